package dk.samraad.receipt;

import java.time.LocalDate;

/// What a code stands for, as told to the one who holds it. It never repeats what was sent: a code can be overheard.
///
/// @param title of the survey it answers
/// @param address of the page that shows what became of it
/// @param publicUntil the day public copies are deleted
/// @param retainedUntil the day after which the answer itself is deleted
/// @param waitsForFiling that day acts once the case file is filed
public record Receipt(String title, String address, Stage stage, LocalDate publicUntil, LocalDate retainedUntil, boolean waitsForFiling,
        boolean example) {

    public enum Stage {
        /// In, and waiting for enough others to be counted among.
        RECEIVED,
        /// Counted in the results.
        COUNTED,
        /// A reply to a hearing: in, and staff read it before anything of it is public.
        BEING_READ,
        /// A reply to a hearing that everybody can read.
        PUBLISHED,
        /// A reply to a hearing that has been decided; the page it leads to says what was made of the reply.
        ANSWERED,
        /// A reply to a hearing that has been decided; the public cannot read the reply.
        DECIDED,
        WITHDRAWN
    }
}

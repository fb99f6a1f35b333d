package dk.samraad.writing.hearing;

import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import java.time.LocalDate;
import java.util.Optional;

/// What hearing it is about, for the front page.
///
/// @param about what the hearing is about, in plain sentences
/// @param publicUntil the day the public copy is deleted
/// @param number the version of the report
/// @param hvidbog its whole address, where it can be read once it is released
/// @param example invented data: said on the front page and at the head of every page
public record HearingCover(
        Language language, String authority, String process, String hearing, String about, String caseNumber,
        String department, String committee,
        Optional<LocalDate> decisionOn, LocalDate opensOn, LocalDate deadline, LocalDate publicUntil, int number, boolean example,
        String hvidbog) {

    /// When people could reply, for the captions of tables: "5.1.2026–10.2.2026".
    String period(Words words) {
        return words.shortDay(opensOn) + "–" + words.shortDay(deadline);
    }

    /// Whether people could still reply on the day whose data it shows: then what is said of them is interim.
    public boolean openOn(LocalDate asOf) {
        return !asOf.isAfter(deadline);
    }
}

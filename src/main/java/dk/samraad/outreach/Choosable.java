package dk.samraad.outreach;

import dk.samraad.duty.Standing;
import dk.samraad.party.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A party that may be written to about a hearing.
///
/// @param standing as the register of those who are to be heard says; nothing where it is not in it
/// @param deadline its last day
/// @param isOver that day has passed
/// @param addresses how many people it is written to at
public record Choosable(Party party, @Nullable Standing standing, LocalDate deadline, boolean isOver, int addresses) {
    /// To be heard, and not excepted.
    public boolean mustBeHeard() {
        return standing != null && standing != Standing.EXCEPTED;
    }

    /// Whether it may get such a mail: a reminder is for who is silent and has time left, thanks for who has answered, and nobody is
    /// told of a deadline that has passed.
    public boolean mayGet(MailingKind kind) {
        return switch (kind) {
            case INVITATION -> !isOver;
            case REMINDER -> standing == Standing.AWAITED && !isOver;
            case THANKS -> standing != null && standing.hasAnswered();
        };
    }

    /// Whether it is chosen beforehand.
    public boolean isFor(MailingKind kind) {
        return addresses > 0 && mayGet(kind) && switch (kind) {
            case INVITATION -> standing != null && standing.isUnasked();
            case REMINDER, THANKS -> true;
        };
    }
}

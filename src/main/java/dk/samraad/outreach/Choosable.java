package dk.samraad.outreach;

import dk.samraad.party.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A party that may be written to about a hearing.
///
/// @param mustBeHeard stands in the register of the duty to hear, and is not excepted
/// @param invitedAt when its first invitation was queued; nothing when none was
/// @param answered its answer is in, as the register says
/// @param addresses how many people it is written to at
public record Choosable(Party party, boolean mustBeHeard, @Nullable Instant invitedAt, boolean answered, int addresses) {
    /// Whether it is chosen beforehand.
    public boolean isFor(MailingKind kind) {
        return addresses > 0 && switch (kind) {
            case INVITATION -> mustBeHeard && invitedAt == null;
            case REMINDER -> invitedAt != null && !answered;
            case THANKS -> invitedAt != null;
        };
    }
}

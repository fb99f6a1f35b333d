package dk.samraad.inbox;

import dk.samraad.platform.audit.Actor;
import dk.samraad.reply.Channel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sheet that was sent in, and how far it is.
///
/// @param problem why the whole of it cannot be brought in; empty when single cells are at fault, or nothing is
/// @param faults how many cells are at fault
/// @param outcome empty until it is brought in
/// @param failure empty unless the job failed
public record KeptSheet(
        UUID id, long hearing, String fileName, String addedBy, Instant addedAt, SheetState state, int attempt, Progress progress,
        Optional<SheetFault> problem, int faults, Optional<Outcome> outcome, Optional<Failure> failure, Asked asked) {

    /// @param total 0 while it is not known
    public record Progress(int done, int total) {}

    /// @param entered replies it gave
    /// @param known rows that were in already
    public record Outcome(int entered, int known) {}

    /// @param reference to be found in the log; empty when the reason needs none
    public record Failure(Why why, String reference) {
        public enum Why { CLOSED, UNEXPECTED }
    }

    /// Who wants it brought in.
    ///
    /// @param channel how the rows came that do not say it; empty when all do
    record Asked(String by, @Nullable UUID account, Optional<Channel> channel) {
        Actor actor() {
            return account == null ? Actor.systemAs(by) : new Actor.Person(by, account);
        }
    }
}

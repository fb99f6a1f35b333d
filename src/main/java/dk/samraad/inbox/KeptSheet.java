package dk.samraad.inbox;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.work.Work;
import dk.samraad.reply.Channel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sheet that was sent in, and how far it is.
///
/// @param work how far the job is, or that it failed; empty when it waits for a person
/// @param problem why the whole of it cannot be brought in; empty when single cells are at fault, or nothing is
/// @param faults how many cells are at fault
/// @param outcome empty until it is brought in
public record KeptSheet(
        UUID id, long hearing, String fileName, String addedBy, Instant addedAt, SheetState state, Optional<Work> work,
        Optional<SheetFault> problem, int faults, Optional<Outcome> outcome, Asked asked) {

    /// @param entered replies it gave
    /// @param known rows that were in already
    public record Outcome(int entered, int known) {}

    /// Why it cannot be brought in, when that is no surprise.
    public enum Why { CLOSED }

    /// It failed because the hearing takes no replies any more.
    public boolean cameTooLate() {
        return work.flatMap(Work::failure).flatMap(Work.Failure::refusal).filter(Why.CLOSED.name()::equals).isPresent();
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

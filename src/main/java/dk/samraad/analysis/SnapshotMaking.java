package dk.samraad.analysis;

import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Makes a snapshot: counts, protects, keeps. Nothing is kept before all of it is made.
@Singleton
class SnapshotMaking {
    private final Takings takings;
    private final InstantSource clock;

    SnapshotMaking(Takings takings, InstantSource clock) {
        this.takings = takings;
        this.clock = clock;
    }

    /// @param reached told of each step as it begins
    /// @param kept called last in the transaction that keeps the snapshot, so that who began it twice keeps it once
    TakeUp make(String slug, String byName, Consumer<TakingUp.State> reached, Runnable kept) {
        var refused = takings.refusal(slug);
        if (refused.isPresent()) return refused.get();
        reached.accept(TakingUp.State.COUNTING);
        var basis = takings.count(slug);
        reached.accept(TakingUp.State.PROTECTING);
        var tables = StoredTables.of(basis, takings.isClosed(basis.survey()), new Disclosure(basis.survey().threshold()));
        reached.accept(TakingUp.State.KEEPING);
        return takings.keep(basis, tables, Danish.dateOf(clock.instant()), byName, kept);
    }
}

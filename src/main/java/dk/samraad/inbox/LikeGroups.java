package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/// Groups of replies that say the same: suggested by the machine, decided by staff. A door of `inbox`.
@Singleton
public class LikeGroups {
    public static final int PER_PAGE = 10;
    /// Of a group; a campaign may be of thousands.
    public static final int MOST_SHOWN = 50;

    private final LikeGroupQueries queries;
    private final LikenessStore store;
    private final Audit audit;
    private final InstantSource clock;

    LikeGroups(LikeGroupQueries queries, LikenessStore store, Audit audit, InstantSource clock) {
        this.queries = queries;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Four statements, however many there are.
    ///
    /// @param page from 1; too high a one is the last
    @ReadOnly
    public LikeGroup.Listing list(Hearing hearing, int page) {
        return queries.list(hearing.id(), page);
    }

    /// Says of several at once whether they are the same as the one each is like.
    ///
    /// @return how many of them are like one
    @Transactional
    public int decide(Hearing hearing, Collection<String> references, Verdict verdict, Actor by) {
        var decided = store.verdicts(hearing.id(), List.copyOf(references), verdict, by.name(), clock.instant());
        if (decided > 0) audit.record(by, "hearing.likeness-decided", hearing.slug() + " " + decided + " " + verdict);
        return decided;
    }
}

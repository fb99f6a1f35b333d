package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.reply.Decisions;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/// Finds replies for staff and shares them out. A door of `inbox`; for staff only, it holds originals.
@Singleton
public class Inbox {
    public static final int PER_PAGE = 50;

    private final InboxQueries queries;
    private final NeighbourQueries neighbours;
    private final Decisions store;
    private final Audit audit;

    Inbox(InboxQueries queries, NeighbourQueries neighbours, Decisions store, Audit audit) {
        this.queries = queries;
        this.neighbours = neighbours;
        this.store = store;
        this.audit = audit;
    }

    /// In the order they came. Two statements, however many there are.
    @ReadOnly
    public InboxLine.Listing list(Hearing hearing, InboxFilter filter) {
        return queries.list(hearing.id(), filter);
    }

    /// One statement.
    ///
    /// @param reference such as `p-017`
    /// @throws NotFound when there is none
    @ReadOnly
    public StaffReply one(Hearing hearing, String reference) {
        return queries.one(hearing.id(), reference).orElseThrow(NotFound::new);
    }

    /// The same for somebody who reads it as it was sent, with what is hidden from others: that is written down.
    @Transactional
    public StaffReply read(Hearing hearing, String reference, Actor by) {
        audit.record(by, "hearing.original-read", hearing.slug() + " " + reference);
        return queries.one(hearing.id(), reference).orElseThrow(NotFound::new);
    }

    /// What stands around a reply in the list of a filter, though the filter no longer finds it. One statement.
    @ReadOnly
    public Neighbours around(Hearing hearing, StaffReply reply, InboxFilter filter) {
        return neighbours.around(hearing.id(), reply, filter);
    }

    /// A file as it was sent, without its metadata.
    ///
    /// @throws NotFound when there is none
    @ReadOnly
    public byte[] file(Hearing hearing, String reference, int position) {
        return queries.file(hearing.id(), reference, position).orElseThrow(NotFound::new);
    }

    /// Waits for somebody: for approval, or for a decision because it is late.
    @ReadOnly
    public int waiting(Hearing hearing) {
        return queries.waiting(hearing.id());
    }

    /// Gives replies to somebody.
    ///
    /// @param to a name; empty for nobody
    /// @return how many of them there were
    @Transactional
    public int assign(Hearing hearing, Collection<String> references, String to, Actor by) {
        var changed = store.assign(hearing.id(), List.copyOf(references), to);
        if (changed > 0) audit.record(by, "hearing.replies-assigned", hearing.slug() + " " + changed);
        return changed;
    }
}

package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.reply.Replies;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// What the job writes down of its work, so that the page sees it. An entry of an attempt that has passed is refused: an
/// instance that was thought dead cannot write over its successor, and what it did is undone.
@Singleton
class SheetLedger {
    private final SheetStore store;
    private final SheetQueries queries;
    private final Replies replies;
    private final Audit audit;

    SheetLedger(SheetStore store, SheetQueries queries, Replies replies, Audit audit) {
        this.store = store;
        this.queries = queries;
        this.replies = replies;
        this.audit = audit;
    }

    @Transactional
    KeptSheet begin(KeptSheet asked) {
        taken(store.begin(asked.id(), asked.attempt()));
        return queries.find(asked.id()).orElseThrow(NotFound::new);
    }

    /// In a moment of its own, also while the rows are written.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(KeptSheet sheet, int rows) {
        taken(store.progress(sheet.id(), sheet.attempt(), rows));
    }

    @Transactional
    void ready(KeptSheet sheet, SheetPlan plan) {
        taken(store.ready(sheet.id(), sheet.attempt(), plan));
    }

    @Transactional
    void faulty(KeptSheet sheet, List<RowFault> faults, int number) {
        taken(store.faulty(sheet.id(), sheet.attempt(), number));
        for (int i = 0; i < faults.size(); i++) store.fault(sheet.id(), i, faults.get(i));
    }

    @Transactional
    void unreadable(KeptSheet sheet, SheetFault why) {
        taken(store.unreadable(sheet.id(), sheet.attempt(), why));
    }

    /// Sets numbers aside, or finds those of an earlier attempt.
    @Transactional
    SheetNumbers numbers(KeptSheet sheet, Hearing hearing, int organisations, int persons) {
        var before = queries.numbers(sheet.id());
        if (before.organisations() < organisations) {
            taken(store.reserved(sheet.id(), sheet.attempt(), 'o', replies.setAside(hearing, "o", organisations), organisations));
        }
        if (before.persons() < persons) taken(store.reserved(sheet.id(), sheet.attempt(), 'p', replies.setAside(hearing, "p", persons),
                persons));
        return queries.numbers(sheet.id());
    }

    /// In the transaction that wrote the rows.
    @Transactional
    void done(KeptSheet sheet, Hearing hearing, KeptSheet.Outcome outcome) {
        taken(store.done(sheet.id(), sheet.attempt(), outcome));
        audit.record(sheet.asked().actor(), "hearing.replies-brought-in", hearing.slug() + " " + outcome.entered());
    }

    /// Does nothing when nobody works on it any more.
    @Transactional
    void fail(UUID id, KeptSheet.Failure failure) {
        queries.find(id).ifPresent(sheet -> store.failed(id, sheet.attempt(), failure));
    }

    private static void taken(int rows) {
        if (rows == 0) throw new Stale();
    }
}

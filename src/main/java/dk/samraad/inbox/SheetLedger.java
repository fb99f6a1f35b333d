package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.work.Task;
import dk.samraad.reply.Replies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Writes down what became of a sheet, in the transaction that ends the work.
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
    void ready(Task task, KeptSheet sheet, SheetPlan plan) {
        there(store.ready(sheet.id(), plan));
        task.finish();
    }

    @Transactional
    void faulty(Task task, KeptSheet sheet, List<RowFault> faults, int number) {
        there(store.faulty(sheet.id(), number));
        for (int i = 0; i < faults.size(); i++) store.fault(sheet.id(), i, faults.get(i));
        task.finish();
    }

    @Transactional
    void unreadable(Task task, KeptSheet sheet, SheetFault why) {
        there(store.unreadable(sheet.id(), why));
        task.finish();
    }

    /// Sets numbers aside, or finds those of an earlier attempt.
    @Transactional
    SheetNumbers numbers(Task task, KeptSheet sheet, Hearing hearing, int organisations, int persons) {
        task.confirm();
        var before = queries.numbers(sheet.id());
        if (before.organisations() < organisations) {
            there(store.reserved(sheet.id(), 'o', replies.setAside(hearing, "o", organisations), organisations));
        }
        if (before.persons() < persons) there(store.reserved(sheet.id(), 'p', replies.setAside(hearing, "p", persons), persons));
        return queries.numbers(sheet.id());
    }

    /// In the transaction that wrote the rows.
    @Transactional
    void done(Task task, KeptSheet sheet, Hearing hearing, KeptSheet.Outcome outcome) {
        there(store.done(sheet.id(), outcome));
        audit.record(sheet.asked().actor(), "hearing.replies-brought-in", hearing.slug() + " " + outcome.entered());
        task.finish();
    }

    private static void there(int rows) {
        if (rows == 0) throw new Stale();
    }
}

package dk.samraad.inbox;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.work.Task;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sending;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/// Writes the rows of a sheet: all of them in one transaction, or none.
@Singleton
class SheetBringing {
    private final Replies replies;
    private final SheetLedger ledger;

    SheetBringing(Replies replies, SheetLedger ledger) {
        this.replies = replies;
        this.ledger = ledger;
    }

    @Transactional
    void all(Task task, KeptSheet sheet, SheetWork.Basis basis, SheetNumbers numbers) {
        var giving = numbers.giving();
        var entered = new AtomicInteger();
        var sift = new SheetSift(replies, row -> {
            var channel = row.channel().or(() -> sheet.asked().channel()).orElseThrow(Stale::new);
            var arrival = new Arrival(channel, row.at(), sheet.asked().by());
            var sent = replies.enter(basis.hearing(), row.reply(), arrival, giving.next(row.reply().sender().speaksAs().letter()));
            if (!(sent instanceof Sending.Received)) throw new Stale();
            entered.incrementAndGet();
        }, task::counted);
        if (!(basis.read(sift) instanceof SheetReading.Read)) throw new Stale();
        sift.finish();
        ledger.done(task, sheet, basis.hearing(), new KeptSheet.Outcome(entered.get(), sift.known()));
    }
}

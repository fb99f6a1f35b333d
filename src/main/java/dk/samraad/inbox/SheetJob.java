package dk.samraad.inbox;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks through and brings in the sheets that were sent in, one after the other. It runs on one instance at a time, so
/// what is found half done was left by one that was killed, and is begun again: nothing of it was kept.
@Singleton
class SheetJob implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(SheetJob.class);

    private final SheetQueries queries;
    private final SheetWork work;
    private final SheetLedger ledger;
    private final Pieces pieces;
    private final Failures failures;

    SheetJob(SheetQueries queries, SheetWork work, SheetLedger ledger, Pieces pieces, Failures failures) {
        this.queries = queries;
        this.work = work;
        this.ledger = ledger;
        this.pieces = pieces;
        this.failures = failures;
    }

    @Override
    public String name() {
        return Sheets.JOB;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        pieces.each("sheet", queries.underway(), KeptSheet::id, this::work);
    }

    private void work(KeptSheet sheet) {
        try {
            work.work(sheet);
        } catch (Stale takenOver) {
            LOG.info("sheet {} is worked on by another instance", sheet.id());
        } catch (RuntimeException | Error surprise) {
            ledger.fail(sheet.id(), new KeptSheet.Failure(KeptSheet.Failure.Why.UNEXPECTED, failures.say("sheet " + sheet.id(), surprise)));
        }
    }
}

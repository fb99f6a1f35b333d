package dk.samraad.inbox;

import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.work.Task;
import dk.samraad.platform.work.Worker;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/// Looks through and brings in the sheets that were sent in, one after the other.
@Singleton
class SheetJob implements RecurringJob {
    private final SheetQueries queries;
    private final SheetWork sheets;
    private final Worker worker;

    SheetJob(SheetQueries queries, SheetWork sheets, Worker worker) {
        this.queries = queries;
        this.sheets = sheets;
        this.worker = worker;
    }

    @Override
    public String name() {
        return Sheets.JOB;
    }

    @Override
    public Duration pause() {
        return Worker.PAUSE;
    }

    @Override
    public void run() {
        worker.each(Sheets.JOB, "sheet", this::work);
    }

    private void work(Task task) {
        sheets.work(queries.find(UUID.fromString(task.subject())).orElseThrow(NotFound::new), task);
    }
}

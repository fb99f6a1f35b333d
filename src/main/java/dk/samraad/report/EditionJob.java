package dk.samraad.report;

import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.work.Task;
import dk.samraad.platform.work.Worker;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Makes the editions that were asked for, one after the other.
@Singleton
class EditionJob implements RecurringJob {
    private final EditionQueries queries;
    private final EditionMaking making;
    private final Worker worker;

    EditionJob(EditionQueries queries, EditionMaking making, Worker worker) {
        this.queries = queries;
        this.making = making;
        this.worker = worker;
    }

    @Override
    public String name() {
        return Reports.JOB;
    }

    @Override
    public Duration pause() {
        return Worker.PAUSE;
    }

    @Override
    public void run() {
        worker.each(Reports.JOB, "report", this::make);
    }

    private void make(Task task) {
        making.make(queries.find(task.subjectId()).orElseThrow(NotFound::new), task);
    }
}

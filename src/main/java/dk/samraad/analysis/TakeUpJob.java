package dk.samraad.analysis;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.work.Task;
import dk.samraad.platform.work.Worker;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Takes up the results that were asked for, one survey after the other.
@Singleton
class TakeUpJob implements RecurringJob {
    private final SnapshotMaking making;
    private final Surveys surveys;
    private final Worker worker;

    TakeUpJob(SnapshotMaking making, Surveys surveys, Worker worker) {
        this.making = making;
        this.surveys = surveys;
        this.worker = worker;
    }

    @Override
    public String name() {
        return Results.JOB;
    }

    @Override
    public Duration pause() {
        return Worker.PAUSE;
    }

    @Override
    public void run() {
        worker.each(Results.JOB, "results of survey", this::take);
    }

    private void take(Task task) {
        making.make(surveys.byId(task.subjectId()).slug(), task.askedBy(), state -> task.reached(state, state.ordinal(), TakingUp.STEPS),
                task::finish);
    }
}

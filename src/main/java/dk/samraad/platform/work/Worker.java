package dk.samraad.platform.work;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.Pieces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the work of one kind that was asked for, one piece after the other; called by the job of that kind, which runs on one
/// instance at a time.
@Singleton
public class Worker {
    /// How long whoever asked waits for the beginning, at most, while nothing else of the kind is done.
    public static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final WorkLedger ledger;
    private final Pieces pieces;
    private final Failures failures;

    Worker(WorkLedger ledger, Pieces pieces, Failures failures) {
        this.ledger = ledger;
        this.pieces = pieces;
        this.failures = failures;
    }

    /// A piece found running was left by an instance that was killed: it is begun again, for what was made is kept at its end. One
    /// that fails, by an `Error` too, is written down with a reference and stops none of the others.
    ///
    /// @param kind the name of the job
    /// @param what one of them is, in the log: `report`
    /// @param work ends normally when it is done; throws [NotPossible] for what staff can be told
    public void each(String kind, String what, Consumer<Task> work) {
        pieces.each(what, ledger.underway(kind), Work::subject, found -> attempt(what + " " + found.subject(), found, work));
    }

    private void attempt(String piece, Work found, Consumer<Task> work) {
        if (found.state() == Work.State.RUNNING) {
            LOG.warn("{} was left half done and is begun again, attempt {}", piece, found.attempt() + 1);
        }
        final Task task;
        try {
            task = new Task(ledger, found, ledger.take(found));
        } catch (Stale taken) {
            LOG.info("{} is done by another instance", piece);
            return;
        }
        try {
            work.accept(task);
            task.finishUnlessDone();
        } catch (NotPossible refusal) {
            fail(task, refusal.why(), null);
        } catch (Stale perhaps) {
            // Our own attempt was refused only if it has passed; else something the work is about has changed.
            if (ledger.holds(found.id(), task.attempt())) fail(task, null, failures.say(piece, perhaps));
            else LOG.info("{} was taken over by another instance, or is wanted no more", piece);
        } catch (RuntimeException | Error surprise) {
            fail(task, null, failures.say(piece, surprise));
        }
    }

    private void fail(Task task, @Nullable String refusal, @Nullable String reference) {
        ledger.fail(task.work().id(), task.attempt(), refusal, reference);
    }
}

package dk.samraad.platform.jobs;

import dk.samraad.platform.error.Reference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said of a piece of work that failed: a reference, in the log and on the page that shows its state, and when.
@Singleton
public class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final FailureRows rows;

    Failures(FailureRows rows) {
        this.rows = rows;
    }

    /// Writes it into the log, and when it was into the database.
    ///
    /// @param piece what failed, as operations know it: `report 12`. No name, no words of anybody
    /// @return the reference
    public String say(String piece, Throwable failure) {
        return say(piece, failure, rows::keep);
    }

    /// A whole job failed, not a piece of it: kept as the last failure of that job.
    void sayOfJob(String name, Throwable failure) {
        say("job " + name, failure, reference -> rows.keepLast(name, reference));
    }

    private static String say(String piece, Throwable failure, Consumer<String> keep) {
        var reference = Reference.fresh();
        LOG.error("{} {}", piece, reference, failure);
        try {
            keep.accept(reference);
        } catch (RuntimeException | Error second) {
            // It may be the database that failed: then the log alone knows when.
            LOG.warn("When {} was could not be written down: {}", reference, second.getClass().getName());
        }
        return reference;
    }

    /// When it was. One statement.
    ///
    /// @param reference as [#say] gave it
    public Optional<Instant> at(String reference) {
        return rows.at(reference);
    }
}

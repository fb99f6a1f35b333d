package dk.samraad.platform.jobs;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works through what a job has to do so that a piece that fails, by an `Error` too, stops none of the others.
@Singleton
public class Pieces {
    private final Failures failures;

    Pieces(Failures failures) {
        this.failures = failures;
    }

    /// Tries every piece, and says each that failed under a reference of its own.
    ///
    /// @param what they are, as operations know them: `survey`
    /// @param id that stands in the log: no name, no words of anybody
    /// @throws PiecesFailed after the last, so that readiness counts the failure and the job is tried again at its next turn
    public <T> void each(String what, Iterable<T> pieces, Function<T, Object> id, Consumer<T> work) {
        int tried = 0;
        int failed = 0;
        for (var piece : pieces) {
            tried++;
            try {
                work.accept(piece);
            } catch (RuntimeException | Error failure) {
                failed++;
                failures.say(what + " " + id.apply(piece), failure);
            }
        }
        if (failed > 0) throw new PiecesFailed(what, failed, tried);
    }
}

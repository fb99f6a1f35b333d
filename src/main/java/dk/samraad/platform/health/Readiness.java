package dk.samraad.platform.health;

import dk.samraad.platform.database.Outage;
import dk.samraad.platform.error.Reference;
import dk.samraad.platform.measure.Recent;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks every [ReadinessCheck] there is. The door of the room's health.
///
/// An answer is good for five seconds: whoever asks without pause costs no more than that.
@Singleton
public class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    /// @param check the [ReadinessCheck#name()]
    public record Reason(String check, String why) {}

    private record Answer(List<Reason> reasons, List<Reason> notes) {}

    private final List<ReadinessCheck> checks;
    private final Recent<Answer> last;

    Readiness(List<ReadinessCheck> checks, InstantSource clock) {
        this.checks = checks.stream().sorted(Comparator.comparing(ReadinessCheck::name)).toList();
        this.last = new Recent<>(clock, this::ask);
    }

    /// Why this instance is not ready; empty when it is.
    public List<Reason> reasons() {
        return last.get().reasons;
    }

    /// What else the operator should know.
    public List<Reason> notes() {
        return last.get().notes;
    }

    private Answer ask() {
        var reasons = new ArrayList<Reason>();
        var notes = new ArrayList<Reason>();
        if (ask(ReadinessCheck::reasons, reasons)) ask(ReadinessCheck::notes, notes);
        return new Answer(List.copyOf(reasons), List.copyOf(notes));
    }

    /// @return false when the database did not answer: then nobody else is asked, since each would wait for it anew
    private boolean ask(Function<ReadinessCheck, List<String>> what, List<Reason> reasons) {
        for (var check : checks) {
            try {
                what.apply(check).forEach(why -> reasons.add(new Reason(check.name(), why)));
            } catch (RuntimeException failure) {
                if (Outage.causes(failure)) {
                    reasons.add(new Reason(check.name(), "The database does not answer; what comes after this was not checked."));
                    return false;
                }
                var reference = Reference.fresh();
                LOG.error("readiness {} {}", check.name(), reference, failure);
                reasons.add(new Reason(check.name(), "It could not be checked; see " + reference + " in the log."));
            }
        }
        return true;
    }
}

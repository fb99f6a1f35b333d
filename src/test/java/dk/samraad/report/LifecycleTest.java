package dk.samraad.report;

import static dk.samraad.report.Lifecycle.FAILED;
import static dk.samraad.report.Lifecycle.PREVIEW;
import static dk.samraad.report.Lifecycle.RELEASED;
import static dk.samraad.report.Lifecycle.REQUESTED;
import static dk.samraad.report.Lifecycle.RETRACTED;
import static dk.samraad.report.Lifecycle.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Set<List<Lifecycle>> ALLOWED = Set.of(
            List.of(REQUESTED, RUNNING), List.of(REQUESTED, FAILED),
            List.of(RUNNING, PREVIEW),
            List.of(RUNNING, FAILED),
            List.of(FAILED, REQUESTED),
            List.of(PREVIEW, RELEASED), List.of(PREVIEW, REQUESTED),
            List.of(RELEASED, RETRACTED));

    @Test
    void of_all_pairs_of_states_exactly_these_may_follow_each_other() {
        for (var from : Lifecycle.values()) {
            for (var to : Lifecycle.values()) {
                assertThat(from.mayBecome(to)).as(from + " → " + to).isEqualTo(ALLOWED.contains(List.of(from, to)));
            }
        }
    }
}

package dk.samraad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SegmentStateTest {
    @Test
    void the_table_allows_these_steps_and_no_other() {
        var allowed = new ArrayList<String>();
        for (var from : SegmentState.values()) for (var to : SegmentState.values()) if (from.next().contains(to)) allowed.add(from + " -> " + to);
        assertThat(allowed).containsExactly(
                "NEW -> IN_PROGRESS", "NEW -> READY", "IN_PROGRESS -> READY", "READY -> IN_PROGRESS", "READY -> APPROVED", "APPROVED -> IN_PROGRESS");
    }

    @Test
    void nothing_is_approved_that_was_not_ready() {
        for (var from : SegmentState.values()) {
            if (from.next().contains(SegmentState.APPROVED)) assertThat(from.isComplete()).isTrue();
        }
    }
}

package dk.samraad.hearing;

import static dk.samraad.hearing.HearingState.ARCHIVED;
import static dk.samraad.hearing.HearingState.ASSESSED;
import static dk.samraad.hearing.HearingState.CLOSED;
import static dk.samraad.hearing.HearingState.DECIDED;
import static dk.samraad.hearing.HearingState.DRAFT;
import static dk.samraad.hearing.HearingState.OPEN;
import static dk.samraad.hearing.HearingState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingStateTest {
    private record Step(HearingState from, HearingState to) {}

    @Test
    void of_all_pairs_these_are_allowed() {
        var allowed = new ArrayList<Step>();
        for (var from : HearingState.values()) {
            for (var to : HearingState.values()) {
                if (from.next().contains(to)) allowed.add(new Step(from, to));
            }
        }

        assertThat(allowed).isEqualTo(List.of(
                new Step(DRAFT, OPEN),
                new Step(OPEN, CLOSED), new Step(OPEN, WITHDRAWN),
                new Step(CLOSED, OPEN), new Step(CLOSED, ASSESSED), new Step(CLOSED, WITHDRAWN),
                new Step(ASSESSED, CLOSED), new Step(ASSESSED, DECIDED), new Step(ASSESSED, WITHDRAWN),
                new Step(DECIDED, ARCHIVED),
                new Step(WITHDRAWN, ARCHIVED)));
    }
}

package dk.samraad.council;

import static dk.samraad.council.OpinionState.DRAFT;
import static dk.samraad.council.OpinionState.ON_AGENDA;
import static dk.samraad.council.OpinionState.SIGNED;
import static dk.samraad.council.OpinionState.URGENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpinionStateTest {
    private record Step(OpinionState from, OpinionState to) {}

    @Test
    void of_all_pairs_these_are_allowed() {
        var allowed = new ArrayList<Step>();
        for (var from : OpinionState.values()) {
            for (var to : OpinionState.values()) {
                if (from.next().contains(to)) allowed.add(new Step(from, to));
            }
        }

        assertThat(allowed).isEqualTo(List.of(
                new Step(DRAFT, ON_AGENDA), new Step(DRAFT, URGENT),
                new Step(ON_AGENDA, DRAFT), new Step(ON_AGENDA, ON_AGENDA), new Step(ON_AGENDA, URGENT), new Step(ON_AGENDA, SIGNED),
                new Step(URGENT, DRAFT), new Step(URGENT, SIGNED)));
    }

    @Test
    void it_is_written_until_somebody_has_signed() {
        assertThat(List.of(OpinionState.values())).filteredOn(OpinionState::isBeingWritten).containsExactly(DRAFT, ON_AGENDA);
    }
}

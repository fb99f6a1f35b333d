package dk.samraad.inbox;

import static dk.samraad.inbox.SheetState.BRINGING_IN;
import static dk.samraad.inbox.SheetState.CHECKING;
import static dk.samraad.inbox.SheetState.DONE;
import static dk.samraad.inbox.SheetState.FAILED;
import static dk.samraad.inbox.SheetState.FAULTY;
import static dk.samraad.inbox.SheetState.READY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetStateTest {
    private static final Map<SheetState, Set<SheetState>> ALLOWED = Map.of(
            CHECKING, Set.of(FAULTY, READY, FAILED),
            READY, Set.of(BRINGING_IN),
            BRINGING_IN, Set.of(DONE, FAULTY, FAILED),
            FAILED, Set.of(CHECKING));

    @Test
    void nothing_is_brought_in_that_was_not_looked_through_and_wanted() {
        for (var from : SheetState.values()) {
            for (var to : SheetState.values()) assertThat(from.mayBecome(to)).as(from + " → " + to).isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}

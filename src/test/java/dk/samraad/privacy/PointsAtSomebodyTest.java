package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts that point at one person and hold no number, name or street that stands on a list.
class PointsAtSomebodyTest {
    @Test
    void a_text_that_points_at_one_person_is_not_public_at_once() {
        assertThat(List.of("Min adresse er vesterbro tolv", "Vi bor på vesterbro tolv", "Find mig på facebook som kagemor",
                "Find mig på insta som kagemor87", "kagemor87 på instagram", "August er fuld", "Vi er utilfredse med bo",
                        "Hans er en idiot"))
                .filteredOn(FindersTest::isPublicAtOnce).isEmpty();
    }
}

package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Problem.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeDefinitionTest {
    @Test
    void a_text_of_more_than_a_megabyte_is_not_read() {
        for (var large : List.of("[".repeat(1_000_001), "{" + " ".repeat(1_000_000), "æ".repeat(500_001))) {
            assertThat(Definitions.read(large)).isEqualTo(new Definitions.Reading.Unreadable(List.of(new Problem("", Fault.DOCUMENT_TOO_LARGE, ""))));
        }
        assertThat(Definitions.read("æ".repeat(499_000))).isInstanceOfSatisfying(Definitions.Reading.Unreadable.class,
                unreadable -> assertThat(unreadable.problems()).noneMatch(problem -> problem.fault() == Fault.DOCUMENT_TOO_LARGE));
    }
}

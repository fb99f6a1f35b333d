package dk.samraad.survey;

import static dk.samraad.survey.SurveyState.ARCHIVED;
import static dk.samraad.survey.SurveyState.CLOSED;
import static dk.samraad.survey.SurveyState.DRAFT;
import static dk.samraad.survey.SurveyState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyStateTest {
    private record Step(SurveyState from, SurveyState to) {}

    @Test
    void of_all_pairs_these_are_allowed() {
        var allowed = new ArrayList<Step>();
        for (var from : SurveyState.values()) {
            for (var to : SurveyState.values()) {
                if (from.next().contains(to)) allowed.add(new Step(from, to));
            }
        }

        assertThat(allowed).isEqualTo(List.of(
                new Step(DRAFT, OPEN),
                new Step(OPEN, CLOSED),
                new Step(CLOSED, OPEN),
                new Step(CLOSED, ARCHIVED)));
    }
}

package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Labels whose meaning lies in their signs.
class LabelsOfSignsTest {
    @Test
    void smileys_or_signs_of_more_and_less_that_change_places_are_refused_or_confirmed() {
        for (var pair : List.of(List.of("\uD83D\uDE42", "\uD83D\uDE41"), List.of("\u263A", "\u2639"), List.of("\u2605",
                "\u2605\u2605\u2605"), List.of("\u2264 5 km", "\u2265 5 km"))) {
            var changes = ChangeCheck.of(List.of(of(pair.get(0), pair.get(1))), of(pair.get(1), pair.get(0)));
            assertThat(changes.refused().size() + changes.reworded().size()).as("%s", pair).isPositive();
        }
    }

    private static Definition of(String a, String b) {
        return Fjordby.of(Fjordby.page("en", new Question.SingleChoice(Fjordby.basics("q"), List.of(new Question.Option("a",
                Fjordby.danish(a)), new Question.Option("b", Fjordby.danish(b))))));
    }
}

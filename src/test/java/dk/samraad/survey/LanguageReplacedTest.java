package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A version in another language than the one before has no word in common with it.
class LanguageReplacedTest {
    @Test
    void words_in_a_language_that_replaces_the_only_one_are_confirmed_and_a_unit_is_not_changed_unseen() {
        var before = of(new Wording(Map.of("da", "Ja")), new Wording(Map.of("da", "Nej")), new Wording(Map.of("da", "timer")));
        var after = of(new Wording(Map.of("en", "No")), new Wording(Map.of("en", "Yes")), new Wording(Map.of("en", "minutes")));
        var changes = ChangeCheck.of(List.of(before), after);
        assertThat(changes.refused().size() + changes.reworded().size()).as("%s", changes).isPositive();
    }

    private static Definition of(Wording yes, Wording no, Wording unit) {
        return Fjordby.of(Fjordby.page("en", new Question.SingleChoice(Fjordby.basics("q"), List.of(new Question.Option("ja", yes),
                new Question.Option("nej", no))),
                new Question.NumberInput(Fjordby.basics("n"), 0, 100, 0, unit)));
    }
}

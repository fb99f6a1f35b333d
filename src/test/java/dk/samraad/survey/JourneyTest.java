package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Page;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Definition SURVEY = Fjordby.everyKind();

    @Property
    void it_is_a_pure_function_and_settles_at_once(@ForAll("answers") Answers answers) {
        var journey = Journey.of(SURVEY, answers);

        assertThat(Journey.of(SURVEY, answers)).isEqualTo(journey);
        assertThat(Journey.of(SURVEY, journey.answers())).isEqualTo(journey);
    }

    @Property
    void answers_that_count_are_those_to_questions_that_are_shown(@ForAll("answers") Answers answers) {
        var journey = Journey.of(SURVEY, answers);
        var shown = journey.pages().stream().flatMap(page -> journey.shown(page).stream()).map(Question::code).toList();

        assertThat(shown).containsAll(journey.answers().byQuestion().keySet());
        for (var code : shown) assertThat(journey.answers().of(code)).isEqualTo(answers.of(code));
    }

    @Property
    void back_undoes_forward(@ForAll("answers") Answers answers) {
        var journey = Journey.of(SURVEY, answers);

        assertThat(journey.before(journey.pages().getFirst())).isEmpty();
        assertThat(journey.after(journey.pages().getLast())).isEmpty();
        for (var page : journey.pages()) journey.after(page).ifPresent(next -> assertThat(journey.before(next)).contains(page));
    }

    @Property
    void pages_stand_in_the_order_of_the_survey(@ForAll("answers") Answers answers) {
        assertThat(SURVEY.pages()).containsSubsequence(Journey.of(SURVEY, answers).pages());
    }

    @Property
    void who_skips_by_hand_lands_where_something_required_is_missing(@ForAll("answers") Answers answers) {
        var journey = Journey.of(SURVEY, answers);
        var complete = answers.of("bevaeger").isPresent() && answers.of("trivsel").isPresent();

        assertThat(journey.firstIncomplete().map(Page::code)).isEqualTo(complete ? java.util.Optional.empty() : java.util.Optional.of("hverdag"));
    }

    @Test
    void the_page_on_loneliness_comes_and_goes_with_its_answers_but_loses_nothing() {
        var lonely = Fjordby.answers();
        var not = Fjordby.with(lonely, "ensom", new Answer.Choice("aldrig"));

        assertThat(codes(lonely)).containsExactly("hverdag", "oplevelser", "oensker", "ensomhed", "om-dig");
        assertThat(codes(not)).containsExactly("hverdag", "oplevelser", "oensker", "om-dig");
        assertThat(Journey.of(SURVEY, not).answers().of("savn")).isEmpty();
        assertThat(not.of("savn")).as("kept, should the answer change back").isPresent();
    }

    @Test
    void a_question_behind_a_hidden_answer_is_hidden_too() {
        var chain = Fjordby.of(
                Fjordby.page("en", Fjordby.choice("a", "x", "y")),
                Fjordby.page("to", new Condition.Chosen("a", java.util.Set.of("x")), Fjordby.choice("b", "x", "y")),
                Fjordby.page("tre", new Condition.Chosen("b", java.util.Set.of("x")), Fjordby.choice("c", "x", "y")));
        var answers = Fjordby.with(Fjordby.with(Answers.NONE, "a", new Answer.Choice("y")), "b", new Answer.Choice("x"));

        assertThat(Journey.of(chain, answers).pages()).extracting(Page::code).containsExactly("en");
    }

    private static List<String> codes(Answers answers) {
        return Journey.of(SURVEY, answers).pages().stream().map(Page::code).toList();
    }

    /// Any part of the answers, with those that conditions look at varied.
    @Provide
    Arbitrary<Answers> answers() {
        var all = Fjordby.answers().byQuestion();
        var kept = Arbitraries.subsetOf(all.keySet());
        var ensom = Arbitraries.of("aldrig", "ofte");
        var trivsel = Arbitraries.integers().between(0, 10);
        var sted = Arbitraries.of("natur", "forening", "ingen");
        return Combinators.combine(kept, ensom, trivsel, sted).as((codes, e, t, s) -> {
            var answers = new LinkedHashMap<String, Answer>();
            for (var code : all.keySet()) if (codes.contains(code)) answers.put(code, all.get(code));
            answers.computeIfPresent("ensom", (code, old) -> new Answer.Choice(e));
            answers.computeIfPresent("trivsel", (code, old) -> new Answer.Number(BigDecimal.valueOf(t)));
            answers.computeIfPresent("steder", (code, old) -> new Answer.Choices(List.of(s)));
            return new Answers(answers);
        });
    }
}

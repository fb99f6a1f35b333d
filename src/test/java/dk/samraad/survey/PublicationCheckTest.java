package dk.samraad.survey;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static dk.samraad.survey.Fjordby.when;
import static dk.samraad.survey.Flaws.flaws;
import static dk.samraad.survey.Flaws.flawsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Reason.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Reachability and conditions have a test of their own.
class PublicationCheckTest {
    @Test
    void the_survey_of_fjordby_may_be_published() {
        assertThat(PublicationCheck.of(Fjordby.everyKind(), Fjordby.THEMES)).isEmpty();
        assertThat(PublicationCheck.of(Fjordby.whole(), Fjordby.THEMES)).isEmpty();
    }

    @Test
    void everything_is_said_at_once_in_the_order_of_the_survey() {
        var broken = new Definition(Wording.NONE, danish("Vi prøver"), List.of("da", "da", "Dansk!"), Presentation.PAGED, 0,
                List.of(page("Side 1")));

        assertThat(flaws(broken)).startsWith(Flaw.DUPLICATE_LANGUAGE, Flaw.BAD_LANGUAGE, Flaw.MISSING_TEXT)
                .contains(Flaw.NO_MINUTES, Flaw.BAD_CODE, Flaw.EMPTY_PAGE);
    }

    @Test
    void a_survey_without_language_or_page_is_refused() {
        var empty = new Definition(danish("Prøve"), danish("Vi prøver"), List.of(), Presentation.PAGED, 1, List.of());

        assertThat(flaws(empty)).containsExactly(Flaw.NO_LANGUAGE, Flaw.NO_PAGE);
    }

    @Test
    void a_translation_missing_anywhere_is_named_with_its_place_and_language() {
        var survey = Fjordby.of(page("side", new Question.SingleChoice(
                new Basics("a", new Wording(Map.of("da", "A", "en", "A")), danish("Hjælp"), false, Optional.empty(), false,
                        Optional.empty()),
                danishOptions("ja", "nej"))));
        var bilingual = new Definition(survey.title(), survey.purpose(), List.of("da", "en"), survey.presentation(), 1, survey.pages());

        assertThat(PublicationCheck.of(bilingual, Set.of())).containsExactly(
                new Reason(Flaw.MISSING_TRANSLATION, "", "", "title, en"),
                new Reason(Flaw.MISSING_TRANSLATION, "", "", "purpose, en"),
                new Reason(Flaw.MISSING_TRANSLATION, "side", "", "title, en"),
                new Reason(Flaw.MISSING_TRANSLATION, "side", "a", "help, en"),
                new Reason(Flaw.MISSING_TRANSLATION, "side", "a", "ja, en"),
                new Reason(Flaw.MISSING_TRANSLATION, "side", "a", "nej, en"));
    }

    @Test
    void codes_that_stand_twice_are_refused() {
        var survey = Fjordby.of(page("side", choice("a", "x", "x")), page("side", choice("a", "x", "y")));

        assertThat(flaws(survey)).containsExactly(Flaw.DUPLICATE_OPTION, Flaw.DUPLICATE_PAGE, Flaw.DUPLICATE_QUESTION);
    }

    @Test
    void the_exclusive_option_may_not_share_a_code_with_another() {
        var none = danishOptions("x").getFirst();

        assertThat(flawsOf(new Question.MultipleChoice(basics("a"), danishOptions("x", "y"), Optional.of(none), 2)))
                .containsExactly(Flaw.DUPLICATE_OPTION);
    }

    @Test
    void codes_are_small_letters_digits_and_hyphens() {
        assertThat(flawsOf(choice("Æble", "x", "y"))).containsExactly(Flaw.BAD_CODE);
        assertThat(flawsOf(choice("1a", "x", "y"))).containsExactly(Flaw.BAD_CODE);
        assertThat(flawsOf(choice("a", "0-17", "18+"))).containsExactly(Flaw.BAD_CODE);
        assertThat(flawsOf(choice("a".repeat(61), "x", "y"))).containsExactly(Flaw.BAD_CODE);
    }

    @Test
    void a_scale_has_words_at_both_ends() {
        assertThat(flawsOf(new Question.Scale(basics("a"), Wording.NONE, danish("Godt")))).containsExactly(Flaw.MISSING_TEXT);
    }

    @Test
    void a_theme_the_policy_does_not_have_is_refused() {
        var basics = new Basics("a", danish("A"), Wording.NONE, false, Optional.of("9"), false, Optional.empty());

        assertThat(PublicationCheck.of(Fjordby.of(page("side", new Question.ShortText(basics, 10))), Fjordby.THEMES))
                .containsExactly(new Reason(Flaw.UNKNOWN_THEME, "side", "a", "9"));
    }

    @Test
    void a_background_question_that_could_tell_who_somebody_is_is_refused() {
        var background = new Basics("a", danish("A"), Wording.NONE, false, Optional.empty(), true, Optional.empty());

        assertThat(flawsOf(new Question.SingleChoice(background, danishOptions("x", "y")))).isEmpty();
        assertThat(flawsOf(new Question.ShortText(background, 10))).containsExactly(Flaw.BACKGROUND_NOT_CLOSED);
        assertThat(flawsOf(new Question.LongText(background, 10))).containsExactly(Flaw.BACKGROUND_NOT_CLOSED);
        assertThat(flawsOf(new Question.NumberInput(background, 0, 110, 0, Wording.NONE))).containsExactly(Flaw.BACKGROUND_NOT_CLOSED);
        assertThat(flawsOf(new Question.DateInput(background, LocalDate.EPOCH, LocalDate.EPOCH)))
                .containsExactly(Flaw.BACKGROUND_NOT_CLOSED);
    }

    @Test
    void a_filter_that_no_condition_can_look_into_is_refused_and_no_other_role_is() {
        for (var role : Question.Role.values()) {
            if (role == Question.Role.BACKGROUND) continue;
            assertThat(flawsOf(new Question.SingleChoice(basics("a").in(role), danishOptions("x", "y")))).isEmpty();
            assertThat(flawsOf(new Question.NumberInput(basics("a").in(role), 0, 110, 0, Wording.NONE))).isEmpty();
            assertThat(flawsOf(new Question.LongText(basics("a").in(role), 10)))
                    .isEqualTo(role == Question.Role.FILTER ? List.of(Flaw.FILTER_NOT_CLOSED) : List.of());
            assertThat(flawsOf(new Question.ShortText(basics("a").in(role), 10)))
                    .isEqualTo(role == Question.Role.FILTER ? List.of(Flaw.FILTER_NOT_CLOSED) : List.of());
        }
    }

    @Test
    void the_role_is_asked_for_once_and_by_one_choice() {
        var role = new Basics("a", danish("A"), Wording.NONE, false, Optional.empty(), true, true, Optional.empty());
        var again = new Basics("b", danish("B"), Wording.NONE, false, Optional.empty(), true, true, Optional.empty());

        assertThat(flawsOf(new Question.SingleChoice(role, danishOptions("x", "y")))).isEmpty();
        assertThat(flawsOf(new Question.MultipleChoice(role, danishOptions("x", "y"), Optional.empty(), 2)))
                .containsExactly(Flaw.ROLE_NOT_SINGLE);
        assertThat(PublicationCheck.of(Fjordby.of(page("side", new Question.SingleChoice(role, danishOptions("x", "y")),
                new Question.SingleChoice(again, danishOptions("x", "y")))), Fjordby.THEMES))
                        .containsExactly(new Reason(Flaw.SECOND_ROLE, "side", "b", ""));
    }

    @Test
    void a_condition_may_only_speak_of_earlier_questions() {
        var last = new Page("sidst", danish("Sidst"), Wording.NONE, Optional.of(chosen("c", "x")), List.of(choice("c", "x", "y")));
        var survey = Fjordby.of(
                page("side", new Question.SingleChoice(when(basics("a"), chosen("a", "x")), danishOptions("x", "y")),
                        new Question.SingleChoice(when(basics("b"), chosen("c", "x")), danishOptions("x", "y"))),
                page("to", chosen("findes-ikke", "x"), choice("d", "x", "y")),
                last);

        assertThat(PublicationCheck.of(survey, Set.of())).containsExactly(
                new Reason(Flaw.CONDITION_ON_ITSELF, "side", "a", "a"),
                new Reason(Flaw.CONDITION_ON_LATER, "side", "b", "c"),
                new Reason(Flaw.CONDITION_ON_UNKNOWN, "to", "", "findes-ikke"),
                new Reason(Flaw.CONDITION_ON_LATER, "sidst", "", "c"));
    }

    @Test
    void a_condition_must_fit_the_question_it_speaks_of() {
        var survey = Fjordby.of(
                page("side", choice("a", "x", "y"), new Question.Scale(basics("s"), danish("Lavt"), danish("Højt"))),
                page("to", new Condition.All(List.of(chosen("s", "x"), new Condition.Between("a", 1, 2))), choice("b", "x", "y")),
                page("tre", new Condition.Not(chosen("a", "z")), choice("c", "x", "y")),
                page("fire", new Condition.Any(List.of()), choice("d", "x", "y")),
                page("fem", new Condition.Between("s", 7, 3), choice("e", "x", "y")),
                page("seks", new Condition.Chosen("a", Set.of()), choice("f", "x", "y")));

        assertThat(PublicationCheck.of(survey, Set.of())).containsExactly(
                new Reason(Flaw.CONDITION_DOES_NOT_FIT, "to", "", "s"),
                new Reason(Flaw.CONDITION_DOES_NOT_FIT, "to", "", "a"),
                new Reason(Flaw.CONDITION_ON_UNKNOWN_OPTION, "tre", "", "a = z"),
                new Reason(Flaw.CONDITION_EMPTY, "fire", "", ""),
                new Reason(Flaw.CONDITION_EMPTY, "fem", "", "s"),
                new Reason(Flaw.CONDITION_EMPTY, "seks", "", "a"));
    }

    private static Condition chosen(String question, String... options) {
        return new Condition.Chosen(question, Set.of(options));
    }
}

package dk.samraad.survey;

import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Condition.All;
import dk.samraad.survey.Condition.Chosen;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Reason.Flaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What may change of a question under the same code once people could answer, decided neighbour by neighbour.
class ChangeCheckTest {
    private static final Condition A_IS_X = new Chosen("a", Set.of("x"));
    private static final Condition A_IS_Y = new Chosen("a", Set.of("y"));

    /// @param flaw what is refused, or REWORDED for what is to be confirmed; null for what is free
    record Change(String what, Question before, Question after, @Nullable Flaw flaw) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Change> changes() {
        var rows = danishOptions("r", "s");
        var points = danishOptions("u", "h", "e");
        var none = Optional.of(danishOptions("ingen").getFirst());
        return Stream.of(
                free("nothing", single("ja", "nej"), single("ja", "nej")),
                free("one option more", single("ja", "nej"), single("ja", "nej", "ved-ikke")),
                free("options in another order", single("ja", "nej"), single("nej", "ja")),
                free("only case, spaces and signs", named("ja", "Ja, tak", "nej", "Nej"), named("ja", "ja tak!", "nej", "NEJ")),
                free("required", single("ja", "nej"), new Question.SingleChoice(basics("q", "q", true, false), danishOptions("ja", "nej"))),
                free("another theme", single("ja", "nej"), new Question.SingleChoice(themed("p1"), danishOptions("ja", "nej"))),
                free("help", single("ja", "nej"), new Question.SingleChoice(helped(), danishOptions("ja", "nej"))),
                refused("an option away", single("ja", "nej", "ved-ikke"), single("ja", "nej"), Flaw.OPTION_REMOVED),
                refused("labels swapped", named("ja", "Ja", "nej", "Nej"), named("ja", "Nej", "nej", "Ja"), Flaw.LABELS_SWAPPED),
                refused("a new code takes over words", named("ja", "Ja", "nej", "Nej"), named("ja", "Ja", "nej", "Måske", "nok", "Nej"), Flaw.LABELS_SWAPPED),
                refused("a code takes the words of another", named("ja", "Ja", "nej", "Nej"), named("ja", "Ja", "nej", "Ja"), Flaw.LABELS_SWAPPED),
                reworded("another label", named("ja", "Tilfreds", "nej", "Nej"), named("ja", "Utilfreds", "nej", "Nej")),
                reworded("another wording", worded("Er du tryg?"), worded("Er du utryg?")),
                reworded("a number in the wording", worded("Hvor mange over 18?"), worded("Hvor mange over 15?")),
                refused("several instead of one", single("ja", "nej"), new Question.MultipleChoice(basics("q"), danishOptions("ja", "nej"), Optional.empty(), 2), Flaw.KIND_CHANGED),
                refused("a long text instead of a short one", new Question.ShortText(basics("q"), 100), new Question.LongText(basics("q"), 100), Flaw.KIND_CHANGED),
                free("a shorter text", new Question.LongText(basics("q"), 1000), new Question.LongText(basics("q"), 500)),
                free("more may be chosen", several(Optional.empty(), 1), several(Optional.empty(), 2)),
                refused("fewer may be chosen", several(Optional.empty(), 2), several(Optional.empty(), 1), Flaw.RANGE_NARROWED),
                free("none of these comes", several(Optional.empty(), 2), several(none, 2)),
                refused("none of these goes", several(none, 2), several(Optional.empty(), 2), Flaw.OPTION_REMOVED),
                refused("what excluded the others is an option", several(none, 2),
                        new Question.MultipleChoice(basics("q"), danishOptions("m", "n", "ingen"), Optional.empty(), 2), Flaw.NONE_CHANGED),
                free("a wider range", number(0, 100, 0, "kr."), number(-10, 500, 1, "kr.")),
                refused("a higher minimum", number(0, 100, 0, "kr."), number(10, 100, 0, "kr."), Flaw.RANGE_NARROWED),
                refused("a lower maximum", number(0, 100, 0, "kr."), number(0, 50, 0, "kr."), Flaw.RANGE_NARROWED),
                refused("fewer decimals", number(0, 100, 1, "kr."), number(0, 100, 0, "kr."), Flaw.RANGE_NARROWED),
                refused("another unit", number(0, 100, 0, "dage"), number(0, 100, 0, "timer"), Flaw.UNIT_CHANGED),
                refused("a unit where there was none", number(0, 100, 0, ""), number(0, 100, 0, "timer"), Flaw.UNIT_CHANGED),
                free("more days", date(2020, 2026), date(2010, 2030)),
                refused("fewer days", date(2020, 2026), date(2022, 2026), Flaw.RANGE_NARROWED),
                refused("a row more", new Question.LikertRows(basics("q"), rows, points), new Question.LikertRows(basics("q"), danishOptions("r", "s", "t"), points), Flaw.ROWS_CHANGED),
                refused("a row away", new Question.LikertRows(basics("q"), rows, points), new Question.LikertRows(basics("q"), danishOptions("r"), points), Flaw.ROWS_CHANGED),
                free("rows in another order", new Question.LikertRows(basics("q"), rows, points), new Question.LikertRows(basics("q"), danishOptions("s", "r"), points)),
                refused("a point more", new Question.LikertRows(basics("q"), rows, points), new Question.LikertRows(basics("q"), rows, danishOptions("u", "h", "e", "v")), Flaw.OPTIONS_CHANGED),
                refused("the ends of a scale swapped", scale("Dårligt", "Godt"), scale("Godt", "Dårligt"), Flaw.LABELS_SWAPPED),
                reworded("an end of a scale", scale("Dårligt", "Godt"), scale("Dårligt", "Rigtig godt")),
                refused("one more to rank", new Question.Ranking(basics("q"), rows), new Question.Ranking(basics("q"), points), Flaw.OPTIONS_CHANGED),
                refused("one more to share among", new Question.Allocation(basics("q"), rows, 10), new Question.Allocation(basics("q"), danishOptions("r", "s", "t"), 10), Flaw.OPTIONS_CHANGED),
                refused("another total", new Question.Allocation(basics("q"), rows, 10), new Question.Allocation(basics("q"), rows, 100), Flaw.TOTAL_CHANGED),
                refused("a condition comes", single("ja", "nej"), when(A_IS_X), Flaw.CONDITION_CHANGED),
                refused("a condition goes", when(A_IS_X), single("ja", "nej"), Flaw.CONDITION_CHANGED),
                refused("another condition", when(A_IS_X), when(A_IS_Y), Flaw.CONDITION_CHANGED),
                free("the same condition in other words", when(A_IS_X), when(new All(List.of(A_IS_X)))),
                refused("about the person", single("ja", "nej"), new Question.SingleChoice(basics("q", "q", false, true), danishOptions("ja", "nej")), Flaw.BACKGROUND_CHANGED));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_change_is_free_refused_or_to_be_confirmed(Change change) {
        var changes = ChangeCheck.of(List.of(survey(change.before)), survey(change.after));

        var flaws = Stream.concat(changes.refused().stream(), changes.reworded().stream()).map(Reason::flaw).distinct().toList();
        if (change.flaw == null) assertThat(flaws).isEmpty();
        else if (change.flaw == Flaw.REWORDED) assertThat(flaws).containsExactly(Flaw.REWORDED);
        else assertThat(changes.refused()).extracting(Reason::flaw).contains(change.flaw);
    }

    @Test
    void questions_pages_and_languages_may_come_and_go() {
        var before = Fjordby.of(page("en", choice("a", "x", "y"), choice("b", "x", "y")), page("to", choice("c", "x", "y")));
        var after = Fjordby.of(page("tre", choice("d", "x", "y")), page("en", choice("c", "x", "y"), choice("a", "x", "y")));

        assertThat(ChangeCheck.of(List.of(before), after)).isEqualTo(new ChangeCheck.Changes(List.of(), List.of()));
    }

    @Test
    void a_condition_may_move_from_the_question_to_its_page() {
        var before = Fjordby.of(page("en", choice("a", "x", "y")), page("to", when(A_IS_X)));
        var after = Fjordby.of(page("en", choice("a", "x", "y")), page("to", A_IS_X, single("ja", "nej")));

        assertThat(ChangeCheck.of(List.of(before), after).refused()).isEmpty();
        var page = Fjordby.of(page("en", choice("a", "x", "y")), page("to", A_IS_Y, when(A_IS_X)));
        assertThat(ChangeCheck.of(List.of(before), page).refused()).containsExactly(new Reason(Flaw.CONDITION_CHANGED, "to", "q", ""));
    }

    @Test
    void a_question_that_comes_back_is_held_against_the_last_version_that_asked_it() {
        var first = Fjordby.of(page("en", single("ja", "nej")));
        var without = Fjordby.of(page("en", choice("a", "x", "y")));
        var back = Fjordby.of(page("en", new Question.Scale(basics("q"), danish("Lav"), danish("Høj"))));

        assertThat(ChangeCheck.of(List.of(without, first), back).refused()).extracting(Reason::flaw).containsExactly(Flaw.KIND_CHANGED);
    }

    @Test
    void two_questions_may_not_swap_their_words() {
        var before = Fjordby.of(page("en", worded("en", "Er du tryg om dagen?"), worded("to", "Er du tryg om natten?")));
        var after = Fjordby.of(page("en", worded("en", "Er du tryg om natten?"), worded("to", "Er du tryg om dagen?")));

        assertThat(ChangeCheck.of(List.of(before), after).refused()).extracting(Reason::flaw).containsExactly(Flaw.LABELS_SWAPPED, Flaw.LABELS_SWAPPED);
    }

    @Test
    void labels_swapped_in_one_language_only_are_seen() {
        var before = List.of(new Option("ja", Fjordby.text("Ja", "Yes")), new Option("nej", Fjordby.text("Nej", "No")));
        var after = List.of(new Option("ja", Fjordby.text("Ja", "No")), new Option("nej", Fjordby.text("Nej", "Yes")));

        assertThat(ChangeCheck.of(List.of(survey(new Question.SingleChoice(basics("q"), before))), survey(new Question.SingleChoice(basics("q"), after))).refused())
                .extracting(Reason::flaw).containsExactly(Flaw.LABELS_SWAPPED, Flaw.LABELS_SWAPPED);
    }

    @Test
    void the_old_and_the_new_words_stand_side_by_side() {
        var changes = ChangeCheck.of(List.of(survey(worded("Er du tryg?"))), survey(worded("Er du tryg, hvor du bor?")));

        assertThat(changes.reworded()).containsExactly(new Reason(Flaw.REWORDED, "side", "q", "»Er du tryg?« → »Er du tryg, hvor du bor?«"));
    }

    private static Basics basics(String code) {
        return Fjordby.basics(code);
    }

    private static Change free(String what, Question before, Question after) {
        return new Change(what, before, after, null);
    }

    private static Change refused(String what, Question before, Question after, Flaw flaw) {
        return new Change(what, before, after, flaw);
    }

    private static Change reworded(String what, Question before, Question after) {
        return new Change(what, before, after, Flaw.REWORDED);
    }

    private static Definition survey(Question question) {
        return Fjordby.of(page("foerst", choice("a", "x", "y")), page("side", question));
    }

    private static Question single(String... codes) {
        return choice("q", codes);
    }

    private static Question when(Condition condition) {
        return new Question.SingleChoice(Fjordby.when(basics("q"), condition), danishOptions("ja", "nej"));
    }

    private static Question named(String... codesAndLabels) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < codesAndLabels.length; i += 2) options.add(new Option(codesAndLabels[i], danish(codesAndLabels[i + 1])));
        return new Question.SingleChoice(basics("q"), options);
    }

    private static Question worded(String words) {
        return worded("q", words);
    }

    private static Question worded(String code, String words) {
        return new Question.SingleChoice(basics(code, words, false, false), danishOptions("ja", "nej"));
    }

    private static Basics basics(String code, String words, boolean required, boolean background) {
        return new Basics(code, danish(words), Wording.NONE, required, Optional.empty(), background, Optional.empty());
    }

    private static Basics themed(String theme) {
        return new Basics("q", danish("q"), Wording.NONE, false, Optional.of(theme), false, Optional.empty());
    }

    private static Basics helped() {
        return new Basics("q", danish("q"), danish("Kun dig selv"), false, Optional.empty(), false, Optional.empty());
    }

    private static Question several(Optional<Option> none, int atMost) {
        return new Question.MultipleChoice(Fjordby.basics("q"), danishOptions("m", "n"), none, atMost);
    }

    private static Question number(long minimum, long maximum, int decimals, String unit) {
        return new Question.NumberInput(Fjordby.basics("q"), minimum, maximum, decimals, unit.isEmpty() ? Wording.NONE : new Wording(Map.of("da", unit)));
    }

    private static Question date(int from, int to) {
        return new Question.DateInput(Fjordby.basics("q"), LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static Question scale(String low, String high) {
        return new Question.Scale(Fjordby.basics("q"), danish(low), danish(high));
    }
}

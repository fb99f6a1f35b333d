package dk.samraad.survey;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static dk.samraad.survey.Fjordby.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Condition.All;
import dk.samraad.survey.Condition.Any;
import dk.samraad.survey.Condition.Between;
import dk.samraad.survey.Condition.Chosen;
import dk.samraad.survey.Condition.Not;
import dk.samraad.survey.Reason.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// One single choice `a` (x, y), one multiple choice `m` (p, q, ingen; at most 1), one scale `s`; then a page on a condition.
class ReachabilityTest {
    private static final Definition.Page FIRST = page("foerst",
            choice("a", "x", "y"),
            new Question.MultipleChoice(basics("m"), danishOptions("p", "q"), Optional.of(danishOptions("ingen").getFirst()), 1),
            new Question.Scale(basics("s"), danish("Lavt"), danish("Højt")));

    @Test
    void a_page_on_two_answers_to_one_single_choice_is_never_reached() {
        assertThat(reached(new All(List.of(a("x"), a("y"))))).isFalse();
        assertThat(reached(new Any(List.of(a("x"), a("y"))))).isTrue();
        assertThat(reached(new All(List.of(a("x"), new Not(a("x")))))).isFalse();
        assertThat(reached(new Not(new Any(List.of(a("x"), a("y")))))).as("nobody need answer").isTrue();
    }

    @Test
    void a_multiple_choice_gives_as_many_answers_as_it_may() {
        assertThat(reached(new All(List.of(m("p"), m("q"))))).as("at most one").isFalse();
        assertThat(reached(new All(List.of(m("p", "q"), m("q"))))).isTrue();
        assertThat(reached(new All(List.of(m("p", "q"), m("p"), m("q")))))
                .as("two are needed, though no two stand apart from the first").isFalse();
        assertThat(reached(new All(List.of(m("p"), m("ingen"))))).as("excludes all others").isFalse();
        assertThat(reached(new All(List.of(m("p", "ingen"), new Not(m("p")))))).isTrue();
        assertThat(reached(new All(List.of(m("p"), new Not(m("p", "q")))))).isFalse();
    }

    @Test
    void a_range_outside_the_scale_is_never_reached() {
        assertThat(reached(new Between("s", 11, 20))).isFalse();
        assertThat(reached(new Between("s", 10, 20))).isTrue();
        assertThat(reached(new All(List.of(new Between("s", 0, 4), new Between("s", 5, 10))))).isFalse();
        assertThat(reached(new All(List.of(new Between("s", 3, 5), new Not(new Between("s", 2, 4)), new Not(new Between("s", 5, 5))))))
                .isFalse();
        assertThat(reached(new All(List.of(new Between("s", 3, 5), new Not(new Between("s", 2, 4)))))).isTrue();
    }

    @Test
    void between_two_whole_numbers_there_is_room_for_decimals() {
        var survey = Fjordby.of(
                page("foerst", new Question.NumberInput(basics("n"), 0, 24, 1, Wording.NONE)),
                page("saa", new All(List.of(new Between("n", 3, 4), new Not(new Between("n", 3, 3)), new Not(new Between("n", 4, 4)))),
                        choice("b", "x", "y")));

        assertThat(PublicationCheck.of(survey, Set.of())).isEmpty();
    }

    @Test
    void what_hangs_on_an_unreachable_page_is_unreachable_too() {
        var survey = Fjordby.of(FIRST,
                page("aldrig", new Between("s", 11, 12), choice("b", "x", "y")),
                page("heller-ikke", new Chosen("b", Set.of("x")), choice("c", "x", "y")),
                page("altid", choice("d", "x", "y")));

        assertThat(PublicationCheck.of(survey, Set.of())).containsExactly(
                new Reason(Flaw.UNREACHABLE_PAGE, "aldrig", "", ""),
                new Reason(Flaw.UNREACHABLE_PAGE, "heller-ikke", "", ""));
    }

    @Test
    void conditions_of_earlier_pages_join_in() {
        var survey = Fjordby.of(FIRST,
                page("kun-x", a("x"), choice("b", "x", "y")),
                page("umulig", new All(List.of(new Chosen("b", Set.of("x")), a("y"))), choice("c", "x", "y")));

        assertThat(PublicationCheck.of(survey, Set.of())).containsExactly(new Reason(Flaw.UNREACHABLE_PAGE, "umulig", "", ""));
    }

    @Test
    void a_question_its_page_rules_out_is_named() {
        var survey = Fjordby.of(FIRST, page("kun-x", a("x"),
                new Question.SingleChoice(when(basics("b"), a("y")), danishOptions("x", "y"))));

        assertThat(PublicationCheck.of(survey, Set.of())).containsExactly(new Reason(Flaw.UNREACHABLE_QUESTION, "kun-x", "b", ""));
    }

    @Test
    void a_condition_too_long_to_write_out_is_taken_as_possible_and_costs_little() {
        var pairs = IntStream.range(0, 40)
                .<Condition>mapToObj(i -> new Any(List.of(a("x"), a("y"), new Between("s", i % 10, 10)))).toList();

        assertThat(reached(new All(pairs))).isTrue();
    }

    /// Tried against every answer there is: what answers lead to is never called unreachable.
    @Property(tries = 300)
    void nothing_reachable_is_ever_refused(@ForAll("conditions") Condition condition) {
        if (isShownToSomebody(condition)) assertThat(reached(condition)).isTrue();
    }

    /// Of conditions a person would write, everything unreachable is found, too.
    @Property(tries = 500)
    void the_check_agrees_with_trying_all_answers(@ForAll("shortConditions") Condition condition) {
        assertThat(reached(condition)).isEqualTo(isShownToSomebody(condition));
    }

    private static boolean isShownToSomebody(Condition condition) {
        var survey = survey(condition);
        return allAnswers().stream().anyMatch(answers -> Journey.of(survey, answers).pages().size() == 2);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.recursive(ReachabilityTest::facts, ReachabilityTest::groups, 0, 4);
    }

    @Provide
    Arbitrary<Condition> shortConditions() {
        return groups(groups(facts()));
    }

    private static Arbitrary<Condition> groups(Arbitrary<Condition> inner) {
        var some = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(inner, some.map(All::new), some.map(Any::new), inner.map(Not::new));
    }

    private static Arbitrary<Condition> facts() {
        return Arbitraries.oneOf(
                Arbitraries.of("x", "y").set().ofMinSize(1).map(o -> new Chosen("a", o)),
                Arbitraries.of("p", "q", "ingen").set().ofMinSize(1).map(o -> new Chosen("m", o)),
                Combinators.combine(Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 5))
                        .as((low, more) -> new Between("s", low, low + more)));
    }

    private static List<Answers> allAnswers() {
        var all = new ArrayList<Answers>();
        for (var a : List.of("", "x", "y")) {
            for (var m : List.of("", "p", "q", "ingen")) {
                for (int s = -1; s <= 10; s++) {
                    var answers = new LinkedHashMap<String, Answer>();
                    if (!a.isEmpty()) answers.put("a", new Answer.Choice(a));
                    if (!m.isEmpty()) answers.put("m", new Answer.Choices(List.of(m)));
                    if (s >= 0) answers.put("s", new Answer.Number(BigDecimal.valueOf(s)));
                    all.add(new Answers(answers));
                }
            }
        }
        return all;
    }

    private static Condition a(String... options) {
        return new Chosen("a", Set.of(options));
    }

    private static Condition m(String... options) {
        return new Chosen("m", Set.of(options));
    }

    private static Definition survey(Condition condition) {
        return Fjordby.of(FIRST, page("saa", condition, choice("b", "x", "y")));
    }

    private static boolean reached(Condition condition) {
        var reasons = PublicationCheck.of(survey(condition), Set.of());
        assertThat(reasons).allMatch(r -> r.flaw() == Flaw.UNREACHABLE_PAGE);
        return reasons.isEmpty();
    }
}

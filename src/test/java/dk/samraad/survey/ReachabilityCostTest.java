package dk.samraad.survey;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static dk.samraad.survey.Fjordby.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Condition.All;
import dk.samraad.survey.Condition.Any;
import dk.samraad.survey.Condition.Chosen;
import dk.samraad.survey.Condition.Not;
import dk.samraad.survey.Reason.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What looking for unreachable pages costs, counted in steps: a clock tells more of the machine.
class ReachabilityCostTest {
    /// Fifty pages took minutes: each link doubled what was written out. Counted in steps, as a clock tells more of the machine.
    @Test
    void a_chain_of_conditions_costs_in_step_with_its_length() {
        var costs = List.of(25, 50, 100).stream().map(links -> steps(chain(links))).toList();

        assertThat(costs.get(1)).isLessThan(5 * costs.get(0));
        assertThat(costs.get(2)).isLessThan(5 * costs.get(1)).isLessThan(100_000);
    }

    /// Each of these grew without bound when its alternatives were written out.
    @Test
    void no_shape_of_conditions_costs_more_than_so_much_a_page() {
        var shapes = java.util.Map.of(
                "either of two before", grown(50, i -> new Any(List.of(b(i - 1, "x"), b(Math.max(0, i - 2), "y")))),
                "both of two before", grown(50, i -> new All(List.of(b(i - 1, "x"), new Not(b(Math.max(0, i - 2), "y"))))),
                "one of all before", grown(50, i -> new Any(IntStream.range(0, i).mapToObj(j -> b(j, "x")).toList())),
                "all of all before", grown(50, i -> new All(IntStream.range(0, i)
                        .<Condition>mapToObj(j -> new Any(List.of(b(j, "x"), b(j, "y")))).toList())),
                "none of all before", grown(50, i -> new Not(new All(IntStream.range(0, i).mapToObj(j -> b(j, "x")).toList()))),
                "diamonds", grown(50, i -> i % 3 == 0 ? new Any(List.of(b(i - 1, "x"), b(i - 2, "x")))
                        : b(i - i % 3, i % 3 == 1 ? "x" : "y")),
                "nested", grown(50, i -> nested(i, 5)));

        assertThat(shapes).allSatisfy((name, survey) -> assertThat(steps(survey)).as(name).isLessThan(50 * 40_000L));
    }

    @Test
    void a_multiple_choice_of_many_options_and_many_conditions_costs_little() {
        var many = new Question.MultipleChoice(basics("m"),
                danishOptions(IntStream.range(0, 200).mapToObj(i -> "o" + i).toArray(String[]::new)), Optional.empty(), 50);
        var pairs = IntStream.range(0, 100).<Condition>mapToObj(i -> new Chosen("m",
                new java.util.HashSet<>(List.of("o" + i, "o" + (i * 7 + 13) % 200, "o" + (i * 31 + 5) % 200)))).toList();
        var survey = Fjordby.of(page("foerst", many), page("saa", new All(pairs), choice("b", "x", "y")));

        assertThat(PublicationCheck.of(survey, Set.of())).isEmpty();
        assertThat(steps(survey)).isLessThan(100_000);
    }

    @Test
    void at_the_end_of_a_long_chain_the_impossible_is_still_found() {
        var pages = new ArrayList<>(chain(50).pages());
        pages.add(page("umulig", new All(List.of(b(49, "x"), b(0, "z"))), choice("c", "x", "y")));

        assertThat(PublicationCheck.of(Fjordby.of(pages.toArray(Definition.Page[]::new)), Set.of()))
                .containsExactly(new Reason(Flaw.UNREACHABLE_PAGE, "umulig", "", ""));
    }

    private static long steps(Definition survey) {
        var reachability = new Reachability(survey);
        for (int i = 0; i < survey.pages().size(); i++) reachability.reaches(new PublicationCheck.Position(i, 0));
        return reachability.steps();
    }

    private static Definition chain(int links) {
        return grown(links, i -> new Any(List.of(b(i - 1, "x"), b(i - 1, "y"))));
    }

    private static Definition grown(int pages, java.util.function.IntFunction<Condition> condition) {
        return Fjordby.of(IntStream.range(0, pages).mapToObj(i -> {
            var question = choice("b" + i, "x", "y", "z");
            return i == 0 ? page("p0", question) : page("p" + i, condition.apply(i), question);
        }).toArray(Definition.Page[]::new));
    }

    private static Condition nested(int page, int depth) {
        if (depth == 0) return b((page * 7 + 3) % page, "x");
        var inner = List.of(nested(page, depth - 1), b((page * 5 + depth) % page, "y"), new Not(nested(page, depth - 1)));
        return depth % 2 == 0 ? new All(inner) : new Any(inner);
    }

    private static Condition b(int page, String option) {
        return new Chosen("b" + page, Set.of(option));
    }
}

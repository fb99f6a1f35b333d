package dk.samraad.survey;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static dk.samraad.survey.Flaws.flaws;
import static dk.samraad.survey.Flaws.flawsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Reason.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How few, how many and how far: what a survey may ask for.
class PublicationLimitsTest {
    @Test
    void lists_too_short_to_choose_from_are_refused() {
        assertThat(flawsOf(choice("a"))).containsExactly(Flaw.TOO_FEW_OPTIONS);
        assertThat(flawsOf(choice("a", "x"))).containsExactly(Flaw.TOO_FEW_OPTIONS);
        assertThat(flawsOf(new Question.Ranking(basics("a"), List.of()))).containsExactly(Flaw.TOO_FEW_OPTIONS);
        assertThat(flawsOf(new Question.Allocation(basics("a"), danishOptions("x"), 10))).containsExactly(Flaw.TOO_FEW_OPTIONS);
        assertThat(flawsOf(new Question.LikertRows(basics("a"), List.of(), danishOptions("x"))))
                .containsExactly(Flaw.TOO_FEW_ROWS, Flaw.TOO_FEW_OPTIONS);
        assertThat(flawsOf(new Question.MultipleChoice(basics("a"), danishOptions("x"), Optional.empty(), 1)))
                .containsExactly(Flaw.TOO_FEW_OPTIONS);
    }

    @Test
    void a_ranking_has_at_most_ten_options() {
        assertThat(flawsOf(new Question.Ranking(basics("a"), danishOptions("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"))))
                .containsExactly(Flaw.TOO_MANY_OPTIONS);
    }

    @Test
    void ranges_the_wrong_way_round_are_refused() {
        assertThat(flawsOf(new Question.NumberInput(basics("a"), 10, 9, 0, Wording.NONE))).containsExactly(Flaw.RANGE_REVERSED);
        assertThat(flawsOf(new Question.DateInput(basics("a"), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1))))
                .containsExactly(Flaw.RANGE_REVERSED);
    }

    @Test
    void limits_nobody_could_keep_are_refused() {
        assertThat(flawsOf(new Question.ShortText(basics("a"), 0))).containsExactly(Flaw.LIMIT_OUT_OF_RANGE);
        assertThat(flawsOf(new Question.LongText(basics("a"), 10_001))).containsExactly(Flaw.LIMIT_OUT_OF_RANGE);
        assertThat(flawsOf(new Question.Allocation(basics("a"), danishOptions("x", "y"), 0))).containsExactly(Flaw.TOTAL_OUT_OF_RANGE);
        assertThat(flawsOf(new Question.NumberInput(basics("a"), 0, 9, -1, Wording.NONE))).containsExactly(Flaw.DECIMALS_OUT_OF_RANGE);
        assertThat(flawsOf(new Question.MultipleChoice(basics("a"), danishOptions("x", "y"), Optional.empty(), 0)))
                .containsExactly(Flaw.AT_MOST_OUT_OF_RANGE);
        assertThat(flawsOf(new Question.MultipleChoice(basics("a"), danishOptions("x", "y"), Optional.empty(), 3)))
                .containsExactly(Flaw.AT_MOST_OUT_OF_RANGE);
    }

    @Test
    void numbers_dates_and_texts_beyond_what_is_counted_and_drawn_are_refused() {
        var none = Wording.NONE;
        for (var range : List.of(new long[] {0, Long.MAX_VALUE}, new long[] {Long.MIN_VALUE, 0}, new long[] {0, 100_000_000},
                new long[] {-100_000_000, 5})) {
            assertThat(flawsOf(new Question.NumberInput(basics("a"), range[0], range[1], 0, none))).containsExactly(Flaw.NUMBERS_TOO_LARGE);
        }
        assertThat(flawsOf(new Question.NumberInput(basics("a"), -99_999_999, 99_999_999, 4, none))).isEmpty();
        for (var days : List.of(List.of("0000-01-01", "2026-01-01"), List.of("2026-01-01", "9999-12-31"),
                List.of("-99999-01-01", "+99999-01-01"))) {
            var question = new Question.DateInput(basics("a"), java.time.LocalDate.parse(days.getFirst()),
                    java.time.LocalDate.parse(days.getLast()));
            assertThat(flawsOf(question)).containsExactly(Flaw.DATES_TOO_FAR);
        }
        assertThat(flawsOf(new Question.ShortText(new Question.Basics("a", danish("a".repeat(1001)), none, false, Optional.empty(), false,
                Optional.empty()), 10)))
                .containsExactly(Flaw.TEXT_TOO_LONG);
        assertThat(flawsOf(new Question.SingleChoice(basics("a"), List.of(new Question.Option("x", danish("x".repeat(301))),
                new Question.Option("y", danish("y"))))))
                .containsExactly(Flaw.TEXT_TOO_LONG);
    }

    @Test
    void more_than_anybody_reads_is_refused_and_not_looked_through() {
        assertThat(flawsOf(choice("a", codes("o", 251)))).containsExactly(Flaw.TOO_MANY_OPTIONS);
        assertThat(flawsOf(new Question.LikertRows(basics("a"), danishOptions(codes("r", 41)), danishOptions(codes("p", 12)))))
                .containsExactly(Flaw.TOO_MANY_ROWS, Flaw.TOO_MANY_POINTS);
        assertThat(flawsOf(new Question.MultipleChoice(basics("a"), danishOptions("x", "y"), Optional.empty(), Integer.MAX_VALUE)))
                .containsExactly(Flaw.AT_MOST_OUT_OF_RANGE);
        var pages = java.util.stream.IntStream.range(0, 20_000).mapToObj(i -> page("p" + i, choice("q" + i, "x")))
                .toArray(Definition.Page[]::new);
        assertThat(flaws(Fjordby.of(pages))).containsExactly(Flaw.TOO_MANY_PAGES, Flaw.TOO_MANY_QUESTIONS);
        var fjordby = Fjordby.everyKind();
        assertThat(flaws(new Definition(fjordby.title(), fjordby.purpose(), fjordby.languages(), fjordby.presentation(), Integer.MAX_VALUE,
                fjordby.pages())))
                .containsExactly(Flaw.TOO_MANY_MINUTES);
    }

    private static String[] codes(String start, int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> start + i).toArray(String[]::new);
    }
}

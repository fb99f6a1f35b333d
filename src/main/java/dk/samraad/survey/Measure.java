package dk.samraad.survey;

import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a question measures, whatever its words: whether two versions of it do so alike, and both as one.
final class Measure {
    private Measure() {}

    /// Whether answers to both can be counted together. Places and shares are worth something only among the same options.
    static boolean isSame(Question one, Question other) {
        if (!DefinitionWriter.kind(one).equals(DefinitionWriter.kind(other))) return false;
        return switch (one) {
            case Question.MultipleChoice a when other instanceof Question.MultipleChoice b -> noneIsNone(a, b) && noneIsNone(b, a);
            case Question.Ranking a when other instanceof Question.Ranking b -> codes(a.options()).equals(codes(b.options()));
            case Question.Allocation a when other instanceof Question.Allocation b -> a.total() == b.total() && codes(a.options())
                    .equals(codes(b.options()));
            case Question.MultipleChoice q -> false;
            case Question.Ranking q -> false;
            case Question.Allocation q -> false;
            case Question.SingleChoice q -> true;
            case Question.LikertRows q -> true;
            case Question.Scale q -> true;
            case Question.NumberInput q -> true;
            case Question.DateInput q -> true;
            case Question.ShortText q -> true;
            case Question.LongText q -> true;
        };
    }

    /// What excludes the others in one is no ordinary option of the other.
    private static boolean noneIsNone(Question.MultipleChoice one, Question.MultipleChoice other) {
        return one.noneOfThese().map(Option::code).filter(codes(other.options())::contains).isEmpty()
                && (one.noneOfThese().isEmpty() || other.noneOfThese().isEmpty() || one.noneOfThese().get().code()
                        .equals(other.noneOfThese().get().code()));
    }

    static Set<String> codes(List<Option> options) {
        return options.stream().map(Option::code).collect(Collectors.toSet());
    }

    /// @param newestFirst versions of one question; those that measure something else than the newest are left out
    static Question together(List<Question> newestFirst) {
        var newest = newestFirst.getFirst();
        return newestFirst.stream().filter(q -> isSame(newest, q)).reduce(Measure::both).orElseThrow();
    }

    private static Question both(Question newer, Question older) {
        return switch (newer) {
            case Question.SingleChoice a when older instanceof Question.SingleChoice b -> new Question.SingleChoice(a.basics(),
                    options(a.options(), b.options()));
            case Question.MultipleChoice a when older instanceof Question.MultipleChoice b -> new Question.MultipleChoice(a.basics(),
                    options(a.options(), b.options()), a.noneOfThese().or(b::noneOfThese), Math.max(a.atMost(), b.atMost()));
            case Question.LikertRows a when older instanceof Question.LikertRows b ->
                    new Question.LikertRows(a.basics(), options(a.rows(), b.rows()), options(a.points(), b.points()));
            case Question.NumberInput a when older instanceof Question.NumberInput b -> new Question.NumberInput(a.basics(),
                    Math.min(a.minimum(), b.minimum()), Math.max(a.maximum(), b.maximum()), Math.max(a.decimals(), b.decimals()), a.unit());
            case Question.DateInput a when older instanceof Question.DateInput b -> new Question.DateInput(a.basics(),
                    first(a.earliest(), b.earliest()), last(a.latest(), b.latest()));
            case Question q -> q;
        };
    }

    private static List<Option> options(List<Option> newer, List<Option> older) {
        var all = new ArrayList<>(newer);
        var known = codes(newer);
        older.stream().filter(o -> !known.contains(o.code())).forEach(all::add);
        return List.copyOf(all);
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate last(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static Question with(Question question, Optional<Condition> shownWhen) {
        var b = question.basics();
        var basics = new Basics(b.code(), b.wording(), b.help(), b.required(), b.theme(), b.role(), b.asWhom(), shownWhen);
        return switch (question) {
            case Question.SingleChoice q -> new Question.SingleChoice(basics, q.options());
            case Question.MultipleChoice q -> new Question.MultipleChoice(basics, q.options(), q.noneOfThese(), q.atMost());
            case Question.LikertRows q -> new Question.LikertRows(basics, q.rows(), q.points());
            case Question.Scale q -> new Question.Scale(basics, q.low(), q.high());
            case Question.NumberInput q -> new Question.NumberInput(basics, q.minimum(), q.maximum(), q.decimals(), q.unit());
            case Question.DateInput q -> new Question.DateInput(basics, q.earliest(), q.latest());
            case Question.ShortText q -> new Question.ShortText(basics, q.limit());
            case Question.LongText q -> new Question.LongText(basics, q.limit());
            case Question.Ranking q -> new Question.Ranking(basics, q.options());
            case Question.Allocation q -> new Question.Allocation(basics, q.options(), q.total());
        };
    }
}

package dk.samraad.analysis;

import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One thing of a question that can be counted: the question, or one statement or option of it.
///
/// @param item the row of a Likert question, the option of an allocation, empty otherwise
/// @param rows codes of what can be answered, in order
/// @param overlapping whether one person may be in several rows
record Face(Question question, String item, List<String> rows, boolean overlapping) {
    static final String NONE = "none";
    static final String SOME = "some";
    /// A ranking counted as a table of options by places.
    static final String PLACES = "places";

    static List<Face> of(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> List.of(new Face(q, "", codes(q.options()), false));
            case Question.MultipleChoice q -> List.of(new Face(q, "",
                    Stream.concat(q.options().stream(), q.noneOfThese().stream()).map(Option::code).toList(), q.atMost() > 1));
            case Question.LikertRows q -> q.rows().stream().map(row -> new Face(q, row.code(), codes(q.points()), false)).toList();
            case Question.Scale q -> List.of(new Face(q, "",
                    IntStream.rangeClosed(Question.Scale.LOWEST, Question.Scale.HIGHEST).mapToObj(Integer::toString).toList(), false));
            case Question.NumberInput q -> List.of(new Face(q, "", NumberClass.of(q).stream().map(NumberClass::code).toList(), false));
            case Question.DateInput q -> List.of(new Face(q, "", DateClass.codes(q), false));
            case Question.Ranking q -> List.of(new Face(q, "", codes(q.options()), false));
            case Question.Allocation q -> q.options().stream().map(o -> new Face(q, o.code(), List.of(NONE, SOME), false)).toList();
            case Question.ShortText ignored -> List.of();
            case Question.LongText ignored -> List.of();
        };
    }

    String key() {
        return question.code() + "|" + item;
    }

    boolean isNumeric() {
        return question instanceof Question.Scale || question instanceof Question.NumberInput || question instanceof Question.Allocation;
    }

    /// The row a stored number belongs to; for a ranking this is asked only of first places.
    String rowOf(double value) {
        return switch (question) {
            case Question.NumberInput q -> NumberClass.of(q).stream().filter(c -> c.holds(value)).findFirst().map(NumberClass::code).orElse("");
            case Question.DateInput q -> DateClass.codeOf(q, LocalDate.ofEpochDay((long) value));
            case Question.Allocation ignored -> value > 0 ? SOME : NONE;
            default -> Long.toString(Math.round(value));
        };
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}

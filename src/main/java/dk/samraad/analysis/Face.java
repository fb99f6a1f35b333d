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
            case Question.NumberInput q -> List.of(new Face(q, "", NumberClass.of(q).stream().map(NumberClass::start).toList(), false));
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

    Face with(List<String> others) {
        return new Face(question, item, others, overlapping);
    }

    /// What [#rowOf] reads numbers by; empty for what has no classes.
    List<NumberClass> classes() {
        return switch (question) {
            case Question.NumberInput ignored -> NumberClass.read(rows);
            case Question.Allocation ignored -> points(rows);
            case Question.SingleChoice _, Question.MultipleChoice _, Question.LikertRows _, Question.Scale _, Question.DateInput _,
                    Question.ShortText _, Question.LongText _, Question.Ranking _ -> List.of();
        };
    }

    /// The classes of points: none and some, or what they were parted at.
    static List<NumberClass> points(List<String> rows) {
        return rows.getFirst().equals(NONE) ? NumberClass.between(List.of(1L)) : NumberClass.read(rows);
    }

    /// The row a stored number belongs to; for a ranking this is asked only of first places.
    ///
    /// @param classes [#classes], read once
    String rowOf(double value, List<NumberClass> classes) {
        return switch (question) {
            case Question.NumberInput ignored -> row(value, classes);
            case Question.Allocation ignored -> row(value, classes);
            case Question.DateInput ignored -> DateClass.codeOf(rows, LocalDate.ofEpochDay((long) value));
            case Question.SingleChoice _, Question.MultipleChoice _, Question.LikertRows _, Question.Scale _, Question.ShortText _,
                    Question.LongText _, Question.Ranking _ -> Long.toString(Math.round(value));
        };
    }

    private String row(double value, List<NumberClass> classes) {
        return IntStream.range(0, classes.size()).filter(i -> classes.get(i).holds(value)).mapToObj(rows::get).findFirst().orElse("");
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}

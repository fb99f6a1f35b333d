package dk.samraad.response;

import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import java.util.List;
import java.util.stream.Stream;

/// What the fields of a question are called in a form. Codes hold no dot, so no two questions share a name.
public final class FieldNames {
    private FieldNames() {}

    /// The one field of most kinds.
    public static String of(Question question) {
        return question.code();
    }

    /// A row of a Likert question, an option of a ranking or allocation.
    public static String of(Question question, Option item) {
        return question.code() + "." + item.code();
    }

    /// The stem of a date's three fields, which end in `-day`, `-month` and `-year`.
    public static String ofDate(Question question) {
        return question.code() + ".date";
    }

    /// The `id` of the first input: what an error summary links to. The underscore keeps `a-2` and the second input of `a` apart.
    public static String id(Question question) {
        return "q-" + question.code() + "_";
    }

    public static String id(Question question, Option row) {
        return id(question) + row.code() + "_";
    }

    public static List<String> all(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> List.of(of(q));
            case Question.MultipleChoice q -> List.of(of(q));
            case Question.LikertRows q -> items(q, q.rows());
            case Question.Scale q -> List.of(of(q));
            case Question.NumberInput q -> List.of(of(q));
            case Question.DateInput q -> Stream.of("-day", "-month", "-year").map(part -> ofDate(q) + part).toList();
            case Question.ShortText q -> List.of(of(q));
            case Question.LongText q -> List.of(of(q));
            case Question.Ranking q -> items(q, q.options());
            case Question.Allocation q -> items(q, q.options());
        };
    }

    private static List<String> items(Question question, List<Option> options) {
        return options.stream().map(option -> of(question, option)).toList();
    }
}

package dk.samraad.survey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.samraad.survey.AnswersFormat.Reading;
import dk.samraad.survey.Problem.Fault;
import dk.samraad.survey.Question.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the answers to one question of one version, with its codes at hand.
///
/// @param keys options or rows that may be named; `values` the points of a row
record AnswerReader(Question question, Set<String> keys, Set<String> values) {

    static AnswerReader of(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> new AnswerReader(q, codes(q.options().stream()), Set.of());
            case Question.MultipleChoice q -> new AnswerReader(q, codes(Stream.concat(q.options().stream(), q.noneOfThese().stream())),
                    Set.of());
            case Question.LikertRows q -> new AnswerReader(q, codes(q.rows().stream()), codes(q.points().stream()));
            case Question.Ranking q -> new AnswerReader(q, codes(q.options().stream()), Set.of());
            case Question.Allocation q -> new AnswerReader(q, codes(q.options().stream()), Set.of());
            case Question.Scale q -> new AnswerReader(q, Set.of(), Set.of());
            case Question.NumberInput q -> new AnswerReader(q, Set.of(), Set.of());
            case Question.DateInput q -> new AnswerReader(q, Set.of(), Set.of());
            case Question.ShortText q -> new AnswerReader(q, Set.of(), Set.of());
            case Question.LongText q -> new AnswerReader(q, Set.of(), Set.of());
        };
    }

    private static Set<String> codes(Stream<Option> options) {
        return options.map(Option::code).collect(Collectors.toUnmodifiableSet());
    }

    String code() {
        return question.code();
    }

    static Reading all(JsonParser in, Map<String, AnswerReader> readers) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) throw new IOException("not an object");
        var answers = new LinkedHashMap<String, Answer>();
        var problems = new ArrayList<Problem>(0);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var code = in.currentName();
            in.nextToken();
            var reader = readers.get(code);
            if (reader == null) {
                problems.add(new Problem(code, Fault.UNKNOWN_QUESTION, ""));
                in.skipChildren();
                continue;
            }
            var answer = reader.read(in, problems);
            if (answer != null) answers.put(code, answer);
        }
        return new Reading(new Answers(answers), List.copyOf(problems));
    }

    private @Nullable Answer read(JsonParser in, List<Problem> problems) throws IOException {
        return switch (question) {
            case Question.SingleChoice q -> choice(in, problems);
            case Question.MultipleChoice q -> options(in, problems) instanceof List<String> chosen && !chosen.isEmpty()
                    ? new Answer.Choices(chosen) : null;
            case Question.LikertRows q -> rows(in, problems);
            case Question.Scale q -> number(in, problems);
            case Question.NumberInput q -> number(in, problems);
            case Question.DateInput q -> day(in, problems);
            case Question.ShortText q -> is(in, JsonToken.VALUE_STRING, problems) ? new Answer.Text(in.getText()) : null;
            case Question.LongText q -> is(in, JsonToken.VALUE_STRING, problems) ? new Answer.Text(in.getText()) : null;
            case Question.Ranking q -> options(in, problems) instanceof List<String> order && !order.isEmpty()
                    ? new Answer.Order(order) : null;
            case Question.Allocation q -> points(in, problems);
        };
    }

    private @Nullable Answer choice(JsonParser in, List<Problem> problems) throws IOException {
        if (!is(in, JsonToken.VALUE_STRING, problems)) return null;
        var option = in.getText();
        return known(option, keys, code(), problems) ? new Answer.Choice(option) : null;
    }

    private @Nullable Answer number(JsonParser in, List<Problem> problems) throws IOException {
        if (!in.currentToken().isNumeric()) return otherShape(in, problems);
        var value = in.getDecimalValue();
        // 1e999999999 is valid JSON and would fill the heap once written out.
        return Math.abs(value.scale()) > 30 ? otherShape(in, problems) : new Answer.Number(value);
    }

    private @Nullable Answer day(JsonParser in, List<Problem> problems) throws IOException {
        try {
            return is(in, JsonToken.VALUE_STRING, problems) ? new Answer.Day(LocalDate.parse(in.getText())) : null;
        } catch (DateTimeParseException e) {
            return otherShape(in, problems);
        }
    }

    private List<String> options(JsonParser in, List<Problem> problems) throws IOException {
        if (!is(in, JsonToken.START_ARRAY, problems)) return List.of();
        var options = new ArrayList<String>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (is(in, JsonToken.VALUE_STRING, problems) && known(in.getText(), keys, code(), problems)) options.add(in.getText());
        }
        return List.copyOf(options);
    }

    private @Nullable Answer rows(JsonParser in, List<Problem> problems) throws IOException {
        if (!is(in, JsonToken.START_OBJECT, problems)) return null;
        var pointByRow = new LinkedHashMap<String, String>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var row = in.currentName();
            in.nextToken();
            var fits = is(in, JsonToken.VALUE_STRING, problems) && known(row, keys, code(), problems);
            if (fits && known(in.getText(), values, code() + "." + row, problems)) pointByRow.put(row, in.getText());
        }
        return pointByRow.isEmpty() ? null : new Answer.Rows(pointByRow);
    }

    private @Nullable Answer points(JsonParser in, List<Problem> problems) throws IOException {
        if (!is(in, JsonToken.START_OBJECT, problems)) return null;
        var byOption = new LinkedHashMap<String, Integer>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var option = in.currentName();
            in.nextToken();
            var fits = is(in, JsonToken.VALUE_NUMBER_INT, problems) && known(option, keys, code(), problems);
            if (!fits) continue;
            var points = in.getLongValue();
            if (points != (int) points) otherShape(in, problems);
            else byOption.put(option, (int) points);
        }
        return byOption.isEmpty() ? null : new Answer.Points(byOption);
    }

    private boolean is(JsonParser in, JsonToken expected, List<Problem> problems) throws IOException {
        if (in.currentToken() == expected) return true;
        otherShape(in, problems);
        return false;
    }

    private @Nullable Answer otherShape(JsonParser in, List<Problem> problems) throws IOException {
        in.skipChildren();
        problems.add(new Problem(code(), Fault.OTHER_SHAPE, DefinitionWriter.kind(question)));
        return null;
    }

    private static boolean known(String code, Set<String> codes, String path, List<Problem> problems) {
        if (codes.contains(code)) return true;
        problems.add(new Problem(path, Fault.UNKNOWN_OPTION, code));
        return false;
    }
}

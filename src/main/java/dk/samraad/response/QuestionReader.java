package dk.samraad.response;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.text.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the fields of a question as an answer, or says what to put right. Whether an answer is required is not asked here,
/// save that a Likert question that is required wants every row.
final class QuestionReader {
    private QuestionReader() {}

    /// @param language BCP 47, that of the page it was typed on: numbers are written in it
    static Reading read(Question question, String language, Typed typed) {
        return switch (question) {
            case Question.SingleChoice q -> single(q, typed);
            case Question.MultipleChoice q -> multiple(q, typed);
            case Question.LikertRows q -> likert(q, typed);
            case Question.Scale q -> scale(q, typed);
            case Question.NumberInput q -> NumberReader.read(q, language, typed.first(FieldNames.of(q)));
            case Question.DateInput q -> DateReader.read(q, typed);
            case Question.ShortText q -> text(q, q.limit(), typed);
            case Question.LongText q -> text(q, q.limit(), typed);
            case Question.Ranking q -> ranking(q, typed);
            case Question.Allocation q -> allocation(q, typed);
        };
    }

    private static Reading single(Question.SingleChoice question, Typed typed) {
        var chosen = typed.first(FieldNames.of(question));
        if (chosen.isEmpty()) return new Reading.Nothing();
        return has(question.options(), chosen)
                ? new Reading.Answered(new Answer.Choice(chosen))
                : Reading.wrong(FieldNames.id(question), What.UNKNOWN_OPTION);
    }

    private static Reading multiple(Question.MultipleChoice question, Typed typed) {
        var chosen = new LinkedHashSet<>(typed.all(FieldNames.of(question)));
        chosen.removeIf(String::isEmpty);
        if (chosen.isEmpty()) return new Reading.Nothing();
        var id = FieldNames.id(question);
        var all = Stream.concat(question.options().stream(), question.noneOfThese().stream()).toList();
        if (!chosen.stream().allMatch(c -> has(all, c))) return Reading.wrong(id, What.UNKNOWN_OPTION);
        var none = question.noneOfThese().filter(n -> chosen.contains(n.code()));
        if (none.isPresent() && chosen.size() > 1) return Reading.wrong(id, What.NONE_AND_OTHERS, none.get().label());
        if (chosen.size() > question.atMost()) return Reading.wrong(id, What.TOO_MANY_CHOSEN, question.atMost());
        return new Reading.Answered(new Answer.Choices(all.stream().map(Option::code).filter(chosen::contains).toList()));
    }

    private static Reading likert(Question.LikertRows question, Typed typed) {
        var points = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        for (var row : question.rows()) {
            var chosen = typed.first(FieldNames.of(question, row));
            if (chosen.isEmpty()) continue;
            if (has(question.points(), chosen)) points.put(row.code(), chosen);
            else faults.add(new Fault(FieldNames.id(question, row), What.UNKNOWN_OPTION, List.of()));
        }
        for (var row : question.rows()) {
            var missing = question.basics().required() && typed.first(FieldNames.of(question, row)).isEmpty();
            if (missing) faults.add(new Fault(FieldNames.id(question, row), What.ROW_MISSING, List.of(row.label())));
        }
        if (!faults.isEmpty()) return new Reading.Wrong(List.copyOf(faults));
        return points.isEmpty() ? new Reading.Nothing() : new Reading.Answered(new Answer.Rows(points));
    }

    private static Reading scale(Question.Scale question, Typed typed) {
        var chosen = typed.first(FieldNames.of(question));
        if (chosen.isEmpty()) return new Reading.Nothing();
        var value = whole(chosen, Question.Scale.HIGHEST);
        return value.isPresent()
                ? new Reading.Answered(new Answer.Number(BigDecimal.valueOf(value.get())))
                : Reading.wrong(FieldNames.id(question), What.UNKNOWN_OPTION);
    }

    private static Reading text(Question question, int limit, Typed typed) {
        var text = PlainText.clean(typed.first(FieldNames.of(question)));
        if (text.isEmpty()) return new Reading.Nothing();
        var length = PlainText.length(text);
        return length <= limit
                ? new Reading.Answered(new Answer.Text(text))
                : Reading.wrong(FieldNames.id(question), What.TEXT_TOO_LONG, limit, length - limit);
    }

    /// Only who has to answer has to place all. Who places some begins with the first: a place without those before it says something
    /// that no order of these can.
    private static Reading ranking(Question.Ranking question, Typed typed) {
        var options = question.options();
        var byPlace = new TreeMap<Integer, Option>();
        var id = FieldNames.id(question);
        var unplaced = options.stream().filter(o -> typed.first(FieldNames.of(question, o)).isEmpty()).toList();
        if (unplaced.size() == options.size()) return new Reading.Nothing();
        if (question.basics().required() && !unplaced.isEmpty()) return Reading.wrong(id, What.PLACE_MISSING, unplaced.getFirst().label());
        for (var option : options) {
            if (unplaced.contains(option)) continue;
            var place = whole(typed.first(FieldNames.of(question, option)), options.size()).filter(p -> p > 0);
            if (place.isEmpty()) return Reading.wrong(id, What.UNKNOWN_OPTION);
            if (byPlace.put(place.get(), option) != null) return Reading.wrong(id, What.PLACE_TWICE, place.get());
        }
        var skipped = Stream.iterate(1, p -> p + 1).limit(byPlace.size()).filter(p -> !byPlace.containsKey(p)).findFirst();
        return skipped.isPresent() ? Reading.wrong(id, What.PLACE_SKIPPED, skipped.get())
                : new Reading.Answered(new Answer.Order(byPlace.values().stream().map(Option::code).toList()));
    }

    private static Reading allocation(Question.Allocation question, Typed typed) {
        var points = new LinkedHashMap<String, Integer>();
        var sum = 0L;
        var id = FieldNames.id(question);
        var isEmpty = question.options().stream().allMatch(o -> PlainText.isBlank(typed.first(FieldNames.of(question, o))));
        if (isEmpty) return new Reading.Nothing();
        for (var option : question.options()) {
            var given = TypedDigits.of(typed.first(FieldNames.of(question, option)));
            if (given.isEmpty()) continue;
            var value = whole(given, 1_000_000);
            if (value.isEmpty()) return Reading.wrong(id, What.POINTS_NOT_WHOLE, option.label());
            sum += value.get();
            if (value.get() > 0) points.put(option.code(), value.get());
        }
        return sum == question.total()
                ? new Reading.Answered(new Answer.Points(points))
                : Reading.wrong(id, What.POINTS_DO_NOT_ADD_UP, question.total(), sum);
    }

    private static Optional<Integer> whole(String typed, int highest) {
        if (!typed.matches("[0-9]{1,7}")) return Optional.empty();
        return Optional.of(Integer.parseInt(typed)).filter(n -> n <= highest);
    }

    private static boolean has(List<Option> options, String code) {
        return options.stream().anyMatch(o -> o.code().equals(code));
    }
}

package dk.samraad.response;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Question.DateInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Reads a date from its three fields.
final class DateReader {
    private DateReader() {}

    static Reading read(DateInput question, Typed typed) {
        var stem = FieldNames.ofDate(question);
        var day = TypedDigits.of(typed.first(stem + "-day"));
        var month = TypedDigits.of(typed.first(stem + "-month"));
        var year = TypedDigits.of(typed.first(stem + "-year"));
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) return new Reading.Nothing();
        var id = FieldNames.id(question);
        if (Stream.of(day, month, year).anyMatch(String::isEmpty)) return Reading.wrong(id, What.DATE_INCOMPLETE);
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) return Reading.wrong(id,
                What.NOT_A_DATE);
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.isBefore(question.earliest()) || date.isAfter(question.latest())
                    ? Reading.wrong(id, What.DATE_OUT_OF_RANGE, question.earliest(), question.latest())
                    : new Reading.Answered(new Answer.Day(date));
        } catch (DateTimeException notReal) {
            return Reading.wrong(id, What.NOT_A_DATE);
        }
    }
}

package dk.samraad.analysis;

import dk.samraad.survey.Question.DateInput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The classes a date question is counted in: months when it spans two years or less, years otherwise. Never days.
final class DateClass {
    private DateClass() {}

    static List<String> codes(DateInput question) {
        if (!byMonth(question)) {
            return Stream.iterate(question.earliest().getYear(), y -> y <= question.latest().getYear(), y -> y + 1).map(String::valueOf).toList();
        }
        var last = YearMonth.from(question.latest());
        return Stream.iterate(YearMonth.from(question.earliest()), m -> !m.isAfter(last), m -> m.plusMonths(1)).map(YearMonth::toString).toList();
    }

    static String codeOf(DateInput question, LocalDate date) {
        return byMonth(question) ? YearMonth.from(date).toString() : String.valueOf(date.getYear());
    }

    private static boolean byMonth(DateInput question) {
        return ChronoUnit.MONTHS.between(YearMonth.from(question.earliest()), YearMonth.from(question.latest())) <= 24;
    }
}

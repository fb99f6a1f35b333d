package dk.samraad.analysis;

import dk.samraad.survey.Question.DateInput;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A class that dates are counted in: a month when a question spans two years or less, otherwise a year or several. Never a day.
/// Its code is `2024-03`, `2024`, `2010..2020`, `..2010`, `2026-01..`.
///
/// @param from [LocalDate#MIN] when it is open
/// @param below the first day after it; [LocalDate#MAX] when it is open
record DateClass(LocalDate from, LocalDate below) {
    private static final String TO = "..";

    /// All months or years that may be answered.
    static List<String> codes(DateInput question) {
        if (!byMonth(question)) {
            return Stream.iterate(question.earliest().getYear(), y -> y <= question.latest().getYear(), y -> y + 1)
                    .map(String::valueOf).toList();
        }
        var last = YearMonth.from(question.latest());
        return Stream.iterate(YearMonth.from(question.earliest()), m -> !m.isAfter(last), m -> m.plusMonths(1))
                .map(YearMonth::toString).toList();
    }

    static boolean byMonth(DateInput question) {
        return ChronoUnit.MONTHS.between(YearMonth.from(question.earliest()), YearMonth.from(question.latest())) <= 24;
    }

    /// @param years where to part them
    static List<String> between(List<Long> years) {
        var codes = new ArrayList<String>(List.of(TO + years.getFirst()));
        for (int i = 1; i < years.size(); i++) {
            var isOne = years.get(i) == years.get(i - 1) + 1;
            codes.add(isOne ? String.valueOf(years.get(i - 1)) : years.get(i - 1) + TO + years.get(i));
        }
        codes.add(years.getLast() + TO);
        return codes;
    }

    /// The same classes, and open ones where more may be answered now than when they were made.
    static List<String> widened(List<String> codes, DateInput question) {
        var first = read(codes.getFirst());
        var last = read(codes.getLast());
        var wider = new ArrayList<>(codes);
        var written = DateClass.isMonth(codes) ? 7 : 4;
        if (question.earliest().isBefore(first.from)) wider.addFirst(TO + first.from.toString().substring(0, written));
        if (!question.latest().isBefore(last.below)) wider.add(last.below.toString().substring(0, written) + TO);
        return List.copyOf(wider);
    }

    static boolean isMonth(List<String> codes) {
        return codes.stream().anyMatch(code -> code.contains("-"));
    }

    static DateClass read(String code) {
        var at = code.indexOf(TO);
        if (at >= 0) return new DateClass(at == 0 ? LocalDate.MIN : start(code.substring(0, at)), at + 2 == code.length() ? LocalDate.MAX
                : start(code.substring(at + 2)));
        return new DateClass(start(code), code.length() == 4 ? start(code).plusYears(1) : start(code).plusMonths(1));
    }

    private static LocalDate start(String code) {
        return code.length() == 4 ? Year.parse(code).atDay(1) : YearMonth.parse(code).atDay(1);
    }

    static String codeOf(List<String> codes, LocalDate date) {
        return codes.stream().filter(code -> read(code).holds(date)).findFirst().orElse("");
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(below);
    }
}

package dk.samraad.analysis;

import dk.samraad.survey.Question.NumberInput;
import dk.samraad.text.Messages;
import dk.samraad.text.WrittenNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What classes of numbers and dates are called, so that they read: "10–19 kr.", "100 kr. eller mere", "før 2010".
///
/// @param words of the language
record ClassLabels(Messages words) {
    /// @param classes of the question, in order
    /// @param unit empty for none
    String number(NumberInput question, List<NumberClass> classes, int at, String unit) {
        var here = classes.get(at);
        var low = here.low() == NumberClass.OPEN_LOW && isNear(question.minimum(), here.below(), classes) ? question.minimum() : here.low();
        var isNearTop = here.below() == NumberClass.OPEN_HIGH && here.low() != NumberClass.OPEN_LOW
                && question.maximum() - here.low() <= 2 * width(classes, at);
        var below = isNearTop ? Math.max(question.maximum(), here.low()) + 1 : here.below();
        if (low == NumberClass.OPEN_LOW && below == NumberClass.OPEN_HIGH) return words.t("analysis.class.all");
        if (low == NumberClass.OPEN_LOW) return words.t("analysis.class.under", with(plain(below), unit));
        if (below == NumberClass.OPEN_HIGH) return words.t("analysis.class.from", with(plain(low), unit));
        // With decimals the class goes on to the next whole number; that at the very top does not.
        var last = plain(below - 1) + (question.decimals() > 0 && !isNearTop ? comma() + "9".repeat(question.decimals()) : "");
        if (plain(low).equals(last)) return with(last, unit);
        return with(low < 0 || below < 0 ? words.t("analysis.class.negative", plain(low), last) : plain(low) + "–" + last, unit);
    }

    /// Zero, or a lowest number no further down than other classes are wide, may stand for the open end.
    private static boolean isNear(long minimum, long below, List<NumberClass> classes) {
        return below != NumberClass.OPEN_HIGH && minimum < below && (minimum == 0 || below - minimum <= 2 * width(classes, 0));
    }

    /// Of the nearest class that has one; 0 when none has.
    private static long width(List<NumberClass> classes, int at) {
        for (int away = 1; away < classes.size(); away++) {
            for (var next : new int[] {at - away, at + away}) {
                if (next < 0 || next >= classes.size()) continue;
                var c = classes.get(next);
                if (c.low() != NumberClass.OPEN_LOW && c.below() != NumberClass.OPEN_HIGH) return c.below() - c.low();
            }
        }
        return 0;
    }

    private String with(String number, String unit) {
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    private String plain(long number) {
        return WrittenNumber.of(number, words.language());
    }

    private String comma() {
        return String.valueOf(java.text.DecimalFormatSymbols.getInstance(words.language().locale()).getDecimalSeparator());
    }

    /// @param here one of two: fewer than so many points, or so many at least
    String points(NumberClass here) {
        return here.low() == NumberClass.OPEN_LOW ? words.t("analysis.class.points-under", here.below())
                : words.t("analysis.class.points-from", here.low());
    }

    /// @param code see [DateClass]
    String date(String code) {
        var days = DateClass.read(code);
        if (days.from().equals(LocalDate.MIN)) return words.t("analysis.class.before", day(code.substring(2), days.below()));
        if (days.below().equals(LocalDate.MAX)) return words.t("analysis.class.since",
                day(code.substring(0, code.length() - 2), days.from()));
        if (code.length() <= 7) return day(code, days.from());
        return days.from().getYear() + "–" + (days.below().getYear() - 1);
    }

    private String day(String code, LocalDate start) {
        return code.length() == 4 ? code : YearMonth.from(start)
                .format(DateTimeFormatter.ofPattern("MMMM yyyy", words.language().locale()));
    }
}

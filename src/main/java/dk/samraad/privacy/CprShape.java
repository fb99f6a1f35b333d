package dk.samraad.privacy;

import dk.samraad.privacy.Digits.Gap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/// How much a row of digits is written as a CPR number.
enum CprShape {
    NONE,
    /// The digits of one in groups nobody would expect, or within a longer number.
    UNUSUAL,
    USUAL;

    private static final int SERIAL = 4;
    /// How many digits stand together.
    private static final Set<String> KNOWN_GROUPS = Set.of("424", "46", "244", "622", "226");

    /// @param from the first digit
    /// @param d digits of the day; m of the month, y of the year
    static CprShape of(Digits digits, int from, int d, int m, int y) {
        int length = d + m + y + SERIAL;
        if (from + length > digits.count()) return NONE;
        int month = digits.number(from + d, m);
        if (month < 1 || month > 12) return NONE;
        if (!isDate(digits.number(from, d), month, digits.number(from + d + m, y), y, digits.value(from + d + m + y))) return NONE;
        int odd = 0;
        for (int i = from; i < from + length - 1; i++) {
            if (digits.after(i) == Gap.BREAK) return NONE;
            if (digits.after(i) == Gap.ODD) odd++;
        }
        var shape = new Row(digits, from, d, m, y, odd).shape();
        // Within a longer number: seldom one, but nobody can tell.
        var within = digits.before(from) == Gap.NONE || digits.after(from + length - 1) == Gap.NONE;
        if (!within) return shape;
        return shape == USUAL && d == 2 && m == 2 ? UNUSUAL : NONE;
    }

    /// Replacement numbers add 60 to the day.
    ///
    /// @param digits of the year: two are placed in a century by the seventh digit of the number
    static boolean isDate(int day, int month, int year, int digits, int seventh) {
        int whole = digits == 4 ? year : century(year, seventh);
        int real = day > 60 ? day - 60 : day;
        if (digits == 4 && (year < 1850 || year > 2057) || real < 1 || real > 31) return false;
        if (real <= 28) return true;
        try {
            LocalDate.of(whole, month, real);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static int century(int year, int seventh) {
        return switch (seventh) {
            case 0, 1, 2, 3 -> 1900 + year;
            case 4, 9 -> year <= 36 ? 2000 + year : 1900 + year;
            default -> year <= 57 ? 2000 + year : 1800 + year;
        };
    }

    private record Row(Digits digits, int from, int d, int m, int y, int odd) {
        CprShape shape() {
            var day = digits.after(from + d - 1);
            var month = digits.after(from + d + m - 1);
            var year = digits.after(from + d + m + y - 1);
            var date = digits.areTogether(from, d) && digits.areTogether(from + d, m) && digits.areTogether(from + d + m, y);
            var serial = digits.areTogether(from + d + m + y, SERIAL);
            if (!date || !serial) return d == 2 && m == 2 ? spaced(date, day, month, year) : NONE;
            if (d == 1 || m == 1) return oneDigit(day, month, year);
            if (y == 2 && odd == 0 && isInKnownGroups() && standsAlone(d + m + y + SERIAL)) return USUAL;
            if ((day == Gap.NONE) != (month == Gap.NONE)) return y == 2 && year == Gap.MARK && odd == 0 ? USUAL : UNUSUAL;
            if (day == Gap.ODD || month == Gap.ODD) return UNUSUAL;
            if (year == Gap.ODD) return day == Gap.NONE && y == 2 ? USUAL : UNUSUAL;
            return isDateBesideTelephone(day, year) ? UNUSUAL : USUAL;
        }

        /// 15/3-87-1246. Single digits with mere spaces around are rather a list.
        private CprShape oneDigit(Gap day, Gap month, Gap year) {
            if (day == Gap.NONE || month == Gap.NONE || day == Gap.ODD || month == Gap.ODD) return NONE;
            return day == Gap.SPACE && month == Gap.SPACE || year == Gap.ODD ? UNUSUAL : USUAL;
        }

        /// "den 20-11-2026 2214 3658": the day something was, then a telephone number.
        private boolean isDateBesideTelephone(Gap day, Gap year) {
            int serial = from + d + m + y;
            int next = serial + SERIAL;
            return day != Gap.NONE && year == Gap.SPACE && digits.value(serial) >= 2
                    && next + SERIAL <= digits.count() && digits.after(next - 1) == Gap.SPACE && digits.areTogether(next, SERIAL)
                    && digits.after(next + SERIAL - 1) != Gap.NONE;
        }

        /// 1 5 0 3 8 7 1 2 4 6, 15 03 87 12 46, 150387 1 2 4 6; anything else that has gaps within its parts is unusual.
        private CprShape spaced(boolean date, Gap day, Gap month, Gap year) {
            int length = d + m + y + SERIAL;
            int serial = from + d + m + y;
            if (digits.areApart(from, length)) return odd == 0 && isAtAnEnd(length, 1) ? USUAL : UNUSUAL;
            if (odd > 0) return NONE;
            if (date && isOf(serial, SERIAL, Gap.SPACE)
                    && (day == Gap.NONE && month == Gap.NONE || digits.areApart(serial, SERIAL))) return USUAL;
            // A day and a time of the clock.
            if (date && day != Gap.NONE && digits.after(serial - 1) == Gap.SPACE && digits.mark(serial + 1) == '.'
                    && digits.areTogether(serial, 2)
                    && digits.areTogether(serial + 2, 2)) return NONE;
            if (isInPairs(length) && isAtAnEnd(length, 2)) return USUAL;
            return y != 2 ? NONE : isInKnownGroups() && standsAlone(length) ? USUAL : UNUSUAL;
        }

        private boolean isInPairs(int length) {
            var gap = digits.after(from + 1);
            for (int i = 0; i < length - 1; i++) {
                if (i % 2 == 0 ? digits.after(from + i) != Gap.NONE : digits.after(from + i) != gap
                        || digits.mark(from + i) != digits.mark(from + 1)) return false;
            }
            return gap == Gap.SPACE || gap == Gap.MARK;
        }

        /// 1503 871246, 15 0387 1246 and their like; not what may begin with a year: 2011 871246.
        private boolean isInKnownGroups() {
            var groups = new StringBuilder();
            int from = this.from;
            for (int i = from, last = from + d + m + y + SERIAL - 1; i <= last; i++) {
                if (i < last && digits.after(i) == Gap.NONE) continue;
                groups.append(i + 1 - from);
                from = i + 1;
            }
            return KNOWN_GROUPS.contains(groups.toString()) && !(groups.charAt(0) == '4' && isYear(digits.number(this.from, 4)));
        }

        private static boolean isYear(int number) {
            return number >= 1900 && number < 2100;
        }

        /// No other number beside it.
        private boolean standsAlone(int length) {
            var before = digits.before(from);
            var after = digits.after(from + length - 1);
            return (before == Gap.BREAK || before == Gap.ODD) && (after == Gap.BREAK || after == Gap.ODD);
        }

        /// Only these gaps, and nothing, between the digits.
        private boolean isOf(int start, int length, Gap only) {
            for (int i = start; i < start + length - 1; i++) if (digits.after(i) != only && digits.after(i) != Gap.NONE) return false;
            return true;
        }

        /// The middle of a long list of numbers is rather a list.
        private boolean isAtAnEnd(int length, int group) {
            return !goesOn(digits.before(from), from - group, group) || !goesOn(digits.after(from + length - 1), from + length, group);
        }

        private boolean goesOn(Gap gap, int start, int group) {
            return (gap == Gap.SPACE || gap == Gap.MARK) && start >= 0 && start + group <= digits.count()
                    && digits.areTogether(start, group);
        }
    }
}

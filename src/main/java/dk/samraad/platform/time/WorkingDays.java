package dk.samraad.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The days Danish authorities work. Not worked: Saturdays, Sundays, the public holidays (lov om helligdage and custom; Store
/// Bededag until 2023, abolished by lov nr. 214 of 6 March 2023), and the three days the offices are closed though they are no
/// holidays: Constitution Day, Christmas Eve and New Year's Eve. Counting these as free makes a reminder come a day early
/// rather than a day late.
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(12, 31));
    /// Skærtorsdag, Langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag: days from Easter Sunday.
    private static final Set<Integer> FROM_EASTER = Set.of(-3, -2, 1, 39, 50);
    private static final int STORE_BEDEDAG = 26;

    private WorkingDays() {}

    public static boolean isWorked(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) return false;
        if (FIXED.contains(MonthDay.from(day))) return false;
        var fromEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return !FROM_EASTER.contains(fromEaster) && !(fromEaster == STORE_BEDEDAG && day.getYear() < 2024);
    }

    /// The day from which `count` working days are left until `day`, itself not counted.
    public static LocalDate before(LocalDate day, int count) {
        var earlier = day;
        for (int left = count; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (isWorked(earlier)) left--;
        }
        return earlier;
    }

    /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8).
    static LocalDate easter(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

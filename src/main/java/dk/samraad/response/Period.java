package dk.samraad.response;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// When an answer came in, as far as it is kept once it is moved.
///
/// @param from the first day
record Period(Within within, LocalDate from) {
    enum Within { DAY, WEEK, MONTH, SURVEY }

    static Period day(LocalDate day) {
        return new Period(Within.DAY, day);
    }

    /// The next longer one. A week belongs to the month it begins in.
    ///
    /// @param opens first day of the survey
    Period longer(LocalDate opens) {
        return switch (within) {
            case DAY -> new Period(Within.WEEK, from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case WEEK -> new Period(Within.MONTH, from.withDayOfMonth(1));
            case MONTH, SURVEY -> whole(opens);
        };
    }

    static Period whole(LocalDate opens) {
        return new Period(Within.SURVEY, opens);
    }

    /// The last day, as far as it is known.
    LocalDate to(LocalDate closes) {
        return switch (within) {
            case DAY -> from;
            case WEEK -> from.plusDays(6);
            case MONTH -> from.plusMonths(1).minusDays(1);
            case SURVEY -> closes;
        };
    }
}

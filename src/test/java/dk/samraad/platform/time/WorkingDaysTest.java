package dk.samraad.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void easter_falls_where_the_church_says() {
        assertThat(Stream.of(2000, 2008, 2019, 2024, 2025, 2026, 2027, 2038, 2100).map(WorkingDays::easter)).containsExactly(
                day("2000-04-23"), day("2008-03-23"), day("2019-04-21"), day("2024-03-31"), day("2025-04-20"), day("2026-04-05"), day("2027-03-28"),
                day("2038-04-25"), day("2100-03-28"));
    }

    @Test
    void weekends_holidays_and_closing_days_are_not_worked() {
        for (var free : Stream.of("2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-06-05", "2026-12-24",
                "2026-12-25", "2026-12-31", "2026-03-28", "2026-03-29").toList()) {
            assertThat(WorkingDays.isWorked(day(free))).as(free).isFalse();
        }
        for (var worked : Stream.of("2026-01-02", "2026-04-01", "2026-04-07", "2026-05-15", "2026-12-23").toList()) {
            assertThat(WorkingDays.isWorked(day(worked))).as(worked).isTrue();
        }
    }

    @Test
    void store_bededag_is_worked_since_2024() {
        assertThat(WorkingDays.isWorked(day("2023-05-05"))).isFalse();
        assertThat(WorkingDays.isWorked(day("2024-04-26"))).isTrue();
    }

    @Test
    void five_working_days_are_counted_back_over_easter() {
        assertThat(WorkingDays.before(day("2026-03-27"), 5)).isEqualTo(day("2026-03-20"));
        // 7, 1, 31, 30 and 27 March: 2, 3, 4, 5 and 6 April are free.
        assertThat(WorkingDays.before(day("2026-04-08"), 5)).isEqualTo(day("2026-03-27"));
        assertThat(WorkingDays.before(day("2026-03-29"), 1)).isEqualTo(day("2026-03-27"));
        assertThat(WorkingDays.before(day("2026-03-27"), 0)).isEqualTo(day("2026-03-27"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

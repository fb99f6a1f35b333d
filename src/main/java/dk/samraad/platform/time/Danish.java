package dk.samraad.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The calendar of the authority. A deadline is a date and lasts to the end of that day.
public final class Danish {
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Danish() {}

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /// The first moment that is too late: midnight after `deadline`, also on the two days a year without 24 hours.
    public static Instant endOf(LocalDate deadline) {
        return deadline.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}

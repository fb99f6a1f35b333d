package dk.samraad.report.web;

import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Moments as pages say them; empty for none.
final class Times {
    private Times() {}

    static String day(@Nullable LocalDate day, Shell shell) {
        return day == null ? "" : shell.day(day);
    }

    static String of(@Nullable Instant moment, Shell shell) {
        if (moment == null) return "";
        return shell.moment(moment);
    }
}

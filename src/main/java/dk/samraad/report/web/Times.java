package dk.samraad.report.web;

import dk.samraad.text.Language;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Moments as pages say them; empty for none.
final class Times {
    private Times() {}

    static String day(@Nullable LocalDate day, Shell shell) {
        if (day == null) return "";
        return DateTimeFormatter.ofPattern(shell.language() == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy", shell.locale()).format(day);
    }

    static String of(@Nullable Instant moment, Shell shell) {
        if (moment == null) return "";
        return shell.moment(moment);
    }
}

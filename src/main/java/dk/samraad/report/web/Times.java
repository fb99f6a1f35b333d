package dk.samraad.report.web;

import dk.samraad.platform.time.Danish;
import dk.samraad.web.Language;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Moments as pages say them; empty for none.
final class Times {
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' H.mm", Locale.of("da", "DK"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' H:mm", Locale.UK);

    private Times() {}

    static String day(@Nullable LocalDate day, Shell shell) {
        if (day == null) return "";
        return DateTimeFormatter.ofPattern(shell.language() == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy", shell.locale()).format(day);
    }

    static String of(@Nullable Instant moment, Shell shell) {
        if (moment == null) return "";
        return (shell.language() == Language.DA ? DANISH : ENGLISH).format(moment.atZone(Danish.ZONE));
    }
}

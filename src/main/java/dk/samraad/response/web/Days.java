package dk.samraad.response.web;

import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Dates as people read them.
final class Days {
    private Days() {}

    /// `2. marts 2026`, `2 March 2026`.
    static String in(Shell shell, LocalDate day) {
        return switch (shell.language()) {
            case DA -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(shell.locale()));
            case EN -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", shell.locale()));
        };
    }
}

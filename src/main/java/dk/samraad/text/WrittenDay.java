package dk.samraad.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days as people write them in a language.
public final class WrittenDay {
    private WrittenDay() {}

    /// "2. marts 2026", "2 March 2026".
    public static String of(LocalDate day, Language language) {
        var pattern = switch (language) {
            case DA -> "d. MMMM yyyy";
            case EN -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}

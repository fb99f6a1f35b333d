package dk.samraad.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A column of a sheet of replies. The headings are Danish whatever language a page is in: they belong to the file.
public enum SheetColumn {
    RECEIVED("Modtaget", true),
    SPEAKS_AS("Udtaler sig som", true),
    NAME("Navn", true),
    ORGANISATION("Organisation", false),
    EMAIL("E-mail", false),
    PROTECTED("Beskyttet navn", false),
    PARAGRAPH("Afsnit", false),
    TEXT("Svar", true),
    LANGUAGE("Sprog", false),
    CHANNEL("Kanal", false);

    private final String heading;
    private final boolean needed;

    SheetColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    public String heading() {
        return heading;
    }

    /// Whether a sheet must have it.
    public boolean isNeeded() {
        return needed;
    }

    static Optional<SheetColumn> of(String heading) {
        return Stream.of(values()).filter(column -> plain(column.heading).equals(plain(heading))).findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}-]+", "");
    }
}

package dk.samraad.proposal;

import org.jspecify.annotations.Nullable;

/// The tables say null where the records say "".
final class Blank {
    private Blank() {}

    static @Nullable String toNull(String text) {
        return text.isBlank() ? null : text;
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package dk.samraad.hearing.draft;

import java.util.List;

/// What became of a text that was brought in.
public sealed interface Imported {
    /// @param sections without names; at least one has a paragraph
    record Read(List<Section> sections) implements Imported {}

    /// @param why a constant with a text of its own
    record Unreadable(Enum<?> why) implements Imported {}
}

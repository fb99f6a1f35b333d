package dk.samraad.assessment;

import java.time.Instant;

/// A standard text (standardtekst) that is put into many assessments. It is copied: changing it changes none of them.
///
/// @param revision counts edits
public record Boilerplate(long id, String title, String text, String changedBy, Instant changedAt, int revision) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 5_000;
}

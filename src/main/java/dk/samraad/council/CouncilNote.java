package dk.samraad.council;

import java.time.Instant;

/// What a member noted for the others.
///
/// @param about a section's number or a paragraph's code
/// @param by the seat of who wrote it
public record CouncilNote(long id, String about, String text, long by, String author, Instant at) {}

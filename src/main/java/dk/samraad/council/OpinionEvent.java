package dk.samraad.council;

import java.time.Instant;

/// Who moved an opinion to which state, and when.
public record OpinionEvent(OpinionState state, String name, Instant at) {}

package dk.samraad.proposal;

import java.time.Instant;
import java.util.Optional;

/// A version in a list.
///
/// @param sentOutAt empty while it is being written
/// @param sentOutBy empty while it is being written
public record VersionLine(int number, boolean isFinal, Optional<Instant> sentOutAt, String sentOutBy) {}

package dk.samraad.hearing.inbox;

import java.util.Optional;
import java.util.UUID;

/// A sheet that waits, or what it gave.
///
/// @param outcome empty until it is brought in
public record KeptSheet(UUID id, String fileName, Optional<Outcome> outcome) {
    /// @param entered replies it gave
    /// @param known rows that were in already
    public record Outcome(int entered, int known) {}
}

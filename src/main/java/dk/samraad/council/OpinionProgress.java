package dk.samraad.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How far a council is, as staff are told: not a word of what it writes.
///
/// @param meeting the day of the meeting whose agenda it stands on
public record OpinionProgress(
        long council, String councilName, OpinionState state, Optional<LocalDate> meeting, Optional<AgendaLabel> label, boolean urgent,
        Optional<Instant> signedAt, boolean late) {}

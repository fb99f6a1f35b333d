package dk.samraad.council;

import java.time.LocalDate;
import java.util.Optional;

/// A hearing as a line on a council's front page.
///
/// @param state of the council's opinion; empty while nobody has begun
public record CouncilHearing(String slug, String title, LocalDate deadline, boolean open, Optional<OpinionState> state) {}

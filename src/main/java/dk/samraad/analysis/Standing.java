package dk.samraad.analysis;

import java.time.LocalDate;
import java.util.Optional;

/// How far the results of a survey are.
///
/// @param answers that may be counted, counted already or not
/// @param takenOn the day of the newest results; empty before the first
/// @param interim whether the newest are of a survey that took answers still
/// @param open whether it takes answers now
public record Standing(int answers, Optional<LocalDate> takenOn, boolean interim, boolean open) {}

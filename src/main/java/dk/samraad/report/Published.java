package dk.samraad.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the public sees of a report.
///
/// @param current the one shown; empty when all were retracted
/// @param all every edition that is or was public, newest first
/// @param over the day is passed until which people were told that what they wrote can be read: only the twin stands
/// @param publicUntil that day
/// @param stays whether the twin stands then: else people were told that all of it is taken off the web
public record Published(Optional<Edition> current, List<Edition> all, boolean over, LocalDate publicUntil, boolean stays) {}

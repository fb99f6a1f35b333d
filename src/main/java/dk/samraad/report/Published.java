package dk.samraad.report;

import java.util.List;
import java.util.Optional;

/// What the public sees of a report.
///
/// @param current the one shown; empty when all were retracted
/// @param all every edition that is or was public, newest first
public record Published(Optional<Edition> current, List<Edition> all) {}

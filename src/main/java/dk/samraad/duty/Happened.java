package dk.samraad.duty;

import java.time.LocalDate;
import java.util.Optional;

/// What happened to a duty, as staff write it down by hand: a letter sent, a reply that came by post.
///
/// @param noRemarks the party has answered that it has none
public record Happened(LocalDate deadline, Optional<LocalDate> invited, Optional<LocalDate> delivered, Optional<LocalDate> answered,
        boolean noRemarks) {}

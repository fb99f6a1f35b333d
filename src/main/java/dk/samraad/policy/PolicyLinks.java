package dk.samraad.policy;

import java.util.List;
import java.util.Optional;

/// The other policies a reader may want from here.
///
/// @param replaces the predecessor
/// @param replacedBy the successor
/// @param sisters made in the same process
public record PolicyLinks(Optional<PolicySummary> replaces, Optional<PolicySummary> replacedBy, List<PolicySummary> sisters) {}

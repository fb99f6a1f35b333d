package dk.samraad.assessment;

import java.time.Instant;

/// That a reply is not assessed, and why.
public record LeftOut(String because, String decidedBy, Instant decidedAt) {}

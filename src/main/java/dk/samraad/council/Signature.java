package dk.samraad.council;

import dk.samraad.party.Office;
import java.time.Instant;

/// Who signed an opinion off, and when.
public record Signature(Office office, long seat, String name, Instant at) {}

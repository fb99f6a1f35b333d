package dk.samraad.privacy;

import java.util.Map;

/// A text with what was found in it replaced by words such as `[CPR-nummer fjernet]`.
///
/// @param counts how many of each kind were taken out; a kind not found has no entry
public record Masked(String text, Map<Kind, Integer> counts) {
    public Masked {
        counts = Map.copyOf(counts);
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public boolean changed() {
        return !counts.isEmpty();
    }
}

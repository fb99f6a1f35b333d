package dk.samraad.privacy;

/// A piece of a text that is hidden from the public.
///
/// @param start index of its first UTF-16 unit
/// @param end index after its last
public record Passage(int start, int end, MaskKind kind) {
    public boolean covers(Passage other) {
        return start <= other.start && other.end <= end;
    }
}

package dk.samraad.privacy;

/// Something in a text that tells who somebody is.
///
/// @param start index of its first UTF-16 unit
/// @param end index after its last
public record Finding(Kind kind, int start, int end) {

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}

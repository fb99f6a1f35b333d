package dk.samraad.proposal;

/// One thing that did not come along, and where it stood.
///
/// @param words what it said; empty for a thing without words
public record LeftOut(LeftOutKind kind, String words, Place place) {
    /// @param heading it stands under; empty before the first
    /// @param near the beginning of the paragraph it stands in or after; empty at the beginning
    public record Place(String heading, String near) {
        static final Place NOWHERE = new Place("", "");
    }
}

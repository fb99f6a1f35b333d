package dk.samraad.hearing.draft;

/// A heading or a paragraph of a document that is brought in.
///
/// @param rank of the heading, 1 to 10; 0 for a paragraph
record Block(int rank, String text) {
    boolean isHeading() {
        return rank > 0;
    }
}

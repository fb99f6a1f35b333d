package dk.samraad.proposal;

/// A heading or a paragraph of a document that is brought in.
///
/// @param rank of the heading, 1 to 11; 0 for a paragraph
/// @param mayBeHeading a short line alone in bold: staff decide whether it is a heading
public record Block(int rank, String text, boolean mayBeHeading) {
    Block(int rank, String text) {
        this(rank, text, false);
    }

    public boolean isHeading() {
        return rank > 0;
    }
}

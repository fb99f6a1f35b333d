package dk.samraad.assessment;

/// What several pieces are about (punkt), named by staff.
///
/// @param title public, in the hvidbog
/// @param revision counts edits
public record Point(long id, String title, int revision) {
    public static final int LONGEST_TITLE = 160;

    /// @param pieces put into it
    /// @param paragraphs codes they are about, in order
    /// @param everyPiece is about one of the paragraphs
    /// @param tally of replies, a group that says the same counted whole
    public record Counted(Point point, int pieces, java.util.List<String> paragraphs, boolean everyPiece, Tally tally) {}
}

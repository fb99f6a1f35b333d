package dk.samraad.assessment;

/// How far the assessment of a hearing is. Late replies that do not count are in none of the numbers.
///
/// @param replies all that count, or may: late ones that nobody has decided about too
/// @param uncut with no segment and no reason to leave them out
/// @param underWay with a segment that is not approved
/// @param assessed with every segment approved
/// @param leftOut not assessed, with a reason
/// @param lateUndecided nobody has said whether they count
/// @param segments of replies
/// @param opinions that councils signed
/// @param opinionsAssessed of those
public record Progress(int replies, int uncut, int underWay, int assessed, int leftOut, int lateUndecided, int segments, int opinions,
        int opinionsAssessed) {
    public int outstanding() {
        return uncut + underWay;
    }

    /// From 0 to 100, of replies; 100 only when all are done.
    public int percent() {
        return replies == 0 ? 0 : (int) (100L * (replies - outstanding()) / replies);
    }
}

package dk.samraad.writing.hearing;

import java.util.List;

/// What became of every reply. Each is in exactly one of the five below `received`, so that they add up to it.
///
/// @param leftOut not assessed, by a decision with a reason
/// @param reasons of those left out that the public may read
/// @param parts what the replies were split into; replies that say the same share theirs
/// @param partsHere of those, printed here
/// @param partsUnfinished of those, without an assessment yet
/// @param because why the paper is made before every public reply is assessed; empty for no reason given
public record Completeness(
        Count received, Count assessed, Count notAssessed, Count lateUndecided, Count lateOut, Count leftOut, List<LeftOut> reasons,
        int parts, int partsHere,
        int partsUnfinished, String because) {

    /// @param published of all, those the public may read
    public record Count(int all, int published) {}

    public record LeftOut(String reference, String because) {}

    /// Of those that have an assessment, not printed here.
    int partsUnread() {
        return parts - partsHere - partsUnfinished;
    }

    /// It may be released only with a reason.
    public boolean needsReason() {
        return notAssessed.published() > 0 && because.isBlank();
    }
}

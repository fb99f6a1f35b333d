package dk.samraad.inbox;

import dk.samraad.inbox.StaffReply.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Replies that the machine takes for the same as one that came before them.
///
/// @param first what they are like
/// @param text the beginning of it
/// @param size how many are like it
/// @param undecided how many of them nobody has decided about
/// @param members those nobody has decided about first; at most [LikeGroups#MOST_SHOWN]
public record LikeGroup(String first, String sender, String text, int size, int undecided, List<Member> members) {
    /// @param percent how much they have in common
    public record Member(String reference, String sender, Instant receivedAt, String text, int percent, Optional<Verdict> verdict) {}

    /// A page of groups, those with something to decide first, the largest of them first.
    ///
    /// @param number of groups in all
    public record Listing(List<LikeGroup> groups, int number, int page, int pages) {}
}

package dk.samraad.inbox.heard;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A reply that nobody has linked, and the parties it may be of, the likeliest first.
///
/// @param sure the party it is so likely of that staff only have to say yes; empty where they have to choose
public record Proposal(SentReply reply, List<Match> matches, Optional<Long> sure) {
    public record Match(long party, String partyName, Set<Evidence> because) {
        boolean isStrong() {
            return because.stream().anyMatch(Evidence::isStrong);
        }
    }

    /// @param number of all there are
    /// @param page from 1
    public record Listing(List<Proposal> proposals, int number, int page, int pages) {}
}

package dk.samraad.inbox;

import java.util.Optional;

/// Where a reply stands among those that a filter finds.
///
/// @param before the one before it; empty at the first
/// @param after the one after it; empty at the last
/// @param place counted from 1; empty when the filter does not find this one, as after a decision about it
/// @param passed how many of those found stand before it
/// @param number of all that are found
public record Neighbours(Optional<String> before, Optional<String> after, Optional<Integer> place, int passed, int number) {
    /// Of the list, where it stands or would stand.
    public int page() {
        return Math.min(passed, Math.max(0, number - 1)) / Inbox.PER_PAGE + 1;
    }
}

package dk.samraad.party;

import java.util.List;

/// One page of a search.
///
/// @param page from 1
/// @param total over all pages
public record FoundParties(List<Party> parties, int page, int total) {
    public static final int PER_PAGE = 50;

    public int pages() {
        return Math.max(1, Math.ceilDiv(total, PER_PAGE));
    }
}

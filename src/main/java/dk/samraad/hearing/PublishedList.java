package dk.samraad.hearing;

import java.util.List;

/// One page of the hearings everybody can read.
///
/// @param number of all of them
/// @param page counted from 1
public record PublishedList(List<Hearing> hearings, int number, int page) {
    public static final int PER_PAGE = 50;

    /// How many pages there are, at least one.
    public int pages() {
        return Math.max(1, (number + PER_PAGE - 1) / PER_PAGE);
    }
}

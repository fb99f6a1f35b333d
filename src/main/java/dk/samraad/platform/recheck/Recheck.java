package dk.samraad.platform.recheck;

/// A second look at something a room stored. It may be cut off after any page and go on later; a page done twice is the same
/// as once.
public interface Recheck {
    /// Unique, `room.what`; also its key in the database, so it never changes.
    String name();

    /// Of what it looks with; raised, everything is looked at again.
    int version();

    /// About how many there are to look at.
    long total();

    /// Looks at the next few, and mends what has to be mended, in the transaction of the caller. What one page holds must fit in
    /// memory, however much is stored.
    ///
    /// @param after the `next` of the page before; empty for the first
    Page page(String after);

    /// @param next where the next page begins; empty when there is nothing more
    /// @param changed those that were mended or listed
    record Page(String next, int seen, int changed) {
        public static final Page NONE = new Page("", 0, 0);
    }
}

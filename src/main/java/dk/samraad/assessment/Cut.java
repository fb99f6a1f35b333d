package dk.samraad.assessment;

/// How a reply is to be cut.
public sealed interface Cut {
    /// One segment that is the whole of it.
    record AsOne() implements Cut {}

    /// A segment of each comment.
    record ByComments() implements Cut {}

    /// Some words of a comment.
    ///
    /// @param start and end in its public text, in UTF-16 units
    /// @param words that stand there, as whoever cuts saw them
    record Words(long part, int start, int end, String words) implements Cut {}
}

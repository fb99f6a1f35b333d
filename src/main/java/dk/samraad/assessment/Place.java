package dk.samraad.assessment;

/// Where in a reply a segment's words stand.
public sealed interface Place {
    /// The whole reply, or the whole opinion.
    record Whole() implements Place {}

    /// One comment.
    ///
    /// @param part its id
    record Comment(long part) implements Place {}

    /// Some words of one comment.
    ///
    /// @param starts where they began in the public text when it was cut, in UTF-16 units from 0
    /// @param quote the words as they were then; shown only while the public can read them
    record Passage(long part, int starts, String quote) implements Place {}
}

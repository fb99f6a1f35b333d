package dk.samraad.assessment;

/// Whose words a segment holds.
public sealed interface Origin {
    /// @param reference such as `p-017`
    record OfReply(long reply, String reference) implements Origin {}

    /// A council's opinion, as a whole: its words are the opinion's own.
    record OfOpinion(long opinion) implements Origin {}
}

package dk.samraad.hearing.reply;

import java.time.Instant;
import java.util.List;

/// A reply as everybody may read it. There is no other record of a reply that leaves the house.
///
/// @param reference such as `o-001` or `p-017`
/// @param name empty for none, or a protected one
/// @param late came after the deadline, and is in by a decision
/// @param comments hidden passages replaced by words that say so
public record PublicReply(
        String reference, SpeaksAs speaksAs, String name, String organisation, boolean late, Instant receivedAt, List<Remark> comments,
        List<PublicFile> files) {

    /// @param position its place in the address
    /// @param size in bytes
    public record PublicFile(int position, String mediaType, String ending, int size) {}

    /// @param number of all that match, published
    /// @param page counted from 1
    public record Listing(List<PublicReply> replies, int number, int page, int pages) {}

    /// @param name what it is called when it is saved; never what its sender called it
    public record Content(byte[] bytes, String mediaType, String name) {}
}

package dk.samraad.inbox;

import dk.samraad.reply.Channel;
import dk.samraad.reply.PublicState;
import dk.samraad.reply.SpeaksAs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A reply in the inbox.
///
/// @param sender the organisation, or the person
/// @param beginning of its first text
/// @param likeReference the reply it is like; empty for none, or when staff said it is not
public record InboxLine(
        long id, String reference, String sender, SpeaksAs speaksAs, boolean isProtected, Channel channel, Instant receivedAt,
        Timeliness timeliness,
        PublicState state, String assignedTo, int files, String beginning, Optional<String> likeReference) {

    /// @param number of all that match
    public record Listing(List<InboxLine> lines, int number, int page, int pages) {}
}

package dk.samraad.inbox.heard;

import dk.samraad.reply.SpeaksAs;
import java.time.Instant;

/// A reply, as far as it tells whose it is. For staff only: it holds what is protected.
///
/// @param reference such as `o-001`
/// @param organisation empty where there is none
/// @param email empty where none was given, and of who names no organisation: theirs is for the receipt
/// @param behalf what follows "på vegne af" in its text; empty for nothing
public record SentReply(
        long id, String reference, SpeaksAs speaksAs, String name, String organisation, boolean isProtected, Instant at,
        String email, String behalf) {
    public String sender() {
        return organisation.isEmpty() ? name : organisation + ", " + name;
    }

    /// Nothing of it stands in a log.
    @Override
    public String toString() {
        return "SentReply[" + reference + "]";
    }
}

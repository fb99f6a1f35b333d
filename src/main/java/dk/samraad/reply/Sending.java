package dk.samraad.reply;

import dk.samraad.receipt.Code;

/// What became of a reply that was sent. Whatever it says "in" about is durable.
public sealed interface Sending {
    /// In, now or by an earlier try with the same content.
    ///
    /// @param late it came after the deadline
    record Received(Code code, boolean late) implements Sending {}

    /// A reply with other content was sent under the same number before. That one stands.
    record Different(Code code) implements Sending {}

    /// It was in and the person withdrew it; it is not taken in again.
    record Withdrawn() implements Sending {}

    /// Too late, too early, or the hearing was called off. Nothing was stored.
    record NotTaken() implements Sending {}
}

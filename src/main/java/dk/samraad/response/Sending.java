package dk.samraad.response;

import dk.samraad.receipt.Code;

/// What became of a submission that was sent. Whatever it says "in" about is durable.
public sealed interface Sending {
    /// In, now or by an earlier try with the same content.
    record Received(Code code) implements Sending {}

    /// An answer with other content was sent under the same id before. That one stands.
    record Different(Code code) implements Sending {}

    /// It was in and the person withdrew it; it is not taken in again.
    record Withdrawn() implements Sending {}

    /// The survey is closed, or not open yet. Nothing was stored.
    record NotOpen() implements Sending {}
}

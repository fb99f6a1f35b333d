package dk.samraad.platform.signing;

/// What a signed token turned out to be when it came back.
public sealed interface TokenReading {
    /// Ours, unchanged and in time.
    record Valid(String payload) implements TokenReading {}

    /// Ours and unchanged, but too late. The payload may still be used to say what it was.
    record Expired(String payload) implements TokenReading {}

    /// Not made here, made for another purpose, or changed on the way.
    record Forged() implements TokenReading {}
}

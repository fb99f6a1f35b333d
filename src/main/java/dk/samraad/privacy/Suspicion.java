package dk.samraad.privacy;

/// What a text may tell though nothing was found in it for sure.
public enum Suspicion {
    /// Six digits or more in a row of numbers.
    NUMBER,
    /// A word and something like a house number.
    ADDRESS,
    /// An at sign or a dot, or the word for it.
    EMAIL,
    /// A word with a capital that nobody listed.
    NAME,
    /// Letters of which we know nothing.
    SCRIPT
}

package dk.samraad.text;

/// How a piece of what somebody said stands (holdning): towards a paragraph in `hearing.assessment`. Set by people, never by a
/// machine. Only [#FOR] and [#AGAINST] are sides of one thing; two who each want a change may want the same or not.
public enum Stance {
    FOR,
    AGAINST,
    /// Wants it otherwise.
    CHANGE,
    QUESTION,
    /// Tells what they have lived through.
    EXPERIENCE,
    /// Tells something to be known.
    INFORMATION
}

package dk.samraad.process;

/// Who steers, writes or decides.
///
/// @param name of the body, never of people
/// @param task may be empty
public record Body(BodyKind kind, String name, String task) {}

package dk.samraad.upload;

/// What a file turned out to be.
public sealed interface Inspection {
    /// @param bytes without metadata: no author, no place, no time, no earlier versions
    record Clean(FileKind kind, byte[] bytes) implements Inspection {}

    record Refused(FileFault fault) implements Inspection {}
}

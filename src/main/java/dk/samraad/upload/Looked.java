package dk.samraad.upload;

/// What a file is, before anybody opens it.
public sealed interface Looked {
    record Known(FileKind kind) implements Looked {}

    record Refused(FileFault fault) implements Looked {}
}

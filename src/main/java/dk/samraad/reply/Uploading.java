package dk.samraad.reply;

import dk.samraad.upload.FileFault;

/// What became of a file that was sent up.
public sealed interface Uploading {
    record Kept(Upload upload) implements Uploading {}

    record Refused(FileFault fault) implements Uploading {}

    /// There are as many as may be.
    record TooMany() implements Uploading {}
}

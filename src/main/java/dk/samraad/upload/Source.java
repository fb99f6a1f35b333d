package dk.samraad.upload;

import java.io.IOException;
import java.io.InputStream;

/// Where the bytes of a file are. It is opened only when the file's turn has come, so that those who wait fill no memory.
@FunctionalInterface
public interface Source {
    InputStream open() throws IOException;
}

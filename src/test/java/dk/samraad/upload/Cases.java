package dk.samraad.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Files that once came out wrong.
final class Cases {
    private Cases() {}

    static byte[] read(String name) {
        try (var in = Objects.requireNonNull(Cases.class.getResourceAsStream("/attachments/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

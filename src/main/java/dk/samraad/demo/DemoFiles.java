package dk.samraad.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The files of `db/demo`.
final class DemoFiles {
    private DemoFiles() {}

    static String text(String name) {
        try (var in = DemoFiles.class.getResourceAsStream("/db/demo/" + name)) {
            if (in == null) throw new IllegalStateException("db/demo/" + name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines that are not comments.
    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}

package dk.samraad.platform.health;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Whether there is room left where this instance writes: the data folder, if the database is its own, and the folder for
/// temporary files. `SAMRAAD_LEAST_FREE_MEGABYTES` says how much is too little.
@Singleton
class DiskReadiness implements ReadinessCheck {
    private static final long MEGABYTE = 1024 * 1024;

    private final LinkedHashMap<String, Path> folders = new LinkedHashMap<>();
    private final long least;

    DiskReadiness(@Value("${samraad.data-dir:}") String dataDirectory, @Value("${samraad.least-free-megabytes:500}") long least) {
        // It is named and not there where the database is somebody else's.
        if (!dataDirectory.isEmpty() && Files.isDirectory(Path.of(dataDirectory))) folders.put("The data folder", Path.of(dataDirectory));
        folders.put("The folder for temporary files", Path.of(System.getProperty("java.io.tmpdir")));
        this.least = least;
    }

    @Override
    public String name() {
        return "platform.disk";
    }

    @Override
    public List<String> reasons() {
        var reasons = new ArrayList<String>();
        folders.forEach((what, folder) -> {
            var free = free(folder);
            if (free < least) reasons.add(what + " has " + free + " MB left, less than " + least + " MB.");
            if (!Files.isWritable(folder)) reasons.add(what + " cannot be written to.");
        });
        return reasons;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

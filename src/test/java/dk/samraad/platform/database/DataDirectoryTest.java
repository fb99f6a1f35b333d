package dk.samraad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path data;

    /// The library would not unpack over it, and every later start failed.
    @Test
    void what_a_start_that_was_cut_off_left_half_unpacked_is_thrown_away() throws IOException {
        var half = Files.createDirectories(data.resolve("bin/PG-half/lib"));
        Files.writeString(half.resolve("libpq.so"), "the beginning of");
        var whole = Files.createDirectories(data.resolve("bin/PG-whole/lib"));
        Files.createFile(data.resolve("bin/PG-whole/.exists"));

        try (var directory = DataDirectory.claim(data)) {
            assertThat(directory.binaries().resolve("PG-half")).doesNotExist();
            assertThat(whole).exists();
        }
    }
}

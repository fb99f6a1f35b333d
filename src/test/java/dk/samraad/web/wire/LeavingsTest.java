package dk.samraad.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_a_killed_instance_left_is_deleted_after_a_day_and_nothing_else() throws IOException {
        for (var ours : List.of("FUp_123_-838595071", "FUp_9.tmp", "Attr_4.att", "samraad77.upload", "samraad-sag12.zip", "samraad-overblik8.xlsx")) {
            file(ours, 25);
            file(ours.replaceFirst("[0-9]", "0"), 23);
        }
        file("somebody-elses.zip", 48);
        for (var peoples : List.of("sag12.zip", "sagsakter.zip", "overblik8.xlsx", "saga.txt")) file(peoples, 48);
        new Leavings(folder, () -> NOW).clear();

        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("FUp_023_-838595071", "FUp_0.tmp",
                    "Attr_0.att", "samraad07.upload", "samraad-sag02.zip", "samraad-overblik0.xlsx", "somebody-elses.zip",
                    "sag12.zip", "sagsakter.zip", "overblik8.xlsx", "saga.txt");
        }
    }

    private void file(String name, int hoursOld) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "ord"), FileTime.from(NOW.minus(Duration.ofHours(hoursOld))));
    }
}

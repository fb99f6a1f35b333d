package dk.samraad.platform.daykey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DayKeysIT {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @TempDir
    static Path directory;

    @Test
    void instances_that_race_for_the_key_of_a_day_get_the_same_one_and_leave_no_other() throws Exception {
        var shared = directory.resolve("shared");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = new ArrayList<Callable<DayKey>>();
            for (int instance = 0; instance < 6; instance++) made.add(() -> keys(shared).of(DAY));
            var fingerprints = threads.invokeAll(made).stream().map(key -> HexFormat.of().formatHex(key.resultNow().fingerprint())).distinct().toList();

            assertThat(fingerprints).hasSize(1);
            assertThat(app.queryOne("select encode(fingerprint, 'hex') from platform.day_key where day = '" + DAY + "'")).isEqualTo(fingerprints.getFirst());
            assertThat(shared.toFile().list()).hasSize(1);
        }
    }

    /// Each in a folder that is not there yet, many times: one that came second said that it could not be used.
    @Test
    void instances_that_start_at_the_same_moment_on_a_new_machine_all_start() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int machine = 0; machine < 100; machine++) {
                var folder = directory.resolve("new-machine-" + machine);
                var starting = Collections.nCopies(8, (Callable<KeyFolder>) () -> KeyFolder.at(folder));

                assertThat(threads.invokeAll(starting)).extracting(Future::state).containsOnly(Future.State.SUCCESS);
            }
        }
    }

    @Test
    void an_instance_with_another_folder_makes_no_second_key_and_says_what_to_do() {
        var day = DAY.plusDays(1);
        keys(directory.resolve("one")).of(day);
        var other = keys(directory.resolve("other"));

        assertThatThrownBy(() -> other.of(day)).isInstanceOf(KeyMissing.class).hasMessageContaining("SAMRAAD_KEY_DIR");
        assertThat(other.isMissing(day)).isTrue();
        assertThat(other.living()).isEmpty();
        var told = new DayKeys(directory.resolve("other").toString(), app.bean(DayKeyRepository.class), true);
        assertThat(told.of(day).day()).as("told that it is lost").isEqualTo(day);
    }

    @Test
    void a_key_that_cannot_be_written_is_none_and_nobody_is_told_that_there_is_one() throws IOException {
        var day = DAY.plusDays(3);
        var folder = directory.resolve("gone");
        var keys = keys(folder);
        Files.delete(folder);

        assertThatThrownBy(() -> keys.of(day)).isInstanceOf(KeyMissing.class).hasMessageContaining("cannot be written")
                .hasMessageContaining("SAMRAAD_KEY_DIR");
        assertThat(keys.canMake()).isFalse();
        assertThat(app.queryOne("select count(*) from platform.day_key where day = '" + day + "'")).isEqualTo("0");
    }

    @Test
    void a_key_that_one_instance_destroys_is_gone_for_the_other() {
        var day = DAY.plusDays(2);
        var one = keys(directory.resolve("both"));
        var other = keys(directory.resolve("both"));
        one.of(day);
        other.of(day);

        assertThat(one.destroy(day)).isTrue();
        assertThat(other.living()).noneMatch(key -> key.day().equals(day));
        assertThat(app.queryOne("select count(*) from platform.day_key where day = '" + day + "'")).isEqualTo("0");
    }

    private static DayKeys keys(Path folder) {
        return new DayKeys(folder.toString(), app.bean(DayKeyRepository.class), false);
    }
}

package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every source file keeps to. [PlantedViolationsTest] breaks each rule on purpose to see it fail.
class SourceFilesTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/main/jte"));
    private static final int MOST_LINES = 250;
    private static final int MOST_LINES_OF_A_ROOM = 6_500;

    @Test
    void every_package_says_what_it_is() {
        assertThat(silent(Path.of("src/main/java/dk/samraad"))).isEmpty();
    }

    @Test
    void no_file_is_longer_than_two_hundred_and_fifty_lines() {
        assertThat(SOURCES.stream().flatMap(root -> tooLong(root).stream())).isEmpty();
    }

    @Test
    void no_room_is_larger_than_a_newcomer_reads_in_a_day() {
        assertThat(Rooms.ALL.stream().filter(room -> lines(Path.of("src/main/java/dk/samraad", room.name())) > MOST_LINES_OF_A_ROOM)
                .map(Rooms.Room::name)).isEmpty();
    }

    static List<Path> silent(Path root) {
        return walk(root).filter(Files::isDirectory).filter(SourceFilesTest::holdsClasses)
                .filter(directory -> !Files.exists(directory.resolve("package-info.java"))).toList();
    }

    static List<Path> tooLong(Path root) {
        return walk(root).filter(Files::isRegularFile).filter(file -> linesOf(file) > MOST_LINES).toList();
    }

    static long lines(Path root) {
        return walk(root).filter(file -> file.toString().endsWith(".java")).mapToLong(SourceFilesTest::linesOf).sum();
    }

    private static boolean holdsClasses(Path directory) {
        try (var files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path root) {
        try (var files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesOf(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

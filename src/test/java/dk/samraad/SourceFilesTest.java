package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every source file keeps to. [PlantedViolationsTest] breaks each rule on purpose to see it fail.
class SourceFilesTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/main/jte"));
    private static final int MOST_LINES = 250;
    private static final int MOST_LINES_OF_A_ROOM = 6_500;
    private static final int MOST_COLUMNS = 140;
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"");
    /// An action, zero, a room; a snapshot is made, a count is updated.
    private static final Pattern PRIVATE_WORDS = Pattern.compile("(?i)\\b(deeds?|noughts?|nooks?)\\b");
    private static final Pattern TAKING_UP = Pattern.compile("(?i)\\b(take|takes|taken|taking) up\\b|[tT]ake(n)?Up|[tT]akingUp|\\bTakings\\b");
    /// Where results are still "taken up": no other file may begin, and one that was changed leaves the list.
    private static final Set<String> STILL_TAKING_UP = Set.of(
            "Comments.java", "CommentsPage.java", "Countings.java", "Edition.java", "EditionRequest.java",
            "EditionsController.java", "EditionsPage.java", "Family.java", "FirstTakeUp.java", "FjordbySummary.java",
            "History.java", "Jobs.java", "Modes.java", "OptionBases.java", "Reports.java", "Results.java",
            "ResultsPage.java", "ResumptionController.java", "SnapshotController.java", "SnapshotMaking.java",
            "Snapshots.java", "StoredTables.java", "TakeUp.java", "TakeUpJob.java", "TakingUp.java", "Takings.java",
            "Turnout.java", "package-info.java");

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

    @Test
    void no_line_of_the_product_is_wider_than_a_screen() {
        assertThat(tooWide(Path.of("src/main/java"))).isEmpty();
    }

    /// Statistics, administration and the trade have words for these. Columns of landed migrations keep theirs.
    @Test
    void private_words_do_not_come_back() {
        assertThat(holding(PRIVATE_WORDS, Path.of("src/main/java")).filter(file -> !file.endsWith("AssessmentQueries.java"))).isEmpty();
        assertThat(holding(TAKING_UP, Path.of("src/main/java")).map(file -> file.getFileName().toString()).distinct()).as("what is left of it")
                .containsExactlyInAnyOrderElementsOf(STILL_TAKING_UP);
    }

    static List<Path> tooWide(Path root) {
        return javaFiles(root).filter(file -> text(file).lines().anyMatch(line -> line.length() > MOST_COLUMNS)).toList();
    }

    static Stream<Path> holding(Pattern words, Path root) {
        return javaFiles(root).filter(file -> words.matcher(LITERAL.matcher(text(file)).replaceAll("\"\"")).find());
    }

    private static Stream<Path> javaFiles(Path root) {
        return walk(root).filter(file -> file.toString().endsWith(".java"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

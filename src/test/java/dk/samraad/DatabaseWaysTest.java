package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// There is one way to the database, and a list of what goes another: decision 0361. The list gets shorter.
class DatabaseWaysTest {
    private static final Path SOURCES = Path.of("src/main/java/dk/samraad");
    private static final Path DECISION = Path.of("src/docs/decisions/0361-one-way-to-the-database.md");
    /// Plain JDBC, because it was measured; and what those on the list share.
    private static final Set<String> MEASURED = Set.of("FindSurvey", "InboxRepository", "MoveRepository", "Projection", "Rows");
    private static final Pattern PLAIN = Pattern.compile(
            "\\bJdbcOperations\\b|\\.prepareStatement\\(|\\b(db|sql|dsl)\\.(fetch\\w*|execute|resultQuery|query)\\(\\s*\"");
    private static final Pattern COPY = Pattern.compile("private \\w+ \\w+\\(String sql, (@Nullable )?Object\\.\\.\\.");

    @Test
    void plain_statements_stand_where_they_were_measured_or_are_on_the_list() throws IOException {
        var plain = new TreeSet<String>();
        for (var file : sources()) if (PLAIN.matcher(Files.readString(file)).find()) plain.add(name(file));
        plain.removeAll(MEASURED);

        assertThat(plain).as("a new one uses jOOQ; one that was changed leaves the list of " + DECISION).isEqualTo(listed());
    }

    @Test
    void nobody_has_a_copy_of_what_changes_rows() throws IOException {
        for (var file : sources()) assertThat(COPY.matcher(Files.readString(file)).find()).as(name(file)).isFalse();
    }

    @Test
    void a_plain_statement_and_a_copy_would_be_noticed() {
        assertThat(PLAIN.matcher("private final JdbcOperations jdbc;").find()).isTrue();
        assertThat(PLAIN.matcher("connection.prepareStatement(sql)").find()).isTrue();
        assertThat(PLAIN.matcher("db.fetch(\"select 1\")").find()).isTrue();
        assertThat(COPY.matcher("private int update(String sql, @Nullable Object... values) {").find()).isTrue();
    }

    private static Set<String> listed() throws IOException {
        var listed = new TreeSet<String>();
        for (var line : Files.readAllLines(DECISION)) {
            if (!line.startsWith("- `")) continue;
            Pattern.compile("`(\\w+)`").matcher(line).results().forEach(found -> listed.add(found.group(1)));
        }
        return listed;
    }

    /// Without its package, which may be moved.
    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

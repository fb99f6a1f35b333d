package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README says what is true, or the build fails.
class ReadmeTest {
    private static final Pattern SETTING = Pattern.compile("`((?:SAMRAAD|DATASOURCES|MICRONAUT)_[A-Z_]+)`");
    private static final Pattern PATH = Pattern.compile("`((?:src|db)/[A-Za-z0-9/_.-]+)`");

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    /// The room table, the picture and who stands on whom: written anew with `-Dsamraad.regenerate=true`.
    @Test
    void what_it_says_of_the_rooms_is_what_the_build_enforces() throws IOException {
        var from = readme.indexOf(RoomsInWords.BEGIN);
        var to = readme.indexOf(RoomsInWords.END) + RoomsInWords.END.length();
        assertThat(from).isPositive().isLessThan(to);
        if (Boolean.getBoolean("samraad.regenerate")) {
            Files.writeString(Path.of("README.md"), readme.substring(0, from) + RoomsInWords.section() + readme.substring(to));
        } else {
            assertThat(readme.substring(from, to)).isEqualTo(RoomsInWords.section());
        }
    }

    @Test
    void every_setting_the_code_reads_is_described() throws IOException {
        var guide = Files.readString(Path.of("src/docs/operate.md"));
        var described = SETTING.matcher(guide).results().map(m -> m.group(1)).toList();
        try (var sources = Stream.of("src/main/java", "src/main/resources").flatMap(ReadmeTest::files)) {
            var read = sources.flatMap(file -> Pattern.compile("SAMRAAD_[A-Z_]+").matcher(text(file)).results().map(m -> m.group()))
                    .distinct().toList();
            assertThat(described).containsAll(read);
        }
    }

    @Test
    void it_is_read_at_one_sitting() {
        assertThat(readme.lines().count()).isLessThanOrEqualTo(120);
    }

    @Test
    void every_path_it_and_the_guides_name_exists() throws IOException {
        try (var guides = Files.walk(Path.of("src/docs"))) {
            var told = Stream.concat(Stream.of(readme), guides.filter(file -> file.toString().endsWith(".md") && !file.toString().contains("decisions"))
                    .map(ReadmeTest::text));
            assertThat(told.flatMap(text -> PATH.matcher(text).results()).map(m -> m.group(1)).filter(path -> !Files.exists(Path.of(path)))).isEmpty();
        }
    }

    @Test
    void the_two_commands_stand_in_it_and_ci_runs_the_second() throws IOException {
        assertThat(readme).contains("mvn -q compile exec:exec").contains("mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn").contains("verify");
    }

    private static Stream<Path> files(String root) {
        try {
            return Files.walk(Path.of(root)).filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|yml|xml|properties)"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.samraad.analysis.planted.PlantedQueries;
import dk.samraad.planted.PlantedOutside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every rule of the house bites: what breaks it is caught.
class PlantedViolationsTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(PlantedQueries.class);

    @TestFactory
    Stream<DynamicTest> a_planted_violation_is_caught() {
        var rules = Map.<String, ArchRule>of(
                "who may use whom", ArchitectureTest.usesOnly("analysis"),
                "the shell of pages", ArchitectureTest.onlyPagesUseWeb(),
                "PDFBox", ArchitectureTest.pdfBoxOnlyInDocument(),
                "answers and people", ArchitectureTest.answersMeetNobody(),
                "the door", ArchitectureTest.behindTheDoor(),
                "another moment", ArchitectureTest.onlyTheDemoIsBackdated(),
                "an isolation said to the session", ArchitectureTest.noMethodSaysAnIsolation(),
                "controllers", ArchitectureTest.controllersInWeb());
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(rule.getValue().evaluate(PLANTED).hasViolation()).isTrue()));
    }

    @Test
    void a_class_in_no_room_is_caught() {
        assertThat(ArchitectureTest.homeless(new ClassFileImporter().importClasses(PlantedOutside.class)))
                .containsExactly(PlantedOutside.class.getName());
    }

    /// In a text, in a piece of one, in a `@Query` and by jOOQ.
    @Test
    void a_table_of_another_room_is_caught_however_it_is_named() {
        var file = Path.of("target/test-classes", PlantedQueries.class.getName().replace('.', '/') + ".class");
        var type = PlantedQueries.class.getName();

        var uses = new TableUses(Rooms.WRITER.keySet()).in(List.of(file));

        assertThat(ArchitectureTest.wronglyUsed(uses)).containsExactlyInAnyOrder(
                new TableUses.Use(type, "party.seat", false), new TableUses.Use(type, "hearing.reply", true),
                new TableUses.Use(type, "platform.audit", false), new TableUses.Use(type, "identity.account", false),
                new TableUses.Use(type, "identity.account", true));
    }

    @Test
    void a_permission_without_use_is_caught() {
        var idle = new Rooms.Room("analysis", "", List.of("party", "survey"), Map.of("analysis.snapshot", List.of("report")));

        assertThat(ArchitectureTest.unused(List.of(idle), PLANTED, Set.of())).containsExactly(
                "analysis may use survey and does not", "report may read analysis.snapshot and does not");
    }

    @Test
    void a_room_that_stands_on_one_above_it_and_a_reader_who_may_not_are_caught() {
        var low = new Rooms.Room("low", "", List.of("high"), Map.of("low.row", List.of("beside")));
        var high = new Rooms.Room("high", "", List.of("low"), Map.of());
        var beside = new Rooms.Room("beside", "", List.of(), Map.of());

        assertThat(Rooms.faultsIn(List.of(low, high, beside))).containsExactly("low stands below high",
                "beside reads low.row and may not use low");
    }

    @Test
    void a_room_that_would_bring_answers_and_people_together_is_caught() {
        var people = new Rooms.Room("party", "", List.of(), Map.of("party.seat", List.of("coding")));
        var answers = new Rooms.Room("response", "", List.of(), Map.of());
        var both = new Rooms.Room("outreach", "", List.of("party", "response"), Map.of());
        var byTable = new Rooms.Room("coding", "", List.of("party"), Map.of());

        assertThat(Rooms.faultsIn(List.of(people, answers, both, byTable))).containsExactly(
                "outreach would bring answers and people together", "coding would bring answers and people together");
    }

    @Test
    void a_package_that_says_nothing_and_a_file_that_is_too_long_are_caught(@TempDir Path sources) throws IOException {
        var mute = Files.createDirectory(sources.resolve("mute"));
        var longest = Files.writeString(mute.resolve("Longest.java"), "// a line\n".repeat(251));
        Files.writeString(mute.resolve("Long.java"), "// a line\n".repeat(250));

        assertThat(SourceFilesTest.silent(sources)).containsExactly(mute);
        assertThat(SourceFilesTest.tooLong(sources)).containsExactly(longest);
        assertThat(SourceFilesTest.lines(sources)).isEqualTo(501);
    }

    @Test
    void a_line_that_is_too_wide_and_a_private_word_are_caught(@TempDir Path sources) throws IOException {
        var wide = Files.writeString(sources.resolve("Wide.java"), "x".repeat(141) + "\n");
        var deed = Files.writeString(sources.resolve("Word.java"), "/// A deed of staff.\n");
        Files.writeString(sources.resolve("Column.java"), "var sql = \"select deed from segment_event\";\n" + "x".repeat(140));

        assertThat(SourceFilesTest.tooWide(sources)).containsExactly(wide);
        assertThat(SourceFilesTest.holding(Pattern.compile("\\bdeed\\b"), sources)).containsExactly(deed);
    }
}

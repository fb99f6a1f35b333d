package dk.samraad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.annotation.Controller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house rules. Each was once broken on purpose to see it fail; [PlantedViolationsTest] keeps doing so.
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ArchitectureTest::handWritten)
            .importPackages("dk.samraad");

    @TestFactory
    Stream<DynamicTest> every_room_uses_only_the_rooms_it_may() {
        return Rooms.MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> usesOnly(row.getKey(), row.getValue()).check(HOUSE)));
    }

    @Test
    void every_class_lives_in_a_room() {
        assertThat(HOUSE.stream().filter(c -> !Rooms.MAY_USE.containsKey(room(c))).map(JavaClass::getName)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_room_reads_only_its_own_tables_and_those_of_rooms_it_may_use() {
        return Rooms.MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> readsOnly(row.getKey(), row.getValue()).check(HOUSE)));
    }

    @Test
    void pdfbox_is_used_only_where_pdfs_are_laid_out() {
        pdfBoxOnlyInDocument().check(HOUSE);
    }

    @Test
    void answers_never_meet_identities() {
        answersMeetNobody().check(HOUSE);
    }

    @Test
    void a_repository_and_its_queries_stay_behind_the_door() {
        behindTheDoor().check(HOUSE);
    }

    @Test
    void only_the_demo_does_things_as_of_another_moment() {
        noClasses().that().resideOutsideOfPackages("dk.samraad.demo..", "dk.samraad.platform.time..")
                .should().dependOnClassesThat().areAssignableTo(dk.samraad.platform.time.Backdating.class).check(HOUSE);
    }

    /// What is said to a session reaches another's behind a pool that hands sessions on between transactions.
    @Test
    void a_transaction_says_its_isolation_to_itself() {
        DescribedPredicate<JavaAnnotation<?>> isolated = DescribedPredicate.describe("an isolation", annotation -> annotation
                .get("isolation")
                .filter(value -> value instanceof JavaEnumConstant isolation && !isolation.name().equals("DEFAULT"))
                .isPresent());
        noMethods().should().beAnnotatedWith(isolated).because("platform.database.OneMoment says it inside the transaction").check(HOUSE);
        noClasses().should().beAnnotatedWith(isolated).check(HOUSE);
    }

    @Test
    void controllers_live_in_a_web_package() {
        controllersInWeb().check(HOUSE);
    }

    @Test
    void every_package_says_what_it_is() throws Exception {
        try (var directories = Files.walk(Path.of("src/main/java/dk/samraad"))) {
            var silent = directories
                    .filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void no_file_is_longer_than_three_hundred_lines() throws Exception {
        try (var files = Stream.of("src/main/java", "src/test/java", "src/main/jte").flatMap(ArchitectureTest::walk)) {
            var long300 = files.filter(Files::isRegularFile)
                    .filter(file -> lines(file) > 300)
                    .map(Path::toString)
                    .toList();
            assertThat(long300).isEmpty();
        }
    }

    static ArchRule usesOnly(String room, List<String> others) {
        var forbidden = Rooms.MAY_USE.keySet().stream()
                .filter(other -> !other.equals(room) && !others.contains(other))
                .map(other -> "dk.samraad." + other + "..")
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage("dk.samraad." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    static ArchRule readsOnly(String room, List<String> others) {
        var forbidden = Rooms.MAY_USE.keySet().stream()
                .filter(other -> !other.equals(room) && !others.contains(other))
                .map(other -> "dk.samraad.jooq." + other + "..")
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage("dk.samraad." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    static ArchRule pdfBoxOnlyInDocument() {
        return noClasses().that().resideOutsideOfPackage("dk.samraad.document.pdf..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");
    }

    static ArchRule answersMeetNobody() {
        return noClasses().that().resideInAnyPackage("dk.samraad.response..", "dk.samraad.analysis..")
                .should().dependOnClassesThat().resideInAnyPackage("dk.samraad.party..", "dk.samraad.identity..");
    }

    static ArchRule behindTheDoor() {
        return classes().that().haveSimpleNameEndingWith("Repository").or().haveSimpleNameEndingWith("Queries")
                .should().notBePublic()
                .allowEmptyShould(true);
    }

    static ArchRule controllersInWeb() {
        return classes().that().areAnnotatedWith(Controller.class)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(describe("in a web package",
                        (JavaClass c) -> c.getPackageName().contains(".web"))))
                .allowEmptyShould(true);
    }

    static String room(JavaClass c) {
        var rest = c.getPackageName().substring("dk.samraad".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    /// Leaves out tests, Micronaut's generated `$` classes, compiled templates and the jOOQ tables.
    private static boolean handWritten(Location location) {
        return !location.contains("/test-classes/") && !location.contains("/$")
                && !location.matches(java.util.regex.Pattern.compile(".*\\$(Definition|Introspection|Intercepted|Exec).*"))
                && !location.contains("/dk/samraad/templates/") && !location.contains("/dk/samraad/jooq/");
    }

    private static boolean holdsClasses(Path directory) {
        try (var files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(String root) {
        try {
            return Files.walk(Path.of(root));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

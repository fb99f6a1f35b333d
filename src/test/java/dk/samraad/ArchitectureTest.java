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
import com.tngtech.archunit.lang.conditions.ArchConditions;
import dk.samraad.platform.time.Backdating;
import io.micronaut.http.annotation.Controller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house rules, held against [Rooms]. [PlantedViolationsTest] breaks each on purpose to see it fail.
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ArchitectureTest::handWritten)
            .importPackages("dk.samraad");
    private static final Path CLASSES = Path.of("target/classes/dk/samraad");

    @Test
    void the_rooms_stand_on_each_other_and_answers_never_meet_people() {
        assertThat(Rooms.faultsIn(Rooms.ALL)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_room_uses_only_the_rooms_it_may() {
        return Rooms.MAY_USE.keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> usesOnly(room).check(HOUSE)));
    }

    @Test
    void nothing_but_pages_uses_the_shell_of_pages() {
        onlyPagesUseWeb().check(HOUSE);
    }

    @Test
    void every_class_lives_in_a_room() {
        assertThat(homeless(HOUSE)).isEmpty();
    }

    @Test
    void every_table_is_written_by_one_room_and_read_by_those_that_may() throws IOException {
        var uses = tableUses();

        assertThat(uses).hasSizeGreaterThan(300);
        assertThat(uses.stream().map(TableUses.Use::table).collect(Collectors.toSet())).as("texts, entities and jOOQ are all looked through")
                .contains("hearing.screening", "hearing.consultation", "analysis.snapshot", "platform.recheck");
        assertThat(wronglyUsed(uses)).isEmpty();
    }

    @Test
    void every_table_of_the_database_stands_in_a_row() {
        var all = TableUses.generated();
        all.add("platform.scheduled_tasks");
        assertThat(Rooms.WRITER.keySet()).isEqualTo(all);
    }

    @Test
    void a_permission_that_nobody_uses_is_taken_back() throws IOException {
        assertThat(unused(Rooms.ALL, HOUSE, tableUses())).isEmpty();
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
        onlyTheDemoIsBackdated().check(HOUSE);
    }

    /// What is said to a session reaches another's behind a pool that hands sessions on between transactions.
    @Test
    void a_transaction_says_its_isolation_to_itself() {
        noMethodSaysAnIsolation().check(HOUSE);
        noClasses().should().beAnnotatedWith(isolated()).check(HOUSE);
    }

    @Test
    void controllers_live_in_a_web_package() {
        controllersInWeb().check(HOUSE);
    }

    static ArchRule usesOnly(String room) {
        var forbidden = Rooms.MAY_USE.keySet().stream()
                .filter(other -> !other.equals("web") || Rooms.FLOOR.contains(room))
                .filter(other -> !Rooms.mayUse(room, other))
                .flatMap(other -> Stream.of("dk.samraad." + other + "..", "dk.samraad.templates." + other + ".."))
                .toArray(String[]::new);
        // The interface of all compiled templates names every page; each template itself belongs to its room.
        return noClasses().that().resideInAnyPackage("dk.samraad." + room + "..", "dk.samraad.templates." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden);
    }

    static ArchRule onlyPagesUseWeb() {
        return noClasses().that().resideOutsideOfPackages("dk.samraad..web..", "dk.samraad.templates..")
                .should().dependOnClassesThat().resideInAPackage("dk.samraad.web..");
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
                .should().notBePublic();
    }

    static ArchRule noMethodSaysAnIsolation() {
        return noMethods().should().beAnnotatedWith(isolated()).because("platform.database.OneMoment says it inside the transaction");
    }

    private static DescribedPredicate<JavaAnnotation<?>> isolated() {
        return DescribedPredicate.describe("an isolation", annotation -> annotation.get("isolation")
                .filter(value -> value instanceof JavaEnumConstant isolation && !isolation.name().equals("DEFAULT")).isPresent());
    }

    static ArchRule onlyTheDemoIsBackdated() {
        return noClasses().that().resideOutsideOfPackages("dk.samraad.demo..", "dk.samraad.platform.time..")
                .should().dependOnClassesThat().areAssignableTo(Backdating.class);
    }

    static ArchRule controllersInWeb() {
        return classes().that().areAnnotatedWith(Controller.class)
                .should(ArchConditions.be(describe("in a web package", (JavaClass c) -> c.getPackageName().contains(".web"))));
    }

    static Set<String> homeless(Iterable<JavaClass> classes) {
        var lost = new TreeSet<String>();
        classes.forEach(c -> {
            if (!Rooms.MAY_USE.containsKey(roomOf(c.getPackageName())) && !c.getPackageName().equals("dk.samraad.templates")) lost.add(c.getName());
        });
        return lost;
    }

    static List<TableUses.Use> wronglyUsed(Set<TableUses.Use> uses) {
        return uses.stream().filter(use -> use.writes() ? !use.room().equals(Rooms.WRITER.get(use.table()))
                : !Rooms.mayRead(use.room(), use.table())).toList();
    }

    static Set<String> unused(List<Rooms.Room> rooms, JavaClasses classes, Set<TableUses.Use> uses) {
        var idle = new TreeSet<String>();
        for (var room : rooms) {
            for (var other : room.uses()) {
                var reads = uses.stream().anyMatch(use -> use.room().equals(room.name()) && other.equals(Rooms.WRITER.get(use.table())));
                if (!reads && classes.stream().filter(c -> roomOf(c.getPackageName()).equals(room.name())).noneMatch(dependsOn(other))) {
                    idle.add(room.name() + " may use " + other + " and does not");
                }
            }
            room.tables().forEach((table, readers) -> readers.stream()
                    .filter(reader -> uses.stream().noneMatch(use -> use.table().equals(table) && use.room().equals(reader)))
                    .forEach(reader -> idle.add(reader + " may read " + table + " and does not")));
        }
        return idle;
    }

    private static Predicate<JavaClass> dependsOn(String room) {
        DescribedPredicate<JavaClass> there = describe(room, (JavaClass c) -> roomOf(c.getPackageName()).equals(room));
        return c -> c.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> there.test(dependency.getTargetClass().getBaseComponentType()));
    }

    /// The room of a package; a compiled template belongs to the room whose page it draws. Empty for what belongs to nobody.
    static String roomOf(String packageName) {
        if (!packageName.startsWith("dk.samraad.")) return "";
        var parts = packageName.substring("dk.samraad.".length()).split("\\.");
        return parts[0].equals("templates") && parts.length > 1 ? parts[1] : parts[0];
    }

    private static Set<TableUses.Use> tableUses() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return new TableUses(Rooms.WRITER.keySet()).in(files
                    .filter(file -> file.toString().endsWith(".class") && !file.getFileName().toString().startsWith("$"))
                    .filter(file -> !file.startsWith(CLASSES.resolve("jooq")) && !file.startsWith(CLASSES.resolve("templates")))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Leaves out tests, Micronaut's generated `$` classes and the jOOQ tables.
    private static boolean handWritten(Location location) {
        return !location.contains("/test-classes/") && !location.contains("/$")
                && !location.matches(Pattern.compile(".*\\$(Definition|Introspection|Intercepted|Exec).*"))
                && !location.matches(Pattern.compile(".*/dk/samraad/templates/\\w+\\.class")) && !location.contains("/dk/samraad/jooq/");
    }
}

package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A test whose class is called otherwise is compiled and never run: Maven goes by the names.
class TestNamesTest {
    private static final List<String> MARKS = List.of(
            "org.junit.jupiter.api.Test", "org.junit.jupiter.api.TestFactory", "org.junit.jupiter.params.ParameterizedTest",
            "net.jqwik.api.Property", "net.jqwik.api.Example");

    @Test
    void every_class_with_tests_has_a_name_that_maven_runs() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("dk.samraad");
        var tests = classes.stream().filter(TestNamesTest::hasTests).map(TestNamesTest::outermost).map(JavaClass::getSimpleName).distinct().toList();

        assertThat(tests).hasSizeGreaterThan(40).allMatch(name -> name.matches(".+(Test|IT|Properties)"));
    }

    private static boolean hasTests(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> MARKS.stream().anyMatch(method::isAnnotatedWith));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestNamesTest::outermost).orElse(type);
    }
}

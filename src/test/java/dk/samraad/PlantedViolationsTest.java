package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.samraad.analysis.planted.PlantedQueries;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every rule of the house bites: a class that breaks it is caught.
class PlantedViolationsTest {

    @TestFactory
    Stream<DynamicTest> a_planted_violation_is_caught() {
        var rules = Map.<String, ArchRule>of(
                "who may use whom", ArchitectureTest.usesOnly("analysis", List.of("platform")),
                "whose tables", ArchitectureTest.readsOnly("analysis", List.of("web")),
                "PDFBox", ArchitectureTest.pdfBoxOnlyInDocument(),
                "the door", ArchitectureTest.behindTheDoor(),
                "controllers", ArchitectureTest.controllersInWeb());
        var planted = new ClassFileImporter().importClasses(PlantedQueries.class);
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(rule.getValue().evaluate(planted).hasViolation()).isTrue()));
    }
}

package dk.samraad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The description of `/api/v1` as a document: what others' tools make of it.
class OpenApiDocumentTest {
    private static final Path FILE = Path.of("src/main/resources/api/openapi.yaml");
    /// Python 3.13, `keyword.kwlist`.
    private static final Set<String> PYTHON = Set.of("False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
            "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
            "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

    /// The schema that the OpenAPI Initiative publishes of OpenAPI 3.1 (2022-10-07), beside this test.
    @Test
    void it_is_openapi_3_1() throws IOException {
        var schema = Files.readString(Path.of("src/test/resources/api/oas-3.1.schema.json"));
        var found = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
                .validate(Files.readString(FILE), InputFormat.YAML);
        assertThat(found).isEmpty();
        assertThat(OpenApi.document().path("openapi").asText()).startsWith("3.1.");
        assertThat(OpenApi.document().path("servers")).isNotEmpty();
    }

    /// Whichever is installed (each found none when this was written); it prints what it found, and says by its exit whether that is anything.
    @ParameterizedTest
    @ValueSource(strings = {"redocly lint --extends=recommended --format=stylish",
        "spectral lint --ruleset=target/spectral.yaml",
        "openapi-spec-validator"})
    void public_linters_find_no_fault(String command) throws Exception {
        var words = new ArrayList<>(List.of(command.split(" ")));
        Assumptions.assumeTrue(isInstalled(words.getFirst()), words.getFirst() + " is not installed on this machine");
        Files.writeString(Path.of("target/spectral.yaml"), "extends: spectral:oas\n");
        words.add(FILE.toString());
        var out = Files.createTempFile("linter", ".txt");
        var linter = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        var code = linter.waitFor();
        assertThat(code).as(Files.readString(out)).isZero();
        assertThat(Files.readString(out).lines().filter(line -> line.matches("\\s*[0-9]+:[0-9]+\\s+(warning|error|warn)\\s.*"))).isEmpty();
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, command))
                .anyMatch(Files::isExecutable);
    }

    /// A generator must rename what is reserved, each in its own way. One name was given away before that was thought of: it stays,
    /// and another says the same.
    @Test
    void no_name_is_a_reserved_word_of_java_or_python() {
        var reserved = names(OpenApi.document()).stream().filter(name -> SourceVersion.isKeyword(name) || PYTHON.contains(name)).toList();
        assertThat(reserved).containsExactly("class");
        var reply = OpenApi.document().at("/components/schemas/Reply/properties");
        assertThat(reply.at("/class/deprecated").asBoolean()).isTrue();
        assertThat(reply.at("/kind/enum")).isEqualTo(reply.at("/class/enum"));
    }

    /// Of fields, parameters, operations and schemas, however deep.
    private static TreeSet<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        for (var field : node.properties()) {
            if (Set.of("properties", "schemas").contains(field.getKey())) field.getValue().fieldNames().forEachRemaining(names::add);
            if (field.getKey().equals("operationId")) names.add(field.getValue().asText());
            if (field.getKey().equals("name") && node.has("in")) names.add(field.getValue().asText());
        }
        node.forEach(part -> names.addAll(names(part)));
        return names;
    }

    @Test
    void every_value_has_a_type_that_a_generator_can_use() {
        assertThat(untyped(OpenApi.document(), "")).isEmpty();
    }

    private static List<String> untyped(JsonNode node, String path) {
        var found = new ArrayList<String>();
        for (var field : node.path("properties").properties()) {
            var schema = field.getValue();
            if (!schema.has("type") && !schema.has("$ref") && !schema.has("oneOf")) found.add(path + "/" + field.getKey());
        }
        node.properties().forEach(field -> found.addAll(untyped(field.getValue(), path + "/" + field.getKey())));
        return found;
    }

    /// Fields may be added to version 1: a client made from a document that forbids others would refuse the reply that has a new one.
    @Test
    void it_forbids_no_field_that_may_come_later() throws IOException {
        assertThat(Files.readString(FILE)).doesNotContain("additionalProperties", "unevaluatedProperties");
    }
}

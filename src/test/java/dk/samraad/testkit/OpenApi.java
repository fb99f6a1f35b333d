package dk.samraad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The published description of `/api/v1`, to hold real answers against.
public final class OpenApi {
    private static final JsonNode DOCUMENT = read();

    private OpenApi() {}

    private static JsonNode read() {
        try (var in = OpenApi.class.getResourceAsStream("/api/openapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode document() {
        return DOCUMENT;
    }

    /// The answer has a status and a type that the document names for that path, and its body is as the schema says.
    ///
    /// @param path as the document writes it
    /// @return the body
    public static JsonNode checked(String path, Client.Answer answer) {
        var documented = resolved(DOCUMENT.path("paths").path(path).path("get").path("responses").path(String.valueOf(answer.status())));
        assertThat(documented.isMissingNode()).as("%d of %s is not described: %s", answer.status(), path, answer.body()).isFalse();
        var type = answer.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "");
        var schema = documented.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s of %s is not described", type, path).isFalse();
        assertThat(problems(schema, answer.body())).as("%s %s", path, answer.body()).isEmpty();
        return parse(answer.body());
    }

    /// What is wrong with a text, by a schema of the document. Of its clients the document asks that they pass over fields they do not
    /// know, so that some may be added; here each must be named in it.
    public static java.util.List<com.networknt.schema.Error> problems(JsonNode schema, String json) {
        var whole = ((ObjectNode) closed(schema.deepCopy(), ""));
        whole.set("components", closed(DOCUMENT.path("components").deepCopy(), ""));
        var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return registry.getSchema(whole.toString()).validate(json, InputFormat.JSON);
    }

    /// Every schema that names fields, or leads to one that does, names them all; a part of an `allOf` names some.
    ///
    /// @param under the name it stands under; of an element of a list, that of the list
    private static JsonNode closed(JsonNode node, String under) {
        if (node.isArray()) node.forEach(one -> closed(one, under));
        node.properties().forEach(field -> closed(field.getValue(), field.getKey()));
        var leads = node.has("$ref") && node.path("$ref").asText().contains("/schemas/");
        var names = node.path("properties").isObject() || node.has("allOf");
        if (node instanceof ObjectNode object && !under.equals("allOf") && (leads || names && !isComponent(under))) {
            object.put("unevaluatedProperties", false);
        }
        return node;
    }

    /// It may be a part of another, and is closed where it is referred to.
    private static boolean isComponent(String name) {
        return DOCUMENT.path("components").path("schemas").has(name);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asText().substring(1)) : node;
    }

    public static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.samraad.platform.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// `docker-compose.yml` is one by the Compose specification, whose schema lies in `src/test/resources/compose`, and as tight as we say.
class ComposeTest {
    private static final Schema SPECIFICATION = specification();
    /// A name, a whole version, and where the maker has several, which of them.
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:v?[0-9]+\\.[0-9]+[0-9a-z._-]*(@sha256:[0-9a-f]{64})?");
    private static final Pattern VARIABLES = Pattern.compile("`(_?[A-Z][A-Z_]+)`");
    /// Of the embedded database and of a process that is not in a container.
    private static final Set<String> NOT_HERE = Set.of("SAMRAAD_DATA_DIR", "MICRONAUT_SERVER_PORT");

    private final String text = Files.readString(Path.of("docker-compose.yml"));
    private final Map<String, Object> compose = parse(text);

    ComposeTest() throws IOException {}

    @Test
    void it_fits_the_specification_and_one_with_a_slip_does_not() {
        assertThat(problems(text)).isEmpty();
        assertThat(problems(text.replaceFirst("mem_limit:", "memory_limit:"))).isNotEmpty();
        assertThat(problems(text.replaceFirst("read_only: true", "read_only: [yes]"))).isNotEmpty();
        assertThat(problems(text.replaceFirst("condition: service_healthy", "condition: healthy"))).isNotEmpty();
    }

    @Test
    void nothing_is_published_beyond_this_machine() {
        services().forEach((name, service) -> assertThat(list(service, "ports")).as(name)
                .allMatch(port -> port.startsWith("127.0.0.1:")));
        assertThat(list(service("database"), "ports")).isEmpty();
    }

    @Test
    void every_image_is_one_version() {
        var images = new ArrayList<String>();
        services().values().forEach(service -> {
            if (service.get("image") instanceof String image) images.add(image);
        });
        Pattern.compile("(?m)^\\s*FROM (\\S+)").matcher(text).results().forEach(from -> images.add(from.group(1)));
        assertThat(images).hasSizeGreaterThanOrEqualTo(5).allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void every_service_has_a_root_nobody_writes_no_rights_of_its_own_and_a_bound() {
        services().forEach((name, service) -> {
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(list(service, "cap_drop")).as(name).containsExactly("ALL");
            assertThat(list(service, "security_opt")).as(name).contains("no-new-privileges:true");
            assertThat(service.get("mem_limit")).as(name).isNotNull();
            assertThat(map(map(service.get("logging")).get("options"))).as("the log of " + name).containsKeys("max-size", "max-file");
        });
        assertThat(list(service("samraad"), "cap_add")).isEmpty();
        assertThat(service("samraad")).containsKey("healthcheck");
        assertThat(service("database")).containsKey("healthcheck");
    }

    @Test
    void every_setting_of_the_readme_is_handed_on() throws IOException {
        var environment = map(service("samraad").get("environment"));
        assertThat(environment.keySet()).containsAll(settings());
        assertThat(environment.values().stream().filter(Objects::nonNull).map(Object::toString))
                .as("one that is not set is not there, rather than empty").noneMatch(value -> value.endsWith(":-}"));
    }

    @Test
    void the_application_comes_in_by_a_role_of_its_own_that_is_no_superuser() throws IOException {
        assertThat(map(service("samraad").get("environment"))).containsEntry("DATASOURCES_DEFAULT_USERNAME", "samraad");
        assertThat(map(service("database").get("environment"))).doesNotContainKey("POSTGRES_USER");
        assertThat(list(service("database"), "volumes")).anyMatch(volume -> volume.startsWith("./src/main/docker/application-role.sql:"));
        assertThat(Files.readString(Path.of("src/main/docker/application-role.sql"))).contains("create role samraad login nosuperuser");
    }

    @Test
    void what_is_secret_or_built_stays_out_of_the_image() throws IOException {
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).contains(".git", ".env", "target", "data", "keys", "**/node_modules", "hs_err_pid*.log");
        assertThat(text).doesNotContain("secrets:").contains("${SAMRAAD_DB_PASSWORD:?", "${SAMRAAD_DB_ADMIN_PASSWORD:?");
    }

    /// Of the table in the guide, where `_PORT` behind `SAMRAAD_SMTP_HOST` is `SAMRAAD_SMTP_PORT`.
    private static Set<String> settings() throws IOException {
        var settings = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("src/docs/operate.md"))) {
            if (!line.matches("\\| `(SAMRAAD|DATASOURCES|MICRONAUT)_.*")) continue;
            var before = "";
            // What a setting means names others, too.
            for (var name : VARIABLES.matcher(line.substring(0, line.indexOf('|', 2))).results().map(match -> match.group(1)).toList()) {
                before = name.startsWith("_") ? before.substring(0, before.lastIndexOf('_')) + name : name;
                settings.add(before);
            }
        }
        settings.addAll(Set.of("DATASOURCES_DEFAULT_USERNAME", "DATASOURCES_DEFAULT_PASSWORD", "DATASOURCES_DEFAULT_MAXIMUM_POOL_SIZE"));
        settings.removeAll(NOT_HERE);
        assertThat(settings).hasSizeGreaterThan(20);
        return settings;
    }

    /// Its own name is a relative one, and that of its dialect a variant: the validator asks for whole ones.
    private static Schema specification() {
        try (var file = Objects.requireNonNull(ComposeTest.class.getResourceAsStream("/compose/compose-spec.json"))) {
            var schema = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"$id\": \"compose_spec.json\"", "\"$id\": \"https://example.org/compose-spec.json\"")
                    .replace("\"https://json-schema.org/draft-07/schema\"", "\"http://json-schema.org/draft-07/schema#\"");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(String yaml) {
        return SPECIFICATION.validate(Json.write(parse(yaml)), InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static Map<String, Object> parse(String yaml) {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    private Map<String, Map<String, Object>> services() {
        var services = new TreeMap<String, Map<String, Object>>();
        map(compose.get("services")).forEach((name, service) -> services.put(name, map(service)));
        assertThat(services).isNotEmpty();
        return services;
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services().get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<String> list(Map<String, Object> service, String key) {
        return service.get(key) instanceof List<?> values ? values.stream().map(String::valueOf).toList() : List.of();
    }
}

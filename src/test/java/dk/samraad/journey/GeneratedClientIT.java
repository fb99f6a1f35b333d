package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.OpenApi;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A client that a public generator made from the description (decision 0317), compiled here and set to read all there is.
class GeneratedClientIT extends ReadByPrograms {
    private static final Path CLIENT = Path.of("src/test/api-client");
    private static final Path DESCRIPTION = Path.of("src/main/resources/api/openapi.yaml");

    @TempDir
    Path classes;

    /// Its README says how to make it anew.
    @Test
    void it_was_made_from_the_description_as_it_is_now() throws Exception {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(DESCRIPTION)));
        assertThat(Files.readString(CLIENT.resolve("README.md"))).contains("`" + hash + "`");
    }

    @Test
    void it_compiles_and_reads_every_hearing_and_every_reply() throws Exception {
        compile();

        var read = read();

        var expected = new TreeMap<String, String>();
        for (var line : OpenApi.parse(app.client().get("/api/v1/hearings").body()).path("hearings")) {
            var slug = line.path("slug").asText();
            var address = "/api/v1/hearings/" + slug;
            expected.put(slug, line.path("state").asText() + " "
                    + OpenApi.parse(app.client().get(address).body()).at("/document/sections").size());
            for (var next = address + "/replies"; !next.isEmpty();) {
                var some = OpenApi.parse(app.client().get(next).body());
                for (var reply : some.path("replies")) {
                    expected.put(slug + " " + reply.path("id").asText(), reply.path("kind").asText() + " "
                            + reply.path("receivedOn").asText() + " " + reply.path("comments").size() + " " + reply.path("name").asText(""));
                }
                next = some.path("next").asText("").replaceFirst("^[a-z]+://[^/]+", "");
            }
        }
        assertThat(expected.size()).as("more than one page of replies").isGreaterThan(51);
        assertThat(read).isEqualTo(expected);
    }

    private void compile() throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null); var sources = Files.walk(CLIENT)) {
            var java = files.getJavaFileObjectsFromPaths(sources.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of("-d", classes.toString(), "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(said, files, null, options, null, java).call()).as(said.toString()).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> read() throws Exception {
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var reader = (Function<String, Map<String, String>>) loader.loadClass("dk.samraad.reader.ReadsEverything")
                    .getConstructor().newInstance();
            return reader.apply(app.address(""));
        }
    }
}

package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the build says to somebody whose machine lacks what it needs: Maven is run on a copy of what it reads first.
class BuildIT {
    @TempDir
    Path copy;

    @BeforeEach
    void copy_what_the_build_reads_first() throws IOException {
        Files.copy(Path.of("pom.xml"), copy.resolve("pom.xml"));
        for (var part : List.of("src/main/jte", "src/main/frontend")) copyFolder(Path.of(part), copy.resolve(part));
    }

    @Test
    void a_machine_without_the_jdk_is_told_which_one_to_install() throws Exception {
        assertThat(maven(System.getenv("PATH"), "validate", "-Dsamraad.jdk=[925,926)"))
                .contains("Samråd needs JDK 25: install one beside the Java that runs Maven, and run the command again");
    }

    @Test
    void a_machine_without_npm_is_told_to_install_node() throws Exception {
        var commands = commandsWithout("npm", "npm.cmd");
        assertThat(maven(commands.toString(), "generate-resources"))
                .contains("Samråd needs Node 20 with npm to build its style sheet; install it and run the command again.");
        removeLinks(commands);
    }

    /// What it printed; it must have failed.
    private String maven(String path, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mvn", "-o", "-B", "-q"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(copy.toFile()).redirectErrorStream(true)
                .redirectOutput(copy.resolve("said.txt").toFile());
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        return Files.readString(copy.resolve("said.txt"));
    }

    /// One folder with links to every command of this machine but these; the first of a name wins, as on a path.
    private Path commandsWithout(String... names) throws IOException {
        var links = Files.createDirectory(copy.resolve("commands"));
        for (var folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(folder))) continue;
            try (var commands = Files.list(Path.of(folder))) {
                for (var command : commands.filter(c -> !List.of(names).contains(c.getFileName().toString())).toList()) {
                    var link = links.resolve(command.getFileName().toString());
                    if (!Files.exists(link)) Files.createSymbolicLink(link, command);
                }
            }
        }
        return links;
    }

    /// JUnit would warn of every link that leads out of its folder.
    private static void removeLinks(Path folder) throws IOException {
        try (var links = Files.list(folder)) {
            for (var link : links.toList()) Files.delete(link);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(f -> !f.toString().contains("node_modules")).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }
}

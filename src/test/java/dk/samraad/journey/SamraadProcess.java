package dk.samraad.journey;

import dk.samraad.platform.Main;
import dk.samraad.testkit.Client;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Samråd as an operator runs it: a process of its own, told what to do by its environment alone.
final class SamraadProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path directory;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private SamraadProcess(Path directory, int port, Map<String, String> environment) {
        this.directory = directory;
        this.port = port;
        this.environment = environment;
        this.process = launch();
    }

    /// Starts it and waits until it answers.
    static SamraadProcess start(Path directory, Map<String, String> environment) {
        var started = begin(directory, environment);
        started.awaitAnswer();
        return started;
    }

    /// Starts it.
    static SamraadProcess begin(Path directory, Map<String, String> environment) {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            free.close();
            return new SamraadProcess(directory, port, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /// `kill`, as an operator stops it: it is asked to end, and this does not wait until it has.
    void tellToStop() {
        process.destroy();
    }

    /// Waits until it has ended.
    ///
    /// @return its exit code
    int awaitEnd(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) throw new AssertionError("It did not end:\n" + said());
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Client client() {
        return new Client("http://localhost:" + port);
    }

    /// `kill -9`, then a new start on the same address and data.
    void killAndStartAgain() {
        process.destroyForcibly().onExit().join();
        process = launch();
        awaitAnswer();
    }

    /// What it has said so far.
    String said() {
        try {
            return Files.readString(directory.resolve("output.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(List.of(java, "@" + Path.of("src/main/jvm/samraad.options").toAbsolutePath(), "-cp", classPath(), Main.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("output.txt").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMRAAD_") || name.startsWith("DATASOURCES_"));
        builder.environment().put("SAMRAAD_KEY_DIR", directory + ".keys");
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("SAMRAAD_DATA_DIR", directory.toString(), "MICRONAUT_SERVER_PORT", String.valueOf(port)));
        try {
            Files.createDirectories(directory);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without the beans of the tests.
    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator)).filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }

    void awaitAnswer() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > until || !process.isAlive()) throw new AssertionError("It did not start:\n" + said());
            pause();
        }
    }

    private boolean answers() {
        try {
            // Up, and done with what is done at start: until then what is not there may be on its way (503).
            return client().get("/health").status() == 200 && client().get("/politik/findes-ikke").status() == 404;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

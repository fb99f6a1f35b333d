package dk.samraad.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Samråd as an operator runs it: a JVM of its own with its embedded PostgreSQL, on a port and in a folder of the bench.
final class Service implements AutoCloseable {
    /// As documented for operators.
    static final List<String> MEMORY = List.of("@" + Path.of("src/main/jvm/samraad.options").toAbsolutePath());
    /// Limits out of the way; every check still runs.
    private static final Map<String, String> SETTINGS = Map.of(
            "SAMRAAD_DEMO", "false", "SAMRAAD_BENCH", "true",
            "SAMRAAD_LIMITS_LEAST_SECONDS", "0", "SAMRAAD_LIMITS_SENDS_PER_MINUTE", "100000000");

    private final Process process;
    private final Path data;
    final int port;
    /// From the start of the process to its first page, in milliseconds.
    final long startMillis;

    private Service(Process process, Path data, int port, long startMillis) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.startMillis = startMillis;
    }

    static Service start(Path data) throws IOException, InterruptedException {
        return start(data, System.getProperty("java.class.path"), MEMORY, "/bench/ready");
    }

    /// @param firstPage what must answer with 200 before it counts as started
    static Service start(Path data, String classpath, List<String> options, String firstPage) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-cp", classpath, "dk.samraad.platform.Main"));
        var builder = new ProcessBuilder(command).directory(Files.createDirectories(data).toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("service.log").toFile()));
        builder.environment().putAll(SETTINGS);
        builder.environment().put("SAMRAAD_DATA_DIR", data.toString());
        builder.environment().put("SAMRAAD_KEY_DIR", data + ".keys");
        builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
        long start = System.nanoTime();
        var process = builder.start();
        try {
            await(process, port, firstPage, data);
        } catch (IOException | InterruptedException e) {
            process.destroy();
            throw e;
        }
        return new Service(process, data, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process process, int port, String page, Path data) throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (var wire = new Wire(port)) {
                if (wire.get(page).status() == 200) return;
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(10);
        }
        throw new IOException("The service did not start:\n" + Files.readString(data.resolve("service.log")));
    }

    /// A connection of the cluster's owner, who may look at everything.
    Connection database() throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/samraad";
        return DriverManager.getConnection(url, "postgres", Files.readString(data.resolve("postgres.password")).strip());
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    /// Megabytes of the service and all processes of its PostgreSQL.
    double proportionalMegabytes() throws IOException {
        var postgres = ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).orElseThrow();
        var all = Stream.concat(Stream.of(process.toHandle(), postgres), postgres.descendants());
        return all.mapToLong(p -> Machine.proportionalKilobytes(p.pid())).sum() / 1024.0;
    }

    /// All it has said.
    String log() throws IOException {
        return Files.readString(data.resolve("service.log"));
    }

    double javaMegabytes() {
        return Machine.proportionalKilobytes(process.pid()) / 1024.0;
    }

    /// Adds a setting that PostgreSQL reads at its next start.
    static void configure(Path data, String setting) throws IOException {
        Files.writeString(data.resolve("postgres/postgresql.auto.conf"), setting + "\n", StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}

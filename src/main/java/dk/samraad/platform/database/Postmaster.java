package dk.samraad.platform.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The running server of one cluster. Its number stands in `postmaster.pid`, which is copied along with the folder and outlives
/// the server: by now it may be the number of another folder's server, or of anything.
record Postmaster(ProcessHandle process) {
    /// Lines of the file, from zero: the process, its folder, when it began (seconds since 1970), its port.
    private static final int FOLDER = 1;
    private static final int BEGAN = 2;
    private static final int PORT = 3;
    private static final Duration DRIFT = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /// Nothing when there is no server, and when the one that is named serves another folder.
    static Optional<Postmaster> of(Path cluster) throws IOException {
        if (!Files.exists(file(cluster))) return Optional.empty();
        var lines = Files.readAllLines(file(cluster)).stream().map(String::strip).toList();
        var process = number(lines, 0).flatMap(ProcessHandle::of);
        return process.isPresent() && isPostgres(process.get()) && serves(process.get(), cluster, lines)
                ? Optional.of(new Postmaster(process.get())) : Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    /// A server works in its folder, and Linux says where a process works: the folder itself, whatever it is called by now. Elsewhere
    /// what the file says has to be true of the process: the folder, the time and the port.
    private static boolean serves(ProcessHandle process, Path cluster, List<String> file) throws IOException {
        if (Files.isDirectory(Path.of("/proc/self/cwd"))) return isSame(Path.of("/proc", String.valueOf(process.pid()), "cwd"), cluster);
        return file.size() > PORT && isSame(Path.of(file.get(FOLDER)), cluster) && beganThen(process, file) && isTaken(file);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }

    private static boolean beganThen(ProcessHandle process, List<String> file) {
        var written = number(file, BEGAN).map(Instant::ofEpochSecond);
        var began = process.info().startInstant();
        return written.isPresent() && began.isPresent() && Duration.between(began.get(), written.get()).abs().compareTo(DRIFT) < 0;
    }

    private static boolean isTaken(List<String> file) throws IOException {
        var port = number(file, PORT);
        if (port.isEmpty()) return false;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port.get().intValue()), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static Optional<Long> number(List<String> lines, int line) {
        return lines.size() > line && lines.get(line).matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(lines.get(line)))
                : Optional.empty();
    }

    /// Asks it to end; its clients went with the Samråd that was killed. By force when it does not.
    void stop() {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

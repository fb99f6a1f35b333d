package dk.samraad.platform.database;

import dk.samraad.platform.start.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The folder that holds the cluster, claimed by one Samråd at a time.
///
/// The claim is a lock of the operating system, which a kill -9 releases; what a kill -9 leaves behind is a postmaster
/// without a parent, and that one is stopped before a new one starts.
final class DataDirectory implements AutoCloseable {
    private static final Set<PosixFilePermission> NOT_OTHERS = Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    static DataDirectory claim(Path root) throws IOException {
        Files.createDirectories(root);
        ofTheOwner(root);
        var channel = FileChannel.open(root.resolve("samraad.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new CannotStart("Another Samråd is already running on " + root + "; stop it, or set SAMRAAD_DATA_DIR to another folder.");
        }
        var directory = new DataDirectory(root, channel, lock);
        directory.removeHalfMadeCluster();
        return directory;
    }

    /// Nothing in it can be written by others, however loose the process's own mask is: the folder is its owner's alone, and
    /// what was unpacked or made in it loses the rights it should not have.
    void shut() throws IOException {
        if (!isPosix(root)) return;
        try (var files = Files.walk(root)) {
            for (var file : files.filter(file -> !file.startsWith(cluster()) && !Files.isSymbolicLink(file)).toList()) {
                var rights = Files.getPosixFilePermissions(file);
                if (rights.removeAll(NOT_OTHERS)) Files.setPosixFilePermissions(file, rights);
            }
        }
    }

    private static void ofTheOwner(Path folder) throws IOException {
        if (isPosix(folder)) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("bin");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    /// From here on the cluster holds data; before, a start that was cut off may be thrown away and made again.
    void markReady() throws IOException {
        if (!Files.exists(readyFile())) Files.createFile(readyFile());
    }

    private Path readyFile() {
        return root.resolve("postgres.ready");
    }

    private void removeHalfMadeCluster() throws IOException {
        if (Files.exists(readyFile()) || !Files.exists(cluster())) return;
        stopOrphan();
        try (var files = Files.walk(cluster())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /// The running server of this cluster, if there is one: a stale file may name a process that is something else by now.
    Optional<ProcessHandle> postmaster() throws IOException {
        if (!Files.exists(pidFile())) return Optional.empty();
        var pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
        return ProcessHandle.of(pid).filter(DataDirectory::isPostgres);
    }

    void stopOrphan() throws IOException {
        postmaster().ifPresent(DataDirectory::stop);
        Files.deleteIfExists(pidFile());
    }

    private Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}

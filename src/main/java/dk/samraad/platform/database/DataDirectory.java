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
        directory.removeHalfUnpackedBinaries();
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
        if (!isReady()) Files.createFile(readyFile());
    }

    /// Whether a start before this one came so far.
    boolean isReady() {
        return Files.exists(readyFile());
    }

    private Path readyFile() {
        return root.resolve("postgres.ready");
    }

    private void removeHalfMadeCluster() throws IOException {
        if (isReady() || !Files.exists(cluster())) return;
        stopOrphan();
        remove(cluster());
    }

    /// The library says with a file of its own that it unpacked all. What a start left that was cut off before, it would not unpack over.
    private void removeHalfUnpackedBinaries() throws IOException {
        if (!Files.exists(binaries())) return;
        try (var versions = Files.list(binaries())) {
            for (var version : versions.filter(Files::isDirectory).filter(folder -> !Files.exists(folder.resolve(".exists"))).toList()) {
                remove(version);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /// The running server of this cluster, if there is one.
    Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.of(cluster());
    }

    /// A number that is another's goes with its file, or PostgreSQL would not start; whoever bears it is left alone.
    void stopOrphan() throws IOException {
        postmaster().ifPresent(Postmaster::stop);
        Files.deleteIfExists(Postmaster.file(cluster()));
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}

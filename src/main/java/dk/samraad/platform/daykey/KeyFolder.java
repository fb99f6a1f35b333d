package dk.samraad.platform.daykey;

import dk.samraad.platform.start.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of the keys: one a key, named by its day and the beginning of its fingerprint, readable by its owner alone. A key
/// is on the disk, and so is the folder that names it, before anybody is told that it is there.
public final class KeyFolder {
    static final int KEY_BYTES = 32;
    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final int NAMED_BY = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private KeyFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes the folder when it is not there, and takes it from everybody else.
    ///
    /// @throws CannotStart when it cannot be written
    static KeyFolder at(Path folder) {
        try {
            var parent = folder.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                create(folder, owner(parent, "rwx------"));
            }
            if (isPosix(folder)) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            if (!Files.isWritable(folder)) throw new IOException("not writable");
            return new KeyFolder(folder);
        } catch (IOException e) {
            throw new CannotStart("The key folder " + folder + " (SAMRAAD_KEY_DIR) cannot be used: " + e);
        }
    }

    /// Another instance that starts at the same moment may have made it just now.
    private static void create(Path folder, FileAttribute<?>[] attributes) throws IOException {
        try {
            Files.createDirectory(folder, attributes);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    /// The keys must not lie where the database lies: whoever copies the one must not get the other with it.
    ///
    /// @throws CannotStart when the key folder is the data folder or in it, by its name or through a link
    public static void refuseInside(Path keys, Path data) {
        if (real(keys).startsWith(real(data))) {
            throw new CannotStart("The key folder " + keys + " (SAMRAAD_KEY_DIR) lies inside the data folder " + data
                    + " (SAMRAAD_DATA_DIR). A copy of the data would hold the keys to it: choose a folder outside.");
        }
    }

    /// Where a path leads, as far as it is there already.
    private static Path real(Path path) {
        var there = path.toAbsolutePath().normalize();
        var rest = Path.of("");
        while (!Files.exists(there) && there.getParent() != null) {
            rest = there.getFileName().resolve(rest);
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(rest).normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(DayKey key) {
        return Files.exists(file(key.day(), key.fingerprint()), LinkOption.NOFOLLOW_LINKS);
    }

    /// Nothing when it is not there, and when it cannot be read: somebody else's file, or a disk that fails.
    Optional<DayKey> read(LocalDate day, byte[] fingerprint) {
        try {
            var file = file(day, fingerprint);
            if (!Files.exists(file)) return Optional.empty();
            var key = new DayKey(day, Files.readAllBytes(file));
            return java.util.Arrays.equals(key.fingerprint(), fingerprint) ? Optional.of(key) : Optional.empty();
        } catch (NoSuchFileException destroyedMeanwhile) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("The key of {} lies in the key folder (SAMRAAD_KEY_DIR) and cannot be read: {}", day,
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /// Whether a key could be made there, as far as its rights tell.
    boolean isWritable() {
        return Files.isWritable(folder);
    }

    /// A new key, on the disk when this returns.
    ///
    /// @throws UncheckedIOException when it could not be written; nothing of it is left
    DayKey make(LocalDate day) {
        var secret = new byte[KEY_BYTES];
        RANDOM.nextBytes(secret);
        var key = new DayKey(day, secret);
        var file = file(day, key.fingerprint());
        var half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.createFile(half, owner(folder, "rw-------"));
            write(half, secret);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            return key;
        } catch (IOException e) {
            discard(half);
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException stillThere) {
            LOG.warn("Half a key was left in the key folder: {}", stillThere.getClass().getSimpleName());
        }
    }

    /// Overwrites the key, deletes it, and waits until that is on the disk. A disk that writes elsewhere what is written over
    /// (flash, snapshots) may keep the old bytes.
    ///
    /// @return false when it was not here
    boolean destroy(LocalDate day, byte[] fingerprint) {
        var file = file(day, fingerprint);
        try {
            if (!Files.exists(file)) return false;
            var nonsense = new byte[KEY_BYTES];
            RANDOM.nextBytes(nonsense);
            write(file, nonsense);
            Files.delete(file);
            sync(folder);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(LocalDate day, byte[] fingerprint) {
        return folder.resolve(day + "-" + HexFormat.of().formatHex(fingerprint, 0, NAMED_BY) + ".key");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
    }

    private static void sync(Path folder) throws IOException {
        if (!isPosix(folder)) return;
        try (var channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] owner(Path where, String permissions) throws IOException {
        return isPosix(where) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path where) throws IOException {
        return Files.getFileStore(where).supportsFileAttributeView("posix");
    }
}

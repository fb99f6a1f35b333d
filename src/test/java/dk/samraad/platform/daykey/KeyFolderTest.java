package dk.samraad.platform.daykey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path directory;

    @Test
    void folder_and_files_are_their_owners_alone() throws IOException {
        var path = directory.resolve("keys");
        KeyFolder.at(path).make(DAY);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rwx------");
        try (var files = Files.list(path)) {
            assertThat(files.toList()).hasSize(1).allMatch(file -> permissions(file).equals("rw-------"));
        }
    }

    @Test
    void a_folder_that_others_may_read_is_taken_from_them() throws IOException {
        var path = Files.createDirectory(directory.resolve("open"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        KeyFolder.at(path);
        assertThat(permissions(path)).isEqualTo("rwx------");
    }

    @Test
    void a_key_comes_back_as_it_was_and_is_gone_when_it_is_destroyed() throws IOException {
        var folder = KeyFolder.at(directory.resolve("keys"));
        var key = folder.make(DAY);
        var sealed = key.seal(new byte[] {1, 2, 3}, 7, new byte[32]);

        var read = folder.read(DAY, key.fingerprint()).orElseThrow();
        assertThat(read.open(sealed, 7, new byte[32])).contains(new byte[] {1, 2, 3});
        assertThat(read.open(sealed, 8, new byte[32])).as("of another survey").isEmpty();
        assertThat(folder.make(DAY).open(sealed, 7, new byte[32])).as("under another key").isEmpty();
        assertThat(folder.destroy(DAY, key.fingerprint())).isTrue();
        assertThat(folder.destroy(DAY, key.fingerprint())).isFalse();
        assertThat(folder.read(DAY, key.fingerprint())).isEmpty();
        try (var files = Files.list(directory.resolve("keys"))) {
            assertThat(files.filter(file -> file.toString().contains(HexFormat.of().formatHex(key.fingerprint(), 0, 8)))).isEmpty();
        }
    }

    /// A folder in its place, which not even the superuser reads as a file.
    @Test
    void one_that_cannot_be_read_or_was_cut_off_is_as_good_as_not_there() throws IOException {
        var path = directory.resolve("keys");
        var folder = KeyFolder.at(path);
        var key = folder.make(DAY);
        Path file;
        try (var files = Files.list(path)) {
            file = files.findFirst().orElseThrow();
        }
        Files.write(file, new byte[0]);
        assertThat(folder.read(DAY, key.fingerprint())).as("cut off").isEmpty();
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(folder.read(DAY, key.fingerprint())).as("unreadable").isEmpty();
    }

    @Test
    void the_data_folder_is_no_place_for_keys_by_its_name_or_through_a_link() throws IOException {
        var data = Files.createDirectory(directory.resolve("data"));
        var link = Files.createSymbolicLink(directory.resolve("elsewhere"), data);

        for (var inside : new Path[] {data, data.resolve("keys"), data.resolve("a/../b/keys"), link.resolve("keys"), link}) {
            assertThatThrownBy(() -> KeyFolder.refuseInside(inside, data)).hasMessageContaining("SAMRAAD_KEY_DIR").hasMessageContaining("choose a folder outside");
        }
        KeyFolder.refuseInside(directory.resolve("data-keys"), data);
        KeyFolder.refuseInside(directory.resolve("keys"), directory.resolve("not-yet"));
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

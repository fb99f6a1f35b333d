package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps it from starting is said in a sentence, although words of exceptions stay out of the log.
class KeyDirectoryIT {
    @TempDir
    Path directory;

    @Test
    void it_does_not_start_with_its_keys_beside_its_data() {
        assertThatThrownBy(() -> SamraadProcess.start(directory, Map.of("SAMRAAD_KEY_DIR", directory.resolve("keys").toString())))
                .hasMessageContaining("(SAMRAAD_KEY_DIR) lies inside the data folder").hasMessageContaining("choose a folder outside");
        assertThat(directory.resolve("postgres")).as("nothing was made there").doesNotExist();
        assertThat(directory.resolve("keys")).doesNotExist();
    }

    @Test
    void it_does_not_start_with_a_signing_key_that_is_too_short() {
        assertThatThrownBy(() -> SamraadProcess.start(directory, Map.of("SAMRAAD_SIGNING_KEY", "a2ly", "SAMRAAD_DEMO", "false")))
                .hasMessageContaining("SAMRAAD_SIGNING_KEY must be at least 32 bytes");
    }
}

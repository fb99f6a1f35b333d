package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}

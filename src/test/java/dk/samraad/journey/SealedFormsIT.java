package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.signing.Signing;
import dk.samraad.reply.Unsents;
import dk.samraad.response.Sittings;
import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A form that travels sealed is read as it was written, by whichever release wrote it.
class SealedFormsIT {
    private static final String SITTING = "response.sitting";
    private static final String UNSENT = "hearing.unsent";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void what_was_sealed_before_fields_had_names_is_read_as_it_was_meant() throws IOException {
        assertThat(app.bean(Sittings.class).open(signed(SITTING, "sitting"))).hasValue(EarlierForms.SITTING);
        assertThat(app.bean(Unsents.class).open(signed(UNSENT, "unsent"))).hasValue(EarlierForms.UNSENT);
        assertThat(app.bean(Sittings.class).open(signed(UNSENT, "sitting"))).as("of another purpose").isEmpty();
    }

    /// What was packed then, signed by this site.
    private static String signed(String purpose, String form) throws IOException {
        var packed = Files.readString(Path.of("src/test/resources/sealed", form + ".txt")).strip();
        return packed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(app.bean(Signing.class).mac(purpose, packed));
    }
}

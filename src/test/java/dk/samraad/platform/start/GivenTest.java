package dk.samraad.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GivenTest {
    private final Given given = new Given(Map.of("SAMRAAD_KEY_DIR", "", "SAMRAAD_JOBS", "  ", "DATASOURCES_DEFAULT_URL", "",
            "SAMRAAD_DEMO", "false", "HOME", ""));

    @Test
    void a_setting_that_is_there_and_empty_is_not_set() {
        assertThat(given.orElse("SAMRAAD_KEY_DIR", "keys")).isEqualTo("keys");
        assertThat(given.find("DATASOURCES_DEFAULT_URL")).isEmpty();
        assertThat(given.find("SAMRAAD_DEMO")).contains("false");
    }

    @Test
    void one_that_cannot_be_read_is_refused_by_its_name_and_never_taken_for_another() {
        for (var wrong : Map.of("SAMRAAD_JOBS", "ja", "SAMRAAD_NEW_DAY_KEY", "1", "SAMRAAD_DATABASE_LOCK", "4",
                "SAMRAAD_DATABASE_JOB", "en time",
                "SAMRAAD_LIMITS_LEAST_SECONDS", "tre", "MICRONAUT_SERVER_PORT", "-1", "SAMRAAD_SMTP_PORT", "smtp").entrySet()) {
            assertThatThrownBy(() -> new Given(Map.of(wrong.getKey(), wrong.getValue())).check()).as(wrong.toString())
                    .isInstanceOf(CannotStart.class).hasMessageMatching(wrong.getKey() + " must be .*\\.");
        }
        given.check();
        new Given(Map.of("SAMRAAD_JOBS", "FALSE", "SAMRAAD_DATABASE_LOCK", "500ms", "SAMRAAD_DATABASE_JOB", "0s",
                "SAMRAAD_LIMITS_STALLED_SECONDS", "0.5", "SAMRAAD_SMTP_PORT", "587")).check();
    }

    @Test
    void a_port_that_is_taken_is_one_sentence() {
        assertThat(CannotStart.behind(new IllegalStateException(new java.net.BindException("Address already in use"))))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("MICRONAUT_SERVER_PORT"));
    }

    /// A time, number or truth that stands in the guide as a default is read by one of the forms.
    @Test
    void every_setting_of_the_guide_that_is_no_text_has_a_form() throws IOException {
        var rows = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|.*\\| ([0-9]+|true|false|[0-9]+[smh]) \\|$")
                .matcher(Files.readString(Path.of("src/docs/operate.md"))).results().map(row -> row.group(1)).toList();
        assertThat(rows).hasSizeGreaterThan(7);
        assertThat(SettingForm.OF.keySet()).containsAll(rows);
    }

    @Test
    void nobody_else_takes_it_for_set_and_what_is_not_samraads_is_left_alone() {
        assertThat(given.empty()).containsExactly("DATASOURCES_DEFAULT_URL", "SAMRAAD_JOBS", "SAMRAAD_KEY_DIR");
    }
}

package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A CPR number told in other words.
class AsPeopleTellItTest {
    @Test
    void a_number_told_in_other_words_is_never_stored_in_surveys() {
        for (var text : List.of("fødselsdag 15.03.87, de sidste: 1246", "fødselsdag 15.03.87, kontrolcifre 1246", "cpr slutter på 1246",
                "150387 og så 1246", "15.III.87-1246", "15/3 '87-1246", "femtende marts 1987 1246", "150387&ndash;1246", "150387'1246'",
                        "150387’1246")) {
            assertThat(Privacy.mask(text, Privacy.ANY_CPR).text()).as(text).doesNotContain("1246");
        }
    }
}

package dk.samraad.platform.start;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://samraad.fjordby.dk", "https://samraad.fjordby.dk/", "http://localhost:8080", "https://[2001:db8::1]:8443",
            "HTTPS://Samraad.Fjordby.dk"})
    void scheme_host_and_port_are_an_address(String address) {
        assertThatNoException().isThrownBy(() -> BaseAddress.check(address));
    }

    @Test
    void none_is_made_of_the_port() {
        assertThatNoException().isThrownBy(() -> BaseAddress.check((String) null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://www.fjordby.dk/samraad | has the path /samraad. Samråd's addresses begin at the root of a host",
            "https://www.fjordby.dk/a/b/ | has the path /a/b/.",
            "https://www.fjordby.dk// | has the path //.",
            "samraad.fjordby.dk | begins with neither http:// nor https://.",
            "ftp://samraad.fjordby.dk | begins with neither http:// nor https://.",
            "https:///samraad | names no host.",
            "https://sam_raad.fjordby.dk | names no host.",
            "https://samraad.fjordby.dk?x=1 | holds more than scheme, host and port.",
            "https://samraad.fjordby.dk#x | holds more than scheme, host and port.",
            "https://ane:kode@samraad.fjordby.dk | holds more than scheme, host and port.",
            "https://samraad fjordby.dk | is no address."})
    void anything_else_is_refused_in_one_sentence_that_names_the_setting(String address, String why) {
        assertThatThrownBy(() -> BaseAddress.check(address)).isInstanceOf(CannotStart.class).hasMessageContaining("SAMRAAD_BASE_URL " + why)
                .hasMessageNotContaining("kode");
    }
}

package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip|true", "gzip, deflate, br|true", "br;q=1.0, GZIP;q=0.5|true", "gzip;q=0|false", "gzip;q=0.0, identity|false", "identity|false", "xgzip|false"})
    void gzip_goes_to_those_who_say_so(String accepted, boolean packed) {
        assertThat(Packing.isTakenBy(HttpRequest.GET("/").header("Accept-Encoding", accepted))).isEqualTo(packed);
    }
}

package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    /// A request made by hand comes from the host of its address.
    private static HttpRequest<?> from(String sender, String... forwarded) {
        var request = HttpRequest.GET("http://" + sender + "/");
        for (var hop : forwarded) request.header("X-Forwarded-For", hop);
        return request;
    }

    @Test
    void what_a_stranger_says_of_its_address_is_not_believed() {
        var addresses = new ClientAddress(List.of("10.0.0.1"));

        assertThat(addresses.of(from("198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(addresses.of(from("198.51.100.7", "203.0.113.9"))).isEqualTo("198.51.100.7");
    }

    @Test
    void a_named_proxy_is_believed_up_to_the_last_address_it_did_not_write_itself() {
        var addresses = new ClientAddress(List.of(" 10.0.0.1", "10.0.0.2 ", ""));

        assertThat(addresses.of(from("10.0.0.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("10.0.0.1", "192.0.2.66, 203.0.113.9, 10.0.0.2"))).as("the first was typed by the sender").isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("10.0.0.1", "192.0.2.66", "203.0.113.9"))).as("two headers").isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("10.0.0.1"))).as("said nothing").isEqualTo("10.0.0.1");
    }
}

package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.start.CannotStart;
import io.micronaut.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void proxies_are_named_by_their_network_too() {
        var addresses = new ClientAddress(List.of("10.128.0.0/9", "2001:db8:1::/48", "::1"));

        assertThat(addresses.of(from("10.200.3.4", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("10.127.255.255", "203.0.113.9"))).as("a bit beside it").isEqualTo("10.127.255.255");
        assertThat(addresses.of(from("[2001:db8:1:7::5]", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("[2001:0DB8:0001:7:0:0:0:5]", "203.0.113.9"))).as("written out").isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("[2001:db8:2::5]", "203.0.113.9"))).isEqualTo("2001:db8:2:0:0:0:0:0/64");
        assertThat(addresses.of(from("[::1]", "203.0.113.9, 10.200.3.4"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("10.200.3.4", "10.200.3.9"))).as("inside the network too").isEqualTo("10.200.3.9");
    }

    @Test
    void an_ipv4_address_is_the_same_written_as_ipv6() {
        assertThat(new ClientAddress(List.of("::ffff:10.0.0.1")).of(from("10.0.0.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(new ClientAddress(List.of("10.0.0.1")).of(from("10.0.0.1", "::ffff:203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void a_subscriber_with_many_ipv6_addresses_is_one() {
        var addresses = new ClientAddress(List.of("10.0.0.1"));

        assertThat(addresses.of(from("10.0.0.1", "2001:db8:9:1::1"))).isEqualTo(addresses.of(from("10.0.0.1", "2001:db8:9:1:ffff::2")))
                .isNotEqualTo(addresses.of(from("10.0.0.1", "2001:db8:9:2::1")));
    }

    @Test
    void a_port_behind_the_address_is_no_part_of_it_and_what_is_no_address_ends_the_search() {
        var addresses = new ClientAddress(List.of("10.0.0.1"));

        assertThat(addresses.of(from("10.0.0.1", "203.0.113.9:51820"))).isEqualTo("203.0.113.9");
        assertThat(addresses.of(from("10.0.0.1", "[2001:db8:9:1::1]:443"))).isEqualTo("2001:db8:9:1:0:0:0:0/64");
        assertThat(addresses.of(from("10.0.0.1", "203.0.113.9, unknown"))).isEqualTo("10.0.0.1");
        assertThat(addresses.of(from("10.0.0.1", "[]"))).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.fjordby.dk", "10.0.0.0/33", "2001:db8::/129", "10.0.0.0/", "10.0.0/8/8", "10.0.0.1/-1", "*"})
    void what_is_no_address_and_no_network_keeps_it_from_starting(String mistyped) {
        assertThatThrownBy(() -> new ClientAddress(List.of("10.0.0.1", mistyped))).isInstanceOf(CannotStart.class)
                .hasMessageContaining("SAMRAAD_TRUSTED_PROXIES holds " + mistyped);
    }
}

package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Guessing from elsewhere, from one address and from many, beside the administrator who wants to come in.
class LockOutIT {
    private static final String WRONG = "ikke den rigtige kode";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.trusted-proxies", "127.0.0.1");

    @BeforeEach
    void an_administrator_and_no_attempts() {
        app.execute("truncate identity.attempt");
        Staff.signedIn(app);
        app.execute("truncate identity.attempt");
    }

    @Test
    void who_guesses_from_one_address_locks_nobody_out_at_another() {
        for (int i = 0; i < 200; i++) {
            var status = tries(app.client(), "198.51.100.7", WRONG);
            assertThat(status).isEqualTo(i < 5 ? 422 : 429);
        }
        assertThat(tries(app.client(), "203.0.113.5", Staff.PASSWORD)).as("a browser and an address never seen before").isEqualTo(200);
        assertThat(tries(app.client(), "198.51.100.7", Staff.PASSWORD)).as("whoever guessed still waits").isEqualTo(429);
    }

    @Test
    void many_addresses_that_guess_at_one_account_wait_before_they_try_and_each_for_itself() {
        for (int i = 0; i < 20; i++) assertThat(tries(app.client(), "198.51.100." + i, WRONG)).isEqualTo(422);

        assertThat(tries(app.client(), "203.0.113.1", WRONG)).isEqualTo(429);
        assertThat(tries(app.client(), "203.0.113.2", Staff.PASSWORD)).as("a stranger with the right password waits too, once").isEqualTo(429);
        app.clock.advance(Duration.ofSeconds(29));
        for (int i = 3; i < 30; i++) assertThat(tries(app.client(), "203.0.113." + i, WRONG)).isEqualTo(429);
        app.clock.advance(Duration.ofSeconds(1));
        assertThat(tries(app.client(), "203.0.113.1", WRONG)).as("one try, then it waits again").isEqualTo(422);
        assertThat(tries(app.client(), "203.0.113.1", WRONG)).isEqualTo(429);
        assertThat(tries(app.client(), "203.0.113.2", Staff.PASSWORD)).as("what others did meanwhile made nobody's wait longer").isEqualTo(200);
    }

    @Test
    void a_stranger_never_waits_longer_than_a_quarter_of_an_hour_however_many_guess() {
        for (int i = 0; i < 20; i++) tries(app.client(), "198.51.100." + i, WRONG);
        app.execute("update identity.attempt set failures = 5000 where failures = 20");

        assertThat(tries(app.client(), "203.0.113.2", Staff.PASSWORD)).isEqualTo(429);
        app.clock.advance(Duration.ofMinutes(15));
        assertThat(tries(app.client(), "203.0.113.2", Staff.PASSWORD)).isEqualTo(200);
    }

    @Test
    void a_browser_or_an_address_that_came_in_before_waits_for_none_of_them() {
        var usual = app.client();
        assertThat(tries(usual, "203.0.113.5", Staff.PASSWORD)).isEqualTo(200);
        for (int i = 0; i < 40; i++) tries(app.client(), "198.51.100." + i, WRONG);
        assertThat(tries(app.client(), "203.0.113.99", Staff.PASSWORD)).as("strangers wait").isEqualTo(429);

        assertThat(tries(app.client(), "203.0.113.5", Staff.PASSWORD)).as("another browser at the known address").isEqualTo(200);
        assertThat(tries(usual, "192.0.2.77", Staff.PASSWORD)).as("the known browser at another address").isEqualTo(200);
    }

    @Test
    void a_known_browser_is_slowed_down_by_its_own_failures_and_no_use_for_another_account() {
        var usual = app.client();
        assertThat(tries(usual, "203.0.113.5", Staff.PASSWORD)).isEqualTo(200);
        for (int i = 0; i < 5; i++) assertThat(tries(usual, "192.0.2." + i, WRONG)).isEqualTo(422);
        assertThat(tries(usual, "192.0.2.9", Staff.PASSWORD)).isEqualTo(429);
        assertThat(tries(app.client(), "203.0.113.5", Staff.PASSWORD)).as("and takes nobody along").isEqualTo(200);
    }

    @Test
    void a_household_of_the_new_addresses_is_one() {
        for (int i = 0; i < 5; i++) assertThat(tries(app.client(), "2001:db8:1:2::" + i, WRONG)).isEqualTo(422);
        assertThat(tries(app.client(), "2001:db8:1:2:ffff::1", WRONG)).isEqualTo(429);
        assertThat(tries(app.client(), "2001:db8:1:3::1", Staff.PASSWORD)).isEqualTo(200);
    }

    /// As through a proxy that says where it comes from.
    private static int tries(Client client, String address, String password) {
        var body = "email=" + URLEncoder.encode(Staff.EMAIL, StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return client.send(HttpRequest.newBuilder(URI.create(app.address("/medarbejder/log-ind")))
                .header("Content-Type", "application/x-www-form-urlencoded").header("X-Forwarded-For", address).header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build()).status();
    }
}

package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {
    private static final String WRONG = "ikke den rigtige kode";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void an_administrator_and_no_attempts() {
        app.execute("truncate identity.attempt");
        Staff.signedIn(app);
    }

    @Test
    void the_right_password_leads_to_the_page_that_was_asked_for() {
        var client = app.client();
        var asked = client.get("/medarbejder?vis=alt");
        assertThat(asked.url()).contains("/medarbejder/log-ind?til=%2Fmedarbejder%3Fvis%3Dalt");

        var answer = client.submit(asked, Map.of("email", List.of(" ADMINISTRATOR@fjordby.example "), "password", List.of(Staff.PASSWORD)));

        assertThat(answer.url()).endsWith("/medarbejder?vis=alt");
        assertThat(answer.text()).contains("Du er logget ind som " + Staff.NAME);
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_answer() {
        var wrong = Staff.signIn(app.client(), Staff.EMAIL, WRONG);
        var unknown = Staff.signIn(app.client(), "ingen@fjordby.example", WRONG);

        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(wrong.title()).startsWith("Fejl:");
        assertThat(wrong.body()).contains("passer ikke sammen").doesNotContain(WRONG);
        assertThat(wrong.body().replace(Staff.EMAIL, "")).isEqualTo(unknown.body().replace("ingen@fjordby.example", ""));
    }

    @Test
    void after_five_failures_the_account_waits_and_the_wait_doubles() {
        for (int i = 0; i < 5; i++) assertThat(tryWith(WRONG)).isEqualTo(422);

        var limited = Staff.signIn(app.client(), Staff.EMAIL, Staff.PASSWORD);
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.text()).contains("Vent et minut");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("30");

        app.clock.advance(Duration.ofSeconds(30));
        assertThat(tryWith(WRONG)).isEqualTo(422);
        app.clock.advance(Duration.ofSeconds(59));
        assertThat(tryWith(Staff.PASSWORD)).isEqualTo(429);
        app.clock.advance(Duration.ofSeconds(1));
        assertThat(tryWith(Staff.PASSWORD)).isEqualTo(200);
        assertThat(tryWith(WRONG)).as("success clears the count").isEqualTo(422);
    }

    @Test
    void the_wait_never_grows_past_a_quarter_of_an_hour() {
        for (int i = 0; i < 40; i++) {
            assertThat(tryWith(WRONG)).isEqualTo(422);
            app.clock.advance(Duration.ofMinutes(15));
        }
        assertThat(tryWith(Staff.PASSWORD)).isEqualTo(200);
    }

    @Test
    void an_unknown_account_is_made_to_wait_like_a_known_one() {
        for (int i = 0; i < 5; i++) Staff.signIn(app.client(), "ingen@fjordby.example", WRONG);

        assertThat(Staff.signIn(app.client(), "ingen@fjordby.example", WRONG).status()).isEqualTo(429);
        assertThat(tryWith(Staff.PASSWORD)).as("and nobody else").isEqualTo(200);
        assertThat(app.query("select subject from identity.attempt").toString()).doesNotContain("fjordby", "127.0.0.1");
    }

    @Test
    void one_address_that_tries_many_accounts_waits_too() {
        for (int i = 0; i < 50; i++) app.client().post("/medarbejder/log-ind", Map.of("email", List.of("nr" + i + "@fjordby.example"), "password", List.of(WRONG)));

        assertThat(tryWith(Staff.PASSWORD)).isEqualTo(429);
        app.clock.advance(Duration.ofSeconds(30));
        assertThat(tryWith(Staff.PASSWORD)).isEqualTo(200);
    }

    @Test
    void attempts_sent_all_at_once_are_counted_one_by_one() throws Exception {
        try (var many = Executors.newFixedThreadPool(20)) {
            var tries = IntStream.range(0, 20).mapToObj(i -> (Callable<Integer>) () -> tryWith(WRONG)).toList();
            var looked = many.invokeAll(tries).stream().map(Future::resultNow).filter(status -> status == 422);
            assertThat(looked).hasSize(5);
        }
    }

    @Test
    void nobody_is_sent_to_another_site_afterwards() {
        for (var elsewhere : List.of("https://ond.example/", "//ond.example", "/\\ond.example", "/medarbejder/../sp/x", "/medarbejder@ond.example",
                "/medarbejder\\..\\x", "/politik", "javascript:alert(1)", "/medarbejder/\t//ond.example", "/medarbejder/log-ud", "%", "")) {
            assertThat(ReturnAddress.of(elsewhere).path()).as(elsewhere).isEqualTo("/medarbejder");
        }
        var answer = app.client().post("/medarbejder/log-ind", Map.of("til", List.of("//ond.example/x"),
                "email", List.of(Staff.EMAIL), "password", List.of(Staff.PASSWORD)));
        assertThat(answer.url()).isEqualTo(app.address("/medarbejder"));
        assertThat(ReturnAddress.of("/medarbejder/undersoegelser/7?side=2").path()).isEqualTo("/medarbejder/undersoegelser/7?side=2");
    }

    private static int tryWith(String password) {
        return Staff.signIn(app.client(), Staff.EMAIL, password).status();
    }
}

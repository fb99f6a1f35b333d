package dk.samraad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstAccountIT {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/medarbejder/foerste\\?kode=([A-Za-z0-9_-]{43})");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void nobody_is_there_yet() {
        app.execute("truncate identity.account, identity.first_link, platform.audit cascade");
    }

    @Test
    void every_start_prints_a_new_link_until_there_is_an_administrator() {
        var first = codeIn(start());
        var second = codeIn(start());

        assertThat(second).isNotEqualTo(first);
        assertThat(Staff.createFirst(app.client(), first).url()).endsWith("/medarbejder");
        assertThat(start()).isEmpty();
        assertThat(app.client().get("/medarbejder/foerste?kode=" + second).status()).isEqualTo(410);
    }

    @Test
    void the_link_makes_an_administrator_who_is_signed_in_and_then_it_is_spent() {
        var code = codeIn(start());
        var client = app.client();

        assertThat(Staff.createFirst(client, code).text()).contains("Du er logget ind som " + Staff.NAME);
        assertThat(app.query("select name, email, role from identity.account"))
                .containsExactly(List.of(Staff.NAME, Staff.EMAIL, "ADMINISTRATOR"));
        assertThat(app.query("select what, who from platform.audit order by id"))
                .containsExactly(List.of("identity.account-created", Staff.NAME), List.of("identity.signed-in", Staff.NAME));
        assertThat(app.client().get("/medarbejder/foerste?kode=" + code).status()).isEqualTo(410);
        assertThat(app.client().post("/medarbejder/foerste", fields(code, "En til", "to@fjordby.example", "et andet langt ord")).status())
                .isEqualTo(410);
        assertThat(app.queryOne("select count(*) from identity.account")).isEqualTo("1");
    }

    @Test
    void the_link_runs_out_after_a_day() {
        var code = codeIn(start());

        app.clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(app.client().get("/medarbejder/foerste?kode=" + code).status()).isEqualTo(200);
        app.clock.advance(Duration.ofSeconds(1));
        var late = app.client().get("/medarbejder/foerste?kode=" + code);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("start Samråd igen");
        assertThat(app.client().post("/medarbejder/foerste", fields(code, "Navn", "a@fjordby.example", "et langt ord til dig")).status()).isEqualTo(410);
    }

    @Test
    void a_wrong_code_opens_nothing_and_the_database_holds_no_code() {
        var code = codeIn(start());

        assertThat(app.client().get("/medarbejder/foerste?kode=" + code.substring(1)).status()).isEqualTo(410);
        assertThat(app.client().get("/medarbejder/foerste").status()).isEqualTo(410);
        assertThat(app.queryOne("select code_hash from identity.first_link")).isNotEqualTo(code);
    }

    @Test
    void what_is_wrong_is_said_field_by_field_and_what_was_typed_is_kept_but_the_password() {
        var client = app.client();
        var form = client.get("/medarbejder/foerste?kode=" + codeIn(start()));
        assertThat(form.text()).contains("Mindst 12 tegn");

        var answer = client.submit(form, Map.of("name", List.of(" "), "email", List.of("anna@"),
                "password", List.of("for kort"), "passwordAgain", List.of("for kort")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.text()).contains("Skriv dit navn.", "Skriv en hel e-mailadresse", "Adgangskoden er på 8 tegn og skal være på mindst 12");
        assertThat(answer.page().select("input[name=email]").attr("value")).isEqualTo("anna@");
        assertThat(answer.body()).doesNotContain("for kort");
        assertThat(app.queryOne("select count(*) from identity.account")).isEqualTo("0");
    }

    @Test
    void a_password_that_differs_or_is_easy_to_guess_is_refused() {
        var client = app.client();
        var form = client.get("/medarbejder/foerste?kode=" + codeIn(start()));
        var typed = Map.of("name", List.of("Anna"), "email", List.of("anna@fjordby.example"));

        for (var easy : List.of("aaaaaaaaaaaaa", "anna@fjordby.example", "x".repeat(201))) {
            var sent = new java.util.HashMap<>(typed);
            sent.put("password", List.of(easy));
            sent.put("passwordAgain", List.of(easy));
            assertThat(client.submit(form, sent).status()).as(easy).isEqualTo(422);
        }
        var sent = new java.util.HashMap<>(typed);
        sent.put("password", List.of("fire gode lange ord"));
        sent.put("passwordAgain", List.of("fire gode lange or"));
        assertThat(client.submit(form, sent).text()).contains("De to adgangskoder er ikke ens");
    }

    @Test
    void many_links_used_at_once_make_one_account() throws Exception {
        var codes = IntStream.range(0, 4).mapToObj(i -> codeIn(start())).toList();
        var accounts = app.bean(Accounts.class);
        try (var people = Executors.newFixedThreadPool(4)) {
            var uses = codes.stream().map(code -> (Callable<FirstAccount>) () ->
                    accounts.createFirst(code, new NewAccount("N", code.toLowerCase(java.util.Locale.ROOT) + "@fjordby.example", "et langt ord til dig"), "::1")).toList();
            assertThat(people.invokeAll(uses).stream().map(Future::resultNow).filter(FirstAccount.Created.class::isInstance)).hasSize(1);
        }
        assertThat(app.queryOne("select count(*) from identity.account")).isEqualTo("1");
    }

    private static Map<String, List<String>> fields(String code, String name, String email, String password) {
        return Map.of("kode", List.of(code), "name", List.of(name), "email", List.of(email),
                "password", List.of(password), "passwordAgain", List.of(password));
    }

    /// What a start prints about the first administrator.
    private static String start() {
        var terminal = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            app.bean(FirstLinkGreeting.class).run();
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String codeIn(String printed) {
        var link = LINK.matcher(printed);
        assertThat(link.find()).as(printed).isTrue();
        return link.group(1);
    }
}

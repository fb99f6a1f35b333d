package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.identity.Accounts;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Wherever a password is set, one that many use or that stands in the municipality's name is refused with what to do instead.
class EasyPasswordsIT {
    private static final String KAREN = "karen@fjordby.example";
    private static final String TAKEN = "tre bøger og en bænk";
    private static final List<String> EASY = List.of("password1234", "Password123!",
            "adgangskode2026", "sommer2026sommer", "Sommer2026!!", "fjordby12345", "Fjordby2026!",
            "samraad12345", "karen1234567", "qwertyuiop123");
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    @Test
    void the_first_account() {
        app.execute("truncate identity.account, identity.first_link cascade");
        var link = "/medarbejder/foerste?kode=" + app.bean(Accounts.class).issueFirstLink().orElseThrow();
        refusesEasyOnes(app.client(), link, Map.of("name", List.of("Karen"), "email", List.of(KAREN)));
        assertThat(app.queryOne("select count(*) from identity.account")).isEqualTo("0");
        var client = app.client();
        assertThat(client.submit(client.get(link), with(Map.of("name", List.of("Karen"), "email", List.of(KAREN)), TAKEN)).text())
                .contains("Du er logget ind som Karen");
        app.execute("truncate identity.account, identity.first_link cascade");
    }

    @Test
    void an_invitation() {
        var administrator = Staff.signedIn(app);
        var page = administrator.get("/medarbejder/kolleger");
        administrator.submit(page, page.page().expectFirst("form[action$=invitationer]"),
                Map.of("email", List.of(KAREN), "role", List.of("STAFF")));
        var link = post.linkTo(app, KAREN);
        refusesEasyOnes(app.client(), link, Map.of("name", List.of("Karen")));
        assertThat(app.queryOne("select count(*) from identity.account where email = '" + KAREN + "'")).isEqualTo("0");
        var client = app.client();
        assertThat(client.submit(client.get(link), with(Map.of("name", List.of("Karen")), TAKEN)).text())
                .contains("Du er logget ind som Karen");
        app.execute("delete from identity.account where email = '" + KAREN + "'");
    }

    @Test
    void a_change() {
        var client = Staff.signedIn(app);
        var page = "/medarbejder/adgangskode";
        for (var easy : EASY) {
            if (!easy.startsWith("karen")) refuses(client, page, Map.of("passwordNow", List.of(Staff.PASSWORD)), easy, "let at gætte");
        }
        refuses(client, page, Map.of("passwordNow", List.of(Staff.PASSWORD)), Staff.PASSWORD + "1", "let at gætte");
        refuses(client, page, Map.of("passwordNow", List.of(Staff.PASSWORD)), "sommer2026", "skal være på mindst 12");
        assertThat(Staff.signIn(app.client(), Staff.EMAIL, Staff.PASSWORD).url()).endsWith("/medarbejder");
    }

    private static void refusesEasyOnes(Client client, String page, Map<String, List<String>> fields) {
        for (var easy : EASY) refuses(client, page, fields, easy, "let at gætte");
        refuses(client, page, fields, "sommer2026", "skal være på mindst 12");
    }

    private static void refuses(Client client, String page, Map<String, List<String>> fields, String password, String words) {
        var answer = client.submit(client.get(page), with(fields, password));
        assertThat(answer.status()).as(password).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.page().select(".error-summary a[href=#password]").text()).as(password).contains(words);
        if (words.startsWith("let")) assertThat(answer.text()).as(password).contains("Sæt fire-fem ord sammen");
        assertThat(answer.body()).as("a password is never sent back").doesNotContain("value=\"" + password);
        if (fields.containsKey("name")) assertThat(answer.page().select("#name").val()).isEqualTo("Karen");
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields, String password) {
        var all = new HashMap<>(fields);
        all.put("password", List.of(password));
        all.put("passwordAgain", List.of(password));
        return all;
    }
}

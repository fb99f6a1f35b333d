package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Somebody who is signed in sets a new password.
class ChangedPasswordIT extends AdministratorAtWork {
    @Test
    void a_new_password_ends_the_other_sessions_and_the_old_password() {
        invite(KAREN, "STAFF");
        var here = app.client();
        accept(here, post.linkTo(app, KAREN));
        var elsewhere = app.client();
        Staff.signIn(elsewhere, KAREN, PASSWORD);

        assertThat(change(here, "forkert", "fem nye ord om havet")).satisfies(AdministratorAtWork::is422)
                .satisfies(a -> assertThat(a.text()).contains("ikke den adgangskode, du har nu"));
        assertThat(change(here, PASSWORD, "kort")).satisfies(AdministratorAtWork::is422);
        assertThat(change(here, PASSWORD, "fem nye ord om havet").text()).contains("Din adgangskode er skiftet");

        assertThat(here.get("/medarbejder").status()).isEqualTo(200);
        assertThat(elsewhere.get("/medarbejder").url()).endsWith("/medarbejder/log-ind");
        assertThat(Staff.signIn(app.client(), KAREN, PASSWORD).text()).contains("passer ikke sammen");
        assertThat(Staff.signIn(app.client(), KAREN, "fem nye ord om havet").status()).isEqualTo(200);
    }

    @Test
    void guessing_the_password_there_is_has_to_wait_like_at_sign_in() {
        Answer last = change(administrator, "forkert 0", "fem nye ord om havet");
        for (int i = 1; i < 7; i++) last = change(administrator, "forkert " + i, "fem nye ord om havet");

        assertThat(last.text()).contains("Der er prøvet for mange gange");
    }

    @Test
    void a_form_with_passwords_that_comes_too_late_is_not_shown_again() {
        var answer = administrator.post("/medarbejder/adgangskode", Map.of("_token", List.of("gammel"), "note", List.of("x"),
                "passwordNow", List.of(Staff.PASSWORD), "password", List.of("fem nye ord om havet"),
                "passwordAgain", List.of("fem nye ord om havet")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(Staff.PASSWORD).doesNotContain("fem nye ord");
    }

    private static Answer change(Client client, String current, String wanted) {
        return client.submit(client.get("/medarbejder/adgangskode"),
                Map.of("passwordNow", List.of(current), "password", List.of(wanted), "passwordAgain", List.of(wanted)));
    }
}

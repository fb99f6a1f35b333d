package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.identity.Colleague;
import dk.samraad.identity.Colleagues;
import dk.samraad.identity.Role;
import dk.samraad.identity.StaffChange;
import dk.samraad.identity.StaffRefusal;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// An administrator invites colleagues by mail, locks and removes them.
class ColleaguesIT extends AdministratorAtWork {
    @Test
    void a_mailed_link_makes_an_account_with_the_role_and_signs_in() {
        assertThat(invite(KAREN, "STAFF").text()).contains("Invitationen er på vej", KAREN, "Mailen venter på at blive sendt");
        var link = post.linkTo(app, KAREN);
        assertThat(administrator.get(PAGE).text()).contains("Sendt, ikke brugt endnu");

        var karen = app.client();
        var answer = accept(karen, link);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Du er logget ind som Karen");
        assertThat(karen.get(PAGE).status()).as("staff do not administer").isEqualTo(403);
        assertThat(Staff.signIn(app.client(), KAREN, PASSWORD).text()).contains("Du er logget ind som Karen");
        assertThat(administrator.get(PAGE).text()).contains("Karen").doesNotContain("Sendt, ikke brugt endnu");
    }

    @Test
    void neither_the_database_nor_the_sent_mail_keeps_the_link() {
        invite(KAREN, "STAFF");
        var code = post.linkTo(app, KAREN).split("kode=")[1];

        assertThat(app.query("select * from identity.invitation").toString()).doesNotContain(code);
        assertThat(app.query("select * from platform.mail").toString()).doesNotContain(code);
    }

    @Test
    void a_used_link_says_so_and_makes_no_second_account() {
        invite(KAREN, "ADMINISTRATOR");
        var link = post.linkTo(app, KAREN);
        accept(app.client(), link);

        var again = app.client().get(link);

        assertThat(again.status()).isEqualTo(410);
        assertThat(again.text()).contains("Linket er brugt", "Log ind her");
        assertThat(app.queryOne("select count(*) from identity.account where email = '" + KAREN + "'")).isEqualTo("1");
    }

    @Test
    void a_withdrawn_an_expired_and_a_foreign_link_each_say_what_they_are() {
        invite(KAREN, "STAFF");
        var withdrawn = post.linkTo(app, KAREN);
        var page = administrator.get(PAGE);
        administrator.submit(page, page.page().expectFirst("form[action$=tilbagetraekning]"), Map.of());
        assertThat(app.client().get(withdrawn).text()).contains("Invitationen er trukket tilbage");

        invite(KAREN, "STAFF");
        var expired = post.linkTo(app, KAREN);
        app.clock.advance(Duration.ofDays(7));
        assertThat(app.client().get(expired).text()).contains("Linket er udløbet");
        assertThat(Staff.signedIn(app).get(PAGE).text()).contains("Udløbet");

        var foreign = app.client().get("/medarbejder/invitation?kode=gaet");
        assertThat(foreign.status()).isEqualTo(410);
        assertThat(foreign.text()).contains("Linket virker ikke");
        assertThat(app.client().post("/medarbejder/invitation", Map.of("kode", List.of(expired.split("=")[1]))).status()).isEqualTo(410);
        assertThat(app.queryOne("select count(*) from identity.account")).isEqualTo("1");
    }

    @Test
    void inviting_the_same_address_again_ends_the_earlier_link() {
        invite(KAREN, "STAFF");
        var first = post.linkTo(app, KAREN);
        invite(KAREN.toUpperCase(java.util.Locale.ROOT), "ADMINISTRATOR");

        assertThat(app.client().get(first).text()).contains("Invitationen er trukket tilbage");
        assertThat(app.client().get(post.linkTo(app, KAREN)).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_taken_is_shown_again_with_everything_typed() {
        assertThat(invite("karen", "STAFF")).satisfies(ColleaguesIT::is422)
                .satisfies(a -> assertThat(a.page().select("#email").val()).isEqualTo("karen"));
        assertThat(invite(KAREN, "KONGE")).satisfies(ColleaguesIT::is422).satisfies(a -> assertThat(a.text()).contains("Vælg en rolle"));
        assertThat(invite(Staff.EMAIL, "STAFF")).satisfies(ColleaguesIT::is422)
                .satisfies(a -> assertThat(a.text()).contains("allerede en konto"));
        invite(KAREN, "STAFF");
        var client = app.client();
        var weak = client.submit(client.get(post.linkTo(app, KAREN)),
                Map.of("name", List.of("Karen"), "password", List.of("kort"), "passwordAgain", List.of("kort")));
        assertThat(weak).satisfies(ColleaguesIT::is422).satisfies(a -> assertThat(a.page().select("#name").val()).isEqualTo("Karen"));
    }

    @Test
    void a_locked_colleague_is_out_at_once_and_cannot_sign_in_until_unlocked() {
        invite(KAREN, "STAFF");
        var karen = app.client();
        accept(karen, post.linkTo(app, KAREN));

        press("form[action$=laas]");
        assertThat(karen.get("/medarbejder").url()).endsWith("/medarbejder/log-ind");
        assertThat(Staff.signIn(app.client(), KAREN, PASSWORD).text()).contains("passer ikke sammen");

        press("form[action$=laas/slut]");
        assertThat(Staff.signIn(app.client(), KAREN, PASSWORD).text()).contains("Du er logget ind som Karen");
    }

    @Test
    void a_removed_colleague_is_gone_and_can_be_invited_again() {
        invite(KAREN, "STAFF");
        var karen = app.client();
        accept(karen, post.linkTo(app, KAREN));

        var confirm = administrator.get(administrator.get(PAGE).page().select("a[href$=sletning]").attr("href"));
        assertThat(confirm.text()).contains("Slet kontoen til Karen?");
        administrator.submit(confirm, Map.of());

        assertThat(karen.get("/medarbejder").url()).endsWith("/medarbejder/log-ind");
        assertThat(app.queryOne("select count(*) from identity.account")).isEqualTo("1");
        assertThat(invite(KAREN, "STAFF").text()).contains("Invitationen er på vej");
    }

    @Test
    void nobody_locks_or_removes_oneself() {
        var own = own().id();
        for (var part : List.of("laas", "sletning")) {
            var answer = administrator.post(PAGE + "/" + own + "/" + part, Map.of("_token", List.of(Staff.formToken(administrator))));
            assertThat(answer).satisfies(ColleaguesIT::is422)
                    .satisfies(a -> assertThat(a.text()).contains("Du kan ikke spærre eller slette din egen konto"));
        }
        assertThat(administrator.get(PAGE).text()).contains("Det er dig");
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays() {
        invite(KAREN, "ADMINISTRATOR");
        accept(app.client(), post.linkTo(app, KAREN));
        var colleagues = app.bean(Colleagues.class);
        var karen = colleagues.all().stream().filter(c -> c.email().equals(KAREN)).findFirst().orElseThrow();
        assertThat(colleagues.lock(karen.id(), new Actor.Person(Staff.NAME, own().id()))).isInstanceOf(StaffChange.Made.class);

        // Karen, who is locked, cannot be the one who is left.
        assertThat(colleagues.remove(own().id(), new Actor.Person("Karen", karen.id())))
                .isEqualTo(new StaffChange.Refused(StaffRefusal.LAST_ADMINISTRATOR));
        assertThat(colleagues.lock(own().id(), new Actor.Person("Karen", karen.id())))
                .isEqualTo(new StaffChange.Refused(StaffRefusal.LAST_ADMINISTRATOR));
    }

    @Test
    void staff_who_may_not_administer_change_nothing_there() {
        var staff = Staff.signedInWithoutAdministration(app);
        var token = Map.of("_token", List.of(Staff.formToken(staff)), "email", List.of(KAREN), "role", List.of("STAFF"));
        for (var part : List.of("/invitationer", "/invitationer/" + UUID.randomUUID() + "/tilbagetraekning",
                "/" + own().id() + "/laas", "/" + own().id() + "/sletning")) {
            assertThat(staff.post(PAGE + part, token).status()).as(part).isEqualTo(403);
        }
        assertThat(staff.get("/medarbejder").text()).doesNotContain("Kolleger");
        assertThat(app.bean(Colleagues.class).invitations()).isEmpty();
    }

    private Colleague own() {
        return app.bean(Colleagues.class).all().stream().filter(c -> c.email().equals(Staff.EMAIL) && c.role() == Role.ADMINISTRATOR)
                .findFirst().orElseThrow();
    }

    private void press(String form) {
        var page = administrator.get(PAGE);
        administrator.submit(page, page.page().expectFirst(form), Map.of());
    }
}

package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.identity.Guests;
import dk.samraad.party.Councils;
import dk.samraad.party.NewSeat;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A member of a council comes in under `/raad` by a link in a mail.
class GuestsIT extends GuestAtWork {
    @Test
    void the_link_opens_the_councils_pages_after_a_button_is_pressed() {
        var inger = app.client();
        assertThat(inger.get("/raad").url()).endsWith("/raad/adgang");

        var welcome = inger.get(link(INGER));
        assertThat(welcome.text()).contains("Tryk på knappen for at komme ind");
        var front = inger.submit(welcome, Map.of());

        assertThat(front.url()).endsWith("/raad");
        assertThat(front.text()).contains("Fjordby Seniorråd", "Du er inde som Inger Eksempel (medlem)");
    }

    @Test
    void a_mail_program_that_opens_the_link_first_does_not_use_it_up() {
        var link = link(INGER);
        for (int i = 0; i < 3; i++) assertThat(app.client().get(link).status()).isEqualTo(200);

        assertThat(enter(link).url()).endsWith("/raad");
    }

    @Test
    void asking_with_an_unknown_address_gets_the_same_page_and_no_mail() {
        var known = ask(app.client(), INGER);
        var unknown = ask(app.client(), "ukendt@fjordby.example");

        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(200);
        assertThat(post.to(app, INGER)).hasSize(1);
        assertThat(post.to(app, "ukendt@fjordby.example")).isEmpty();
    }

    @Test
    void what_is_no_address_is_shown_again_as_typed() {
        var answer = ask(app.client(), "inger");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.page().select("#email").val()).isEqualTo("inger");
    }

    @Test
    void a_used_an_expired_and_a_foreign_link_each_get_a_page_that_says_so() {
        var used = link(INGER);
        enter(used);
        assertThat(app.client().get(used)).satisfies(a -> says(a, "Linket er brugt"));
        assertThat(enterBlindly(used)).satisfies(a -> says(a, "Linket er brugt"));

        var expired = link(INGER);
        app.clock.advance(Guests.LIFE);
        assertThat(app.client().get(expired)).satisfies(a -> says(a, "Linket er udløbet"));
        assertThat(enterBlindly(expired)).satisfies(a -> says(a, "Linket er udløbet"));

        assertThat(app.client().get("/raad/link?kode=gaet")).satisfies(a -> says(a, "Linket virker ikke"));
        assertThat(enterBlindly("/raad/link?kode=gaet")).satisfies(a -> says(a, "Linket virker ikke"));
        assertThat(app.client().get("/raad/link")).satisfies(a -> says(a, "Linket virker ikke"));
    }

    @Test
    void a_member_who_left_is_told_so_and_shown_nothing() {
        var link = link(INGER);
        app.bean(Councils.class).editMember(council, seat, new NewSeat("Inger Eksempel", INGER, LAST_YEAR, LocalDate.of(2026, 2, 28)),
                Actor.systemAs("test"));

        var answer = enter(link);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Du er ikke længere medlem af Fjordby Seniorråd. Din sidste dag var 28. februar 2026");
    }

    @Test
    void an_address_gets_five_links_an_hour_and_a_network_may_ask_twenty_times_at_once() {
        for (int i = 0; i < 7; i++) assertThat(ask(app.client(), INGER).status()).isEqualTo(200);
        assertThat(post.to(app, INGER)).hasSize(5);

        Answer last = ask(app.client(), INGER);
        for (int i = 0; i < 20; i++) last = ask(app.client(), "en" + i + "@fjordby.example");
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.text()).contains("Der er bedt om mange links");
    }

    @Test
    void the_database_holds_nothing_that_would_let_anybody_in() {
        var link = link(INGER);
        var code = link.split("kode=")[1];
        var inger = app.client();
        inger.submit(inger.get(link), Map.of());

        var everything = app.query("select * from identity.guest_link").toString() + app.query("select * from identity.guest_session")
                + app.query("select * from platform.mail") + app.query("select * from platform.asked_mail");
        assertThat(everything).doesNotContain(code).doesNotContain(inger.cookie().split("=")[1]);
    }

    @Test
    void who_is_a_member_no_more_is_forgotten_after_ninety_days_and_cannot_ask_for_links() {
        app.bean(Councils.class).editMember(council, seat, new NewSeat("Inger Eksempel", INGER, LAST_YEAR, LocalDate.of(2026, 3, 1)),
                Actor.systemAs("test"));
        var jobs = app.bean(Jobs.class);
        app.clock.set(Instant.parse("2026-05-30T10:00:00Z"));
        jobs.runNow("party.former-members");
        assertThat(app.queryOne("select count(*) from identity.guest")).isEqualTo("1");
        app.clock.set(Instant.parse("2026-05-31T10:00:00Z"));
        jobs.runNow("party.former-members");

        assertThat(app.queryOne("select count(*) from identity.guest")).isEqualTo("0");
        assertThat(app.queryOne("select name || email from party.seat")).isEqualTo("Inger Eksempel");
        ask(app.client(), INGER);
        assertThat(post.to(app, INGER)).isEmpty();
        app.clock.set(SettableClock.START.plus(Duration.ofDays(10)));
    }

    private static void says(Answer answer, String what) {
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.page().expectFirst("h1").text()).isEqualTo(what);
        assertThat(answer.page().select("a[href='/raad/adgang']")).hasSize(1);
    }

    private static Answer enter(String link) {
        var client = app.client();
        return client.submit(client.get(link), Map.of());
    }

    private static Answer enterBlindly(String link) {
        return app.client().post("/raad/link", Map.of("kode", List.of(link.split("kode=")[1])));
    }
}

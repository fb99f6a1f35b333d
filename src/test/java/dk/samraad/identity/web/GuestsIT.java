package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.identity.Guests;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewParty;
import dk.samraad.party.NewSeat;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A member of a council comes in under `/raad` by a link in a mail.
class GuestsIT {
    private static final String INGER = "inger@fjordby.example";
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    private long council;
    private long seat;

    @BeforeEach
    void a_council_with_one_member() throws Exception {
        // An hour on: what a test asked for does not count against the next.
        app.clock.set(app.clock.instant().equals(SettableClock.START) ? SettableClock.START.plus(Duration.ofHours(2)) : app.clock.instant().plus(Duration.ofHours(2)));
        app.execute("delete from party.organisation");
        app.execute("delete from identity.guest");
        app.execute("delete from platform.mail");
        app.execute("delete from platform.asked_mail");
        post.server().purgeEmailFromAllMailboxes();
        council = made(app.bean(Parties.class).create(new NewParty("Fjordby Seniorråd", PartyKind.COUNCIL, CouncilKind.SENIOR, "", "", "", "", true), Actor.systemAs("test")));
        seat = made(app.bean(Councils.class).addMember(council, new NewSeat("Inger Eksempel", INGER, LAST_YEAR, null), Actor.systemAs("test")));
    }

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
        app.bean(Councils.class).editMember(council, seat, new NewSeat("Inger Eksempel", INGER, LAST_YEAR, LocalDate.of(2026, 2, 28)), Actor.systemAs("test"));

        var answer = enter(link);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Du er ikke længere medlem af Fjordby Seniorråd. Din sidste dag var 28. februar 2026");
    }

    @Test
    void a_session_ends_after_sixty_minutes_without_use_and_after_twelve_hours_whatever_happens() {
        var idle = entered();
        app.clock.advance(Duration.ofMinutes(59));
        assertThat(idle.get("/raad").url()).endsWith("/raad");
        app.clock.advance(Duration.ofMinutes(60));
        assertThat(idle.get("/raad").text()).contains("Du har været væk en tid");

        var busy = entered();
        for (int i = 0; i < 23; i++) {
            app.clock.advance(Duration.ofMinutes(30));
            assertThat(busy.get("/raad").url()).endsWith("/raad");
        }
        app.clock.advance(Duration.ofMinutes(30));
        assertThat(busy.get("/raad").url()).endsWith("/raad/adgang");
    }

    @Test
    void going_out_ends_the_session_for_good() {
        var inger = entered();
        var cookie = inger.cookie();

        assertThat(inger.submit(inger.get("/raad"), Map.of()).text()).contains("Du er gået ud af rådets sider");

        assertThat(with(cookie, "/raad").url()).endsWith("/raad/adgang");
    }

    @Test
    void a_guest_is_no_staff_and_staff_are_no_guests() {
        var inger = entered();
        assertThat(inger.get("/medarbejder").url()).endsWith("/medarbejder/log-ind");
        assertThat(Staff.signedIn(app).get("/raad").url()).endsWith("/raad/adgang");
        // Neither does one cookie's token open the other's door.
        assertThat(with(inger.cookie().replace("samraad-raad=", "samraad="), "/medarbejder").url()).contains("/medarbejder/log-ind");
        assertThat(with(Staff.signedIn(app).cookie().replace("samraad=", "samraad-raad="), "/raad").url()).endsWith("/raad/adgang");
    }

    @Test
    void what_is_sent_without_the_sessions_form_token_is_handed_back_and_not_done() {
        var inger = entered();

        var answer = inger.post("/raad/log-ud", Map.of("_token", List.of("forkert"), "tekst", List.of("Rådet mener")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Det, du skrev, er ikke gemt endnu", "Rådet mener");
        assertThat(inger.get("/raad").url()).endsWith("/raad");
        var late = app.client().post("/raad/log-ud", Map.of("_token", List.of("gammel"), "tekst", List.of("Rådet mener")));
        assertThat(late.page().select("a[href='/raad/adgang']")).hasSize(1);
        assertThat(app.client().post("/raad/log-ud", Map.of()).url()).endsWith("/raad/adgang");
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

        var everything = app.query("select * from identity.guest_link").toString() + app.query("select * from identity.guest_session") + app.query("select * from platform.mail") + app.query("select * from platform.asked_mail");
        assertThat(everything).doesNotContain(code).doesNotContain(inger.cookie().split("=")[1]);
    }

    @Test
    void who_is_a_member_no_more_is_forgotten_after_ninety_days_and_cannot_ask_for_links() {
        app.bean(Councils.class).editMember(council, seat, new NewSeat("Inger Eksempel", INGER, LAST_YEAR, LocalDate.of(2026, 3, 1)), Actor.systemAs("test"));
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

    private static Answer ask(Client client, String email) {
        return client.submit(client.get("/raad/adgang"), Map.of("email", List.of(email)));
    }

    private static String link(String email) {
        ask(app.client(), email);
        return post.linkTo(app, email);
    }

    private static Answer enter(String link) {
        var client = app.client();
        return client.submit(client.get(link), Map.of());
    }

    private static Answer enterBlindly(String link) {
        return app.client().post("/raad/link", Map.of("kode", List.of(link.split("kode=")[1])));
    }

    private static Client entered() {
        var client = app.client();
        client.submit(client.get(link(INGER)), Map.of());
        return client;
    }

    private static Answer with(String cookie, String path) {
        return app.client().send(HttpRequest.newBuilder(URI.create(app.address(path))).header("Cookie", cookie).GET().build());
    }

    private static long made(PartyChange change) {
        return ((PartyChange.Made) change).id();
    }
}

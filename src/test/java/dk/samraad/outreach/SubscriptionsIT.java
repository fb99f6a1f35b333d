package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody asks for a mail when a hearing opens, gets it, and leaves again.
class SubscriptionsIT {
    private static final String ANNA = SubscriberAtWork.EMAIL;
    private static final String SITE = "https://samraad.fjordby.example";
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo()).with("samraad.base-url", SITE);

    private final Client citizen = app.client();
    private final SubscriberAtWork anna = new SubscriberAtWork(app, post, citizen);

    @BeforeEach
    void nobody_is_on_the_list() throws Exception {
        anna.begin();
    }

    @Test
    void a_citizen_asks_confirms_and_is_told_once_of_each_hearing_that_opens() throws Exception {
        var asked = anna.ask(ANNA);
        assertThat(asked.text()).contains("Se i din mail", "Skriv adressen igen");
        var mail = post.to(app, ANNA).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Vil du have mail om nye høringer?");
        var link = post.linkTo(app, ANNA);
        var button = citizen.get(link);
        assertThat(button.text()).contains("Ja, tilmeld mig");
        var early = anna.open();
        anna.tell();
        assertThat(anna.mails("Ny høring")).as("a program that opens links confirms nothing").isZero();

        assertThat(citizen.submit(button, Map.of()).text()).contains("Du er tilmeldt");
        assertThat(citizen.get(link).text()).as("the link again").contains("Du er tilmeldt");
        anna.tell();
        assertThat(anna.mails("Ny høring")).as("what had opened before, " + early).isZero();
        app.clock.advance(Duration.ofHours(1));
        var slug = anna.open();
        anna.tell();
        anna.tell();

        assertThat(anna.mails("Ny høring")).isEqualTo(1);
        var notice = post.to(app, ANNA).getLast();
        assertThat(notice.getSubject()).isEqualTo("Ny høring: Udkast til sundhedspolitik");
        assertThat(Post.plain(notice)).contains("Fjordby skal have en ny sundhedspolitik.",
                "Du kan svare til og med 27. marts 2026", SITE + "/h/" + slug, "eksempel med opfundne data",
                SITE + "/abonnement/afmelding?kode=");
        assertThat(Post.html(notice)).contains("href=\"" + SITE + "/h/" + slug + "\"").doesNotContain("<img", "utm_");
    }

    @Test
    void every_mail_can_be_ended_by_the_button_of_a_mail_program() throws Exception {
        var reference = anna.subscribed(ANNA);
        anna.open();
        anna.tell();
        for (var mail : post.to(app, ANNA)) {
            assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + SITE + Subscriptions.LEAVING + reference + ">");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        }
        assertThat(app.client().send(oneClick(reference, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click")).status())
                .isEqualTo(200);
        assertThat(traces()).isZero();

        var second = anna.subscribed(ANNA);
        var packed = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        assertThat(app.client().send(oneClick(second, "multipart/form-data; boundary=x", packed)).status()).isEqualTo(200);
        assertThat(traces()).isZero();
    }

    private static HttpRequest oneClick(String reference, String type, String body) {
        return HttpRequest.newBuilder(URI.create(app.address(Subscriptions.LEAVING + reference)))
                .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    @Test
    void who_leaves_is_forgotten_and_gets_not_even_the_mail_that_waits() {
        var reference = anna.subscribed(ANNA);
        anna.open();
        anna.tell();
        assertThat(app.queryOne("select count(*) from platform.mail where state = 'QUEUED'")).isEqualTo("1");
        var page = citizen.get(Subscriptions.LEAVING + reference);
        assertThat(page.text()).contains("Ja, afmeld mig");
        assertThat(app.queryOne("select count(*) from outreach.subscriber")).as("a program that opens links ends nothing").isEqualTo("1");

        var left = citizen.submit(page, page.page().expectForm("main form"), Map.of());

        assertThat(left.text()).contains("Du får ikke flere mails", "Tilmeld dig igen");
        assertThat(traces()).isZero();
        assertThat(post.to(app, ANNA)).as("only the one to confirm").hasSize(1);
        assertThat(citizen.post(Subscriptions.LEAVING + reference, Map.of()).text()).as("a second time")
                .contains("Du får ikke flere mails");
        var half = citizen.get(Subscriptions.LEAVING + reference.substring(0, 20));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("Linket er ikke helt", "Kopiér hele linket fra mailen");
    }

    @Test
    void the_answer_is_the_same_whether_the_address_is_known_or_not() throws Exception {
        var unknown = anna.ask(ANNA);
        var waiting = anna.ask(ANNA);
        anna.confirm(ANNA);
        var known = anna.ask(ANNA.toUpperCase(java.util.Locale.ROOT));

        assertThat(waiting.body()).isEqualTo(unknown.body());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(app.queryOne("select count(*) from outreach.subscriber")).isEqualTo("1");
        var told = post.to(app, ANNA.toUpperCase(java.util.Locale.ROOT)).getLast();
        assertThat(told.getSubject()).isEqualTo("Du får allerede mail om nye høringer");
    }

    @Test
    void nobody_is_written_to_more_than_three_times_a_day_whoever_asks() {
        for (int i = 0; i < 6; i++) assertThat(anna.ask(ANNA).status()).isEqualTo(200);
        assertThat(post.to(app, ANNA)).hasSize(3);
        app.clock.advance(Duration.ofHours(25));
        anna.ask(ANNA);
        assertThat(post.to(app, ANNA)).hasSize(4);
    }

    @Test
    void too_many_from_one_network_wait_and_lose_nothing() {
        for (int i = 0; i < 20; i++) assertThat(anna.ask("nr" + i + "@fjordby.example").status()).isEqualTo(200);
        var refused = anna.ask(ANNA);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.page().select("#email").val()).isEqualTo(ANNA);
        app.clock.advance(Duration.ofMinutes(1));
        assertThat(anna.ask(ANNA).status()).isEqualTo(200);
    }

    @Test
    void what_is_no_address_is_said_and_kept() {
        for (var typed : List.of("", "anna", "anna@", "anna@fjordby", "a@b.dk, c@d.dk",
                "anna@fjordby.dk\nBcc: alle@fjordby.dk", "x".repeat(250) + "@fjordby.dk")) {
            var refused = anna.ask(typed);
            assertThat(refused.status()).as(typed).isEqualTo(422);
            assertThat(refused.title()).startsWith("Fejl:");
            assertThat(refused.page().select(".error-summary a[href=#email]")).hasSize(1);
            if (!typed.contains("\n")) assertThat(refused.page().select("#email").val()).isEqualTo(typed);
        }
        assertThat(app.queryOne("select (select count(*) from platform.mail) + (select count(*) from platform.asked_mail)")).isEqualTo("0");
    }

    @Test
    void an_address_nobody_confirms_is_deleted_after_forty_eight_hours() {
        anna.ask(ANNA);
        var link = post.linkTo(app, ANNA);
        app.clock.advance(Duration.ofHours(48).minusSeconds(1));
        forget();
        assertThat(citizen.get(link).text()).contains("Ja, tilmeld mig");
        app.clock.advance(Duration.ofSeconds(1));
        var late = citizen.get(link);
        assertThat(late.status()).as("before the job has run").isEqualTo(410);
        assertThat(late.text()).contains("Linket virker ikke længere", "Få et nyt link");
        assertThat(citizen.post(link, Map.of()).status()).isEqualTo(410);

        forget();

        assertThat(traces()).isZero();
        assertThat(citizen.get("/abonnement/bekraeftelse?kode=x.1.y").status()).isEqualTo(410);
        assertThat(citizen.get("/abonnement/bekraeftelse").status()).isEqualTo(410);
    }

    @Test
    void a_confirmed_address_stays_and_one_that_does_not_exist_goes() {
        anna.subscribed(ANNA);
        app.clock.advance(Duration.ofDays(100));
        forget();
        assertThat(app.queryOne("select count(*) from outreach.subscriber")).isEqualTo("1");
        app.execute("update platform.mail set state = 'BOUNCED', failure = 'REFUSED', status_code = '5.2.2'");
        forget();
        assertThat(app.queryOne("select count(*) from outreach.subscriber")).as("a full mailbox").isEqualTo("1");
        app.execute("update platform.mail set status_code = '5.1.1'");
        forget();
        assertThat(traces()).isZero();
    }

    private static void forget() {
        app.bean(Jobs.class).runNow(SubscriptionRetention.NAME);
    }

    /// Rows that still know the address or the link, anywhere.
    private static long traces() {
        return Long.parseLong(app.queryOne("select (select count(*) from outreach.subscriber) + (select count(*) "
                + "from platform.asked_mail) + (select count(*) from platform.mail"
                + " where recipient is not null or subject is not null or plain is not null or html is not null "
                + "or unsubscribe is not null)"));
    }
}

package dk.samraad.platform.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.identity.Guests;
import dk.samraad.outreach.Subscriptions;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.CountedHashes;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/// Whoever types an address and asks for a mail is answered before anybody looks whether the address is known.
@Isolated("it counts what all threads do")
class AskedMailsIT {
    private static final String KNOWN = "inger.kendt@fjordby.example";
    private static final String LIMITED = "bo.mange@fjordby.example";
    private static final String LEFT = "ib.gaaet@fjordby.example";
    private static final String UNKNOWN = "nogen.ukendt@fjordby.example";
    private static final Post post = Post.open();
    private static int hours;

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo()).counting();

    /// What a request asked of the database and of the processor.
    private record Work(List<String> statements, int hashes, int status, String page) {}

    @BeforeEach
    void some_are_known() throws Exception {
        app.clock.set(SettableClock.START.plus(Duration.ofHours(++hours * 3L)));
        for (var table : List.of("identity.guest", "outreach.subscriber", "platform.asked_mail", "platform.mail")) {
            app.execute("delete from " + table);
        }
        post.server().purgeEmailFromAllMailboxes();
        var guests = app.bean(Guests.class);
        guests.admit(KNOWN);
        guests.admit(LIMITED);
        guests.dismiss(guests.admit(LEFT));
        for (int i = 0; i < 7; i++) guests.askForLink(LIMITED, "10.0.0." + hours);
        for (int i = 0; i < 7; i++) app.bean(Subscriptions.class).ask(LIMITED, "10.0.0." + hours);
        app.bean(Subscriptions.class).ask(KNOWN, "10.0.0." + hours);
        answer();
        app.execute("update outreach.subscriber set confirmed_at = '" + app.clock.instant() + "' where email = '" + KNOWN + "'");
        assertThat(mailed("identity.guest-link", LIMITED)).isEqualTo(5);
        assertThat(mailed("outreach.subscription", LIMITED)).isEqualTo(3);
    }

    @Test
    void a_request_does_the_same_work_for_a_known_an_unknown_a_former_and_a_limited_address() {
        for (var door : List.of("/raad/adgang", "/abonnement")) {
            work(door, "foer@fjordby.example");
            var all = new LinkedHashMap<String, Work>();
            for (var email : List.of(UNKNOWN, KNOWN, LIMITED, LEFT)) all.put(email, work(door, email));
            assertThat(requireNonNull(all.get(KNOWN)).statements()).as(door)
                    .anyMatch(statement -> statement.startsWith("insert into platform.asked_mail"));
            assertThat(new ArrayList<>(all.values())).as(door + ": " + all)
                    .allSatisfy(work -> assertThat(work).isEqualTo(all.get(UNKNOWN)));
            assertThat(requireNonNull(all.get(UNKNOWN)).status()).isEqualTo(200);
        }
    }

    /// That the counts above would show a difference, were there one.
    @Test
    void the_answer_that_comes_afterwards_differs_and_is_seen_to() {
        var guests = app.bean(Guests.class);
        guests.askForLink(UNKNOWN, "10.0.1.1");
        var hashesUnknown = CountedHashes.during(() -> answer());
        guests.askForLink(UNKNOWN, "10.0.1.1");
        var unknown = CountingDriver.during(() -> answer());
        guests.askForLink(KNOWN, "10.0.1.1");
        var hashesKnown = CountedHashes.during(() -> answer());
        guests.askForLink(KNOWN, "10.0.1.1");
        var known = CountingDriver.during(() -> answer());
        assertThat(known).hasSizeGreaterThan(unknown.size());
        assertThat(hashesKnown).isGreaterThan(hashesUnknown);
        assertThat(mailed("identity.guest-link", KNOWN)).isEqualTo(2);
        assertThat(mailed("identity.guest-link", UNKNOWN)).isZero();
    }

    @Test
    void what_was_typed_is_forgotten_with_the_answer_and_after_a_day_whatever_happens() {
        app.bean(Guests.class).askForLink(UNKNOWN, "10.0.1.1");
        app.bean(Guests.class).askForLink(KNOWN, "10.0.1.1");
        assertThat(waiting()).isEqualTo("2");
        answer();
        assertThat(waiting()).isEqualTo("0");

        app.bean(Guests.class).askForLink(KNOWN, "10.0.1.1");
        app.clock.advance(AskedMails.KEPT);
        answer();
        assertThat(waiting()).isEqualTo("0");
        assertThat(mailed("identity.guest-link", KNOWN)).as("too late to be of use").isEqualTo(1);
    }

    @Test
    void one_that_fails_waits_and_holds_up_nobody() {
        app.execute("alter table outreach.subscriber add constraint planted check (email not like 'nogen.ukendt%')");
        app.bean(Subscriptions.class).ask(UNKNOWN, "10.0.1.1");
        app.bean(Guests.class).askForLink(KNOWN, "10.0.1.1");

        assertThatThrownBy(AskedMailsIT::answer).hasMessageContaining("planted");

        assertThat(waiting()).isEqualTo("1");
        assertThat(mailed("identity.guest-link", KNOWN)).isEqualTo(1);
        app.execute("alter table outreach.subscriber drop constraint planted");
        answer();
        assertThat(waiting()).isEqualTo("0");
        assertThat(mailed("outreach.subscription", UNKNOWN)).isEqualTo(1);
    }

    private static Work work(String door, String email) {
        var client = app.client();
        var form = client.get(door);
        var answers = new ArrayList<Client.Answer>();
        var statements = new ArrayList<List<String>>();
        var hashes = CountedHashes.during(() ->
                statements.add(CountingDriver.during(() -> answers.add(client.submit(form, Map.of("email", List.of(email)))))));
        return new Work(statements.getFirst(), hashes, answers.getFirst().status(), answers.getFirst().body());
    }

    private static void answer() {
        app.bean(Jobs.class).runNow(AskedMailJob.NAME);
    }

    private static String waiting() {
        return app.queryOne("select count(*) from platform.asked_mail");
    }

    private static long mailed(String kind, String email) {
        return Long.parseLong(app.queryOne("select count(*) from platform.mail where kind = '"
                + kind + "' and recipient = '" + email + "'"));
    }
}

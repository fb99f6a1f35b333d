package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.receipt.HeldCode;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who left an e-mail gets the receipt there, and who asked for it hears what was decided; nobody else learns the address.
class ReplyMailsIT {
    private static final String ANNA = "anna@fjordby.example";
    private static final Post post = Post.open();
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    private String slug = "";
    private final Replier replier = new Replier(app);

    @BeforeEach
    void an_open_hearing() throws Exception {
        app.clock.set(SettableClock.START);
        app.execute("delete from hearing.reply");
        app.execute("delete from platform.mail");
        post.server().purgeEmailFromAllMailboxes();
        slug = FjordbyHearing.open(app, "post-" + ++number).slug();
    }

    @Test
    void the_receipt_comes_by_mail_with_the_code_and_nothing_of_the_reply() throws Exception {
        var code = Replier.code(replier.sent(slug, "Hemmelige ord om stier", sender("Anna Prøve", ANNA)));
        var mail = post.to(app, ANNA).getLast();
        assertThat(mail.getSubject()).isEqualTo("Kvittering for dit svar: Udkast til sundhedspolitik");
        assertThat(Post.plain(mail)).contains("/kvittering#" + code, code.substring(0, 5) + "-" + code.substring(5), "Vi skriver ikke til dig igen")
                .doesNotContain("Hemmelige", "Anna");
        assertThat(Post.html(mail)).contains(code).doesNotContain("Hemmelige", "<img");
        assertThat(HeldCode.lookUp(replier.client(), post.linkTo(app, ANNA).split("#")[1]).text()).contains("Svaret er kommet ind");
        assertThat(app.query("select plain is null, html is null from platform.mail")).as("the code is gone with the mail").containsExactly(List.of("t", "t"));
    }

    @Test
    void a_retry_sends_no_second_mail() {
        var check = replier.toCheck(slug, "Flere stier", sender("Anna Prøve", ANNA));
        replier.send(check);
        replier.send(check);
        assertThat(post.to(app, ANNA)).hasSize(1);
    }

    @Test
    void without_an_e_mail_nothing_is_queued() {
        replier.sent(slug, "Flere stier", Replier.person("Anna Prøve"));
        assertThat(app.queryOne("select count(*) from platform.mail")).isEqualTo("0");
    }

    @Test
    void a_receipt_that_waits_goes_with_the_reply_that_is_withdrawn() {
        var code = Replier.code(replier.sent(slug, "Flere stier", sender("Anna Prøve", ANNA)));
        HeldCode.withdraw(replier.client(), code);
        assertThat(post.to(app, ANNA)).isEmpty();
        assertThat(app.queryOne("select count(*) from platform.mail")).isEqualTo("0");
    }

    @Test
    void the_mail_is_in_the_language_of_the_page() throws Exception {
        send("bob@fjordby.example", "en", false, false);
        var mail = post.to(app, "bob@fjordby.example").getLast();
        assertThat(mail.getSubject()).startsWith("Receipt for your reply:");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(Post.plain(mail)).contains("Follow the reply, or withdraw it");
    }

    @Test
    void who_asked_for_it_hears_once_what_was_decided() {
        send(ANNA, "da", true, false);
        send(ANNA.toUpperCase(java.util.Locale.ROOT), "da", true, false);
        send("skjult@fjordby.example", "en", true, true);
        send("nej@fjordby.example", "da", false, false);
        app.bean(Jobs.class).runNow("platform.mail");
        app.bean(Jobs.class).runNow(NewsJob.NAME);
        assertThat(decisions()).as("nothing is decided").isZero();

        decide();
        app.bean(Jobs.class).runNow(NewsJob.NAME);
        app.bean(Jobs.class).runNow(NewsJob.NAME);

        assertThat(decisions()).isEqualTo(2);
        var mail = post.to(app, "skjult@fjordby.example").getLast();
        assertThat(Post.plain(mail)).contains("Udvalget sagde ja til flere stier.", "/h/" + slug, "WHAT WAS DECIDED").doesNotContain("Anna", "Svar fra");
        assertThat(post.to(app, "nej@fjordby.example")).as("only the receipt").hasSize(1);
    }

    @Test
    void a_job_that_is_cut_off_goes_on_where_it_was() {
        for (int i = 0; i < 120; i++) send("nr" + i + "@fjordby.example", "da", true, false);
        decide();
        var hearing = app.bean(Hearings.class).bySlug(slug);
        assertThat(app.bean(News.class).tellSome(hearing)).as("a page of a hundred, and then the power goes").isTrue();
        assertThat(decisions()).isEqualTo(100);
        app.bean(Jobs.class).runNow(NewsJob.NAME);
        assertThat(decisions()).isEqualTo(120);
        assertThat(app.queryOne("select count(distinct recipient) from platform.mail where kind = 'hearing.decided'")).isEqualTo("120");
    }

    @Test
    void nobody_sees_the_address_on_any_page() {
        replier.sent(slug, "flere stier", sender("Anna Prøve", ANNA));
        app.execute("update hearing.screening set publication = 'APPROVED'");
        var staff = Staff.signedIn(app);
        for (var address : List.of("/h/" + slug + "/svar", "/h/" + slug + "/svar/p-001", "/h/" + slug)) assertThat(app.client().get(address).body()).doesNotContain(ANNA);
        for (var address : List.of("/medarbejder/mails", "/medarbejder/hoeringer/" + slug + "/svar", "/medarbejder/hoeringer/" + slug + "/svar/p-001")) {
            assertThat(staff.get(address).body()).as(address).doesNotContain(ANNA);
        }
        assertThat(staff.get("/medarbejder/mails").text()).contains("vises ikke", "Kvittering for dit svar");
    }

    private static int decisions() {
        return Integer.parseInt(app.queryOne("select count(*) from platform.mail where kind = 'hearing.decided'"));
    }

    private void send(String email, String language, boolean news, boolean isProtected) {
        var reply = new NewReply(UUID.randomUUID(), Optional.empty(), language, app.clock.instant(),
                new Sender(SpeaksAs.PRIVATE, "Anna Prøve", "", email, news, isProtected), List.of(new Remark("", "Svar fra " + email)));
        app.bean(Replies.class).send(app.bean(Hearings.class).bySlug(slug), reply);
    }

    private void decide() {
        var hearings = app.bean(Hearings.class);
        app.execute("update hearing.consultation set state = 'ASSESSED' where slug = '" + slug + "'");
        app.clock.set(SettableClock.START.plus(Duration.ofDays(60)));
        FjordbyHearing.made(hearings.decide(slug, "Udvalget sagde ja til flere stier.", FjordbyHearing.STAFF));
    }

    private static Map<String, String> sender(String name, String email) {
        var fields = new HashMap<>(Replier.person(name));
        fields.put("email", email);
        return fields;
    }
}

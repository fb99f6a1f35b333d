package dk.samraad.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

@Isolated("it reads all that is logged")
class MailIT {
    private static final String ANNA = "anna@fjordby.example";
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    @RegisterExtension
    static final RunningSamraad without = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final RunningSamraad refused = RunningSamraad.withoutDemo()
            .with("samraad.smtp.host", "127.0.0.1").with("samraad.smtp.port", RefusingServer.start("550 5.1.1 no such user")).with("samraad.smtp.tls", "NONE")
            .with("samraad.mail.from", Post.FROM);

    @RegisterExtension
    static final RunningSamraad away = RunningSamraad.withoutDemo()
            .with("samraad.smtp.host", "127.0.0.1").with("samraad.smtp.port", 1).with("samraad.smtp.tls", "NONE").with("samraad.mail.from", Post.FROM);

    @BeforeEach
    void an_empty_queue() throws Exception {
        post.server().purgeEmailFromAllMailboxes();
        for (var one : List.of(app, without, refused, away)) {
            one.clock.set(SettableClock.START);
            one.execute("delete from platform.mail");
        }
    }

    @Test
    void a_mail_is_sent_once_as_plain_text_and_html_that_say_the_same_and_follow_nobody() throws Exception {
        queue(app, false);

        var got = post.to(app, ANNA);
        run(app);

        assertThat(got).hasSize(1);
        assertThat(post.to(app, ANNA)).hasSize(1);
        var mail = got.getFirst();
        assertThat(mail.getSubject()).isEqualTo("Høring om sundhed & trivsel");
        assertThat(mail.getFrom()[0].toString()).contains(Post.FROM);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<" + app.queryOne("select reference from platform.mail") + "@localhost>");
        assertThat(Post.plain(mail)).contains("Kære råd", "- første", "Læs høringen:", "https://fjordby.example/h/sundhed");
        assertThat(Post.html(mail)).contains("<html lang=\"da\">", "<li>første</li>", "href=\"https://fjordby.example/h/sundhed\"", "sundhed &amp; trivsel")
                .doesNotContain("<img", "url(", "src=", "<script");
    }

    @Test
    void an_undeliverable_mail_would_come_back_to_an_address_that_names_it() {
        queue(app, false);

        post.to(app, ANNA);

        assertThat(app.queryOne("select reference from platform.mail")).isNotBlank();
        assertThat(post.server().getReceivedMessages()[0]).satisfies(message -> assertThat(message.getHeader("Return-Path"))
                .containsExactly("<retur+" + app.queryOne("select reference from platform.mail") + "@fjordby.example>"));
    }

    @Test
    void without_a_mail_server_mails_wait_and_staff_are_told() {
        queue(without, false);

        run(without);

        assertThat(without.queryOne("select state || attempts from platform.mail")).isEqualTo("QUEUED0");
        assertThat(Staff.signedIn(without).get("/medarbejder/mails").text()).contains("Der er ikke valgt en mailserver", ANNA, "Venter");
        assertThat(Staff.signedIn(app).get("/medarbejder/mails").text()).doesNotContain("Der er ikke valgt en mailserver");
    }

    @Test
    void a_mail_nobody_takes_is_tried_eight_times_with_growing_pauses_and_then_given_up_with_the_reason() {
        queue(away, false);

        for (var pause : MailQueue.PAUSES) {
            run(away);
            assertThat(status(away).state()).isEqualTo(MailState.QUEUED);
            var attempts = status(away).attempts();
            away.clock.advance(pause.minusSeconds(1));
            run(away);
            assertThat(status(away).attempts()).as("not before the pause is over").isEqualTo(attempts);
            away.clock.advance(Duration.ofSeconds(1));
        }
        run(away);

        assertThat(status(away).state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(status(away).attempts()).isEqualTo(8);
        assertThat(status(away).failure()).isEqualTo(MailFailure.NO_CONNECTION);
        assertThat(Staff.signedIn(away).get("/medarbejder/mails").text()).contains("Opgivet: mailserveren svarer ikke");
    }

    @Test
    void an_address_the_server_refuses_is_given_up_at_once_with_its_number() {
        queue(refused, false);

        run(refused);

        assertThat(status(refused).state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(status(refused).failure()).isEqualTo(MailFailure.REFUSED);
        assertThat(status(refused).statusCode()).isEqualTo("550 5.1.1");
    }

    @Test
    void a_mail_that_makes_no_sense_any_more_is_not_sent() {
        queue(app, false);
        app.clock.advance(Duration.ofDays(2));

        assertThat(post.to(app, ANNA)).isEmpty();

        assertThat(status(app).state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(status(app).failure()).isEqualTo(MailFailure.TOO_LATE);
    }

    @Test
    void a_mail_taken_back_before_it_is_sent_is_gone() {
        var id = queue(app, false);

        app.bean(Mails.class).withdraw(id);

        assertThat(post.to(app, ANNA)).isEmpty();
        assertThat(app.bean(Mails.class).statusesOf(List.of(id))).isEmpty();
    }

    @Test
    void address_and_text_are_deleted_fourteen_days_after_the_end_and_a_one_time_link_the_moment_it_is_sent() {
        queue(app, false);
        queue(app, true);
        run(app);

        assertThat(app.query("select plain is null and html is null, recipient is null from platform.mail order by secret")).containsExactly(List.of("f", "f"), List.of("t", "f"));
        app.clock.advance(Duration.ofDays(13));
        app.bean(Jobs.class).runNow(MailRetention.NAME);
        assertThat(app.queryOne("select count(recipient) from platform.mail")).isEqualTo("2");
        app.clock.advance(Duration.ofDays(2));
        app.bean(Jobs.class).runNow(MailRetention.NAME);
        assertThat(app.queryOne("select count(recipient) + count(subject) + count(plain) + count(html) from platform.mail")).isEqualTo("0");
        assertThat(app.queryOne("select count(*) from platform.mail where state = 'SENT'")).isEqualTo("2");
        app.clock.advance(Duration.ofDays(90));
        app.bean(Jobs.class).runNow(MailRetention.NAME);
        assertThat(app.queryOne("select count(*) from platform.mail")).isEqualTo("0");
    }

    @Test
    void no_log_holds_the_address_or_the_text() {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        root.addAppender(lines);
        try {
            for (var one : List.of(app, refused, away)) {
                queue(one, false);
                run(one);
            }
        } finally {
            root.detachAppender(lines);
        }
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).anyMatch(line -> line.contains("was not taken"))
                .noneMatch(line -> line.contains("anna") || line.contains("Høring"));
        assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
    }

    private static long queue(RunningSamraad where, boolean secret) {
        return where.bean(Mails.class).queue(new Letter("outreach.invitation", "da", ANNA, "Høring om sundhed & trivsel", List.of(
                new Letter.Part.Paragraph("Kære råd"), new Letter.Part.Items(List.of("første", "anden")),
                new Letter.Part.Link("Læs høringen", "https://fjordby.example/h/sundhed")), secret, until(where), null));
    }

    /// Long enough for every attempt, but where nothing keeps the mail waiting.
    private static Instant until(RunningSamraad where) {
        return where.clock.instant().plus(where == away ? Duration.ofDays(30) : Duration.ofDays(1));
    }

    private static void run(RunningSamraad where) {
        where.bean(Jobs.class).runNow(MailJob.NAME);
    }

    private static MailStatus status(RunningSamraad where) {
        return where.bean(Mails.class).list(1).mails().getFirst();
    }
}

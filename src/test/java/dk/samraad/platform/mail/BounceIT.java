package dk.samraad.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Messages that come back (RFC 3464), read from an IMAP mailbox.
class BounceIT {
    private static final String BO = "bo@fjordby.example";
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    private long mail;
    private String reference = "";

    @BeforeEach
    void a_mail_that_was_sent() throws Exception {
        post.server().purgeEmailFromAllMailboxes();
        app.execute("delete from platform.mail");
        mail = app.bean(Mails.class)
                .queue(new Letter("outreach.invitation", "da", BO, "Emne", List.of(new Letter.Part.Paragraph("Tekst")), false,
                app.clock.instant().plus(Duration.ofDays(1)), null));
        post.to(app, BO);
        reference = app.queryOne("select reference from platform.mail");
        assertThat(state()).isEqualTo(MailState.SENT);
    }

    @Test
    void one_sent_back_to_its_own_address_is_known_by_it_and_shown_to_staff() throws Exception {
        comesBack("retur+" + reference + "@fjordby.example", "failed", "5.1.1", "");

        read();

        assertThat(state()).isEqualTo(MailState.BOUNCED);
        assertThat(status().statusCode()).isEqualTo("5.1.1");
        assertThat(Staff.signedIn(app).get("/medarbejder/mails").text())
                .contains(BO, "Kommet retur: modtagerens server siger nej", "5.1.1");
        assertThat(post.server().getManagers().getImapHostManager().getInbox(user()).getMessageCount())
                .as("understood and deleted").isZero();
    }

    @Test
    void one_sent_back_to_another_address_is_known_by_the_message_id_it_quotes() throws Exception {
        comesBack(Post.RETURNED, "failed", "5.7.1", "Message-ID: <" + reference + "@localhost>\r\nTo: " + BO + "\r\n");

        read();

        assertThat(state()).isEqualTo(MailState.BOUNCED);
    }

    @Test
    void a_delay_is_not_the_end() throws Exception {
        comesBack("retur+" + reference + "@fjordby.example", "delayed", "4.4.1", "");

        read();

        assertThat(state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_holiday_greeting_and_rubbish_are_left_to_a_person_and_read_once() throws Exception {
        deliver("To: retur+" + reference + "@fjordby.example\r\nSubject: Ferie\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\n");
        deliver("To: x\r\nContent-Type: multipart/report; boundary=x\r\n\r\nAction: failed\r\n--x--\r\n");
        deliver("Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n"
                + "\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b--\r\n");

        read();
        // The second message broke the connection, the server's end even; it is not met again.
        read();

        assertThat(state()).isEqualTo(MailState.SENT);
        var inbox = post.server().getManagers().getImapHostManager().getInbox(user());
        assertThat(inbox.getMessageCount()).isEqualTo(3);
        assertThat(inbox.getMessages()).allMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
    }

    @Test
    void one_that_could_not_be_noted_is_not_lost() throws Exception {
        comesBack("retur+" + reference + "@fjordby.example", "failed", "5.1.1", "");
        app.execute("alter table platform.mail add constraint planted check (state <> 'BOUNCED')");
        for (int i = 0; i < 2; i++) assertThatThrownBy(BounceIT::read).hasMessageContaining("planted");
        assertThat(post.server().getManagers().getImapHostManager().getInbox(user()).getMessages())
                .hasSize(1).noneMatch(message -> message.getFlags().contains(Flags.Flag.SEEN)
                || message.getFlags().contains(Flags.Flag.DELETED));

        app.execute("alter table platform.mail drop constraint planted");
        read();

        assertThat(state()).isEqualTo(MailState.BOUNCED);
        assertThat(post.server().getManagers().getImapHostManager().getInbox(user()).getMessageCount()).isZero();
    }

    @Test
    void somebody_elses_reference_changes_nothing() throws Exception {
        comesBack("retur+00000000-0000-0000-0000-000000000000@fjordby.example", "failed", "5.1.1", "");

        read();

        assertThat(state()).isEqualTo(MailState.SENT);
    }

    private static void comesBack(String to, String action, String status, String original) throws Exception {
        deliver("From: MAILER-DAEMON@mx.example\r\nTo: " + to + "\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\r\n\r\n"
                + "--b1\r\nContent-Type: text/plain\r\n\r\nCould not be delivered.\r\n"
                + "--b1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; "
                + BO
                + "\r\nAction: " + action + "\r\nStatus: " + status + "\r\n"
                + "--b1\r\nContent-Type: text/rfc822-headers\r\n\r\n" + original + "\r\n--b1--\r\n");
    }

    private static void deliver(String raw) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        user().deliver(message);
        assertThat(GreenMailUtil.getWholeMessage(message)).isNotEmpty();
    }

    private static com.icegreen.greenmail.user.GreenMailUser user() {
        return post.server().getUserManager().getUserByEmail(Post.RETURNED);
    }

    private static void read() {
        app.bean(Jobs.class).runNow(BounceJob.NAME);
    }

    private MailStatus status() {
        return java.util.Objects.requireNonNull(app.bean(Mails.class).statusesOf(List.of(mail)).get(mail));
    }

    private MailState state() {
        return status().state();
    }
}

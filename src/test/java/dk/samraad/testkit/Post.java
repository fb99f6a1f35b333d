package dk.samraad.testkit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samraad.platform.jobs.Jobs;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The post office of a test: takes what Samråd sends and keeps a mailbox that Samråd reads.
public final class Post {
    public static final String FROM = "samraad@fjordby.example";
    public static final String RETURNED = "retur@fjordby.example";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});

    private Post() {}

    public static Post open() {
        var post = new Post();
        post.server.start();
        post.server.setUser(RETURNED, "retur", "hemmeligt");
        return post;
    }

    /// Makes an application that is not started yet send here and read here.
    public RunningSamraad of(RunningSamraad app) {
        return app.with("samraad.smtp.host", "127.0.0.1").with("samraad.smtp.port", server.getSmtp().getPort())
                .with("samraad.smtp.tls", "NONE")
                .with("samraad.mail.from", "Fjordby Råd <" + FROM + ">")
                .with("samraad.bounce.address", RETURNED).with("samraad.bounce.host", "127.0.0.1")
                .with("samraad.bounce.port", server.getImap().getPort()).with("samraad.bounce.tls", "NONE")
                .with("samraad.bounce.username", "retur").with("samraad.bounce.password", "hemmeligt");
    }

    public GreenMail server() {
        return server;
    }

    /// What this person got, oldest first; writes and sends what waits before.
    public List<MimeMessage> to(RunningSamraad app, String recipient) {
        app.bean(Jobs.class).runNow("platform.asked-mails");
        app.bean(Jobs.class).runNow("platform.mail");
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, recipient)).toList();
    }

    /// The link in the newest mail to this person, as a path of the site.
    public String linkTo(RunningSamraad app, String recipient) {
        var found = ADDRESS.matcher(plain(to(app, recipient).getLast()));
        if (!found.find()) throw new AssertionError("No link in the mail to " + recipient);
        var whole = found.group();
        return whole.substring(whole.indexOf('/', "https://".length()));
    }

    public static String plain(Message message) {
        return part(message, 0);
    }

    public static String html(Message message) {
        return part(message, 1);
    }

    private static String part(Message message, int number) {
        try {
            BodyPart part = ((Multipart) message.getContent()).getBodyPart(number);
            return (String) part.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return message.getAllRecipients()[0].toString().equals(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

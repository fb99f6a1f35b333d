package dk.samraad.outreach;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Somebody with a browser and a mailbox, and the hearings and jobs around her.
final class SubscriberAtWork {
    static final String EMAIL = "anna.abonnent@fjordby.example";
    private static int number;

    private final RunningSamraad app;
    private final Post post;
    private final Client citizen;

    SubscriberAtWork(RunningSamraad app, Post post, Client citizen) {
        this.app = app;
        this.post = post;
        this.citizen = citizen;
    }

    /// An empty list, no open hearing, and an hour since the test before.
    void begin() throws Exception {
        app.execute("update hearing.consultation set state = 'CLOSED'");
        for (var table : List.of("outreach.subscriber", "outreach.notice", "platform.asked_mail", "platform.mail")) {
            app.execute("delete from " + table);
        }
        app.clock.set(SettableClock.START.plus(Duration.ofHours(++number)));
        post.server().purgeEmailFromAllMailboxes();
    }

    Answer ask(String email) {
        return citizen.submit(citizen.get("/abonnement"), Map.of("email", List.of(email)));
    }

    void confirm(String email) {
        citizen.submit(citizen.get(post.linkTo(app, email)), Map.of());
    }

    /// @return the reference of the link that ends it
    String subscribed(String email) {
        ask(email);
        confirm(email);
        app.clock.advance(Duration.ofMinutes(1));
        return app.queryOne("select reference from outreach.subscriber where email = '" + email + "' and confirmed_at is not null");
    }

    String open() {
        return FjordbyHearing.open(app, "ny-hoering-" + ++number).slug();
    }

    void tell() {
        app.bean(Jobs.class).runNow(NoticeJob.NAME);
    }

    /// How many mails with such a subject she has had.
    long mails(String subject) {
        return post.to(app, EMAIL).stream().filter(mail -> {
            try {
                return mail.getSubject().startsWith(subject);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).count();
    }
}

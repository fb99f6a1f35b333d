package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Which hearings subscribers are told of, and how many are told at a time.
class NoticesIT {
    private static final String ANNA = SubscriberAtWork.EMAIL;
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    private final SubscriberAtWork anna = new SubscriberAtWork(app, post, app.client());

    @BeforeEach
    void nobody_is_on_the_list() throws Exception {
        anna.begin();
    }

    @Test
    void what_is_not_open_yet_withdrawn_or_over_is_told_to_nobody_and_a_longer_deadline_not_again() {
        anna.subscribed(ANNA);
        var slug = anna.open();
        app.execute("update hearing.consultation set opens_on = '2026-03-05' where slug = '" + slug + "'");
        anna.tell();
        assertThat(anna.mails("Ny høring")).as("not yet").isZero();
        app.clock.set(Instant.parse("2026-03-05T08:00:00Z"));
        anna.tell();
        assertThat(anna.mails("Ny høring")).isEqualTo(1);
        app.execute("update hearing.consultation set state = 'CLOSED' where slug = '" + slug + "'");
        anna.tell();
        app.execute("update hearing.consultation set state = 'OPEN', deadline = '2026-04-10' where slug = '" + slug + "'");
        anna.tell();
        assertThat(anna.mails("Ny høring")).as("opened again").isEqualTo(1);

        var withdrawn = anna.open();
        app.execute("insert into outreach.notice (consultation_id, began_at) select id, '2026-03-05T08:00:00Z' from hearing.consultation where slug = '" + withdrawn + "'");
        app.bean(Hearings.class).withdraw(withdrawn, "En fejl i udkastet.", FjordbyHearing.STAFF);
        anna.tell();
        anna.open();
        app.clock.set(Instant.parse("2026-04-11T08:00:00Z"));
        anna.tell();
        assertThat(anna.mails("Ny høring")).isEqualTo(1);
        assertThat(app.queryOne("select count(*) from outreach.notice where ended_at is null")).isEqualTo("0");
    }

    @Test
    void many_are_told_in_batches_each_once_also_when_the_power_goes() {
        many(1_250);
        app.clock.advance(Duration.ofMinutes(1));
        var slug = anna.open();
        app.execute("insert into outreach.notice (consultation_id, began_at) values (" + app.bean(Hearings.class).bySlug(slug).id() + ", '" + app.clock.instant() + "')");
        assertThat(app.bean(NoticeWriter.class).writeSome(app.bean(Hearings.class).bySlug(slug).id())).as("a batch, and then the power goes").isTrue();
        assertThat(queued()).isEqualTo(100);
        app.bean(Jobs.class).runNow(NoticeJob.NAME);
        assertThat(queued()).as("no more at a time than are sent meanwhile").isEqualTo(600);
        for (int i = 0; i < 3; i++) app.bean(Jobs.class).runNow(NoticeJob.NAME);
        assertThat(queued()).isEqualTo(1_250);
        assertThat(app.queryOne("select count(distinct recipient) from platform.mail")).isEqualTo("1250");
        assertThat(app.queryOne("select count(*) from platform.mail where unsubscribe is null or position(unsubscribe in plain) = 0 or not recipient_hidden")).isEqualTo("0");
        assertThat(app.queryOne("select ended_at is not null from outreach.notice")).isEqualTo("t");
    }

    @Test
    void marks_of_markup_in_a_title_stay_letters_in_the_mail() throws Exception {
        anna.subscribed(ANNA);
        var slug = anna.open();
        app.execute("update hearing.consultation set title = 'Stier & lys <\"her\">', example = false where slug = '" + slug + "'");
        anna.tell();
        var mail = post.to(app, ANNA).getLast();
        assertThat(mail.getSubject()).isEqualTo("Ny høring: Stier & lys <\"her\">");
        assertThat(Post.html(mail)).contains("Stier &amp; lys &lt;&quot;her&quot;&gt;");
        assertThat(Post.plain(mail)).doesNotContain("opfundne data");
    }

    @Test
    void a_site_without_https_offers_the_link_and_not_the_button() throws Exception {
        anna.ask(ANNA);
        var mail = post.to(app, ANNA).getLast();
        assertThat(mail.getHeader("List-Unsubscribe")[0]).startsWith("<http://localhost:8080" + Subscriptions.LEAVING);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void two_instances_at_once_tell_everybody_once() throws Exception {
        many(300);
        app.clock.advance(Duration.ofMinutes(1));
        anna.open();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var runs = IntStream.range(0, 4).mapToObj(i -> pool.submit(anna::tell)).toList();
            for (var run : runs) run.get();
        }
        anna.tell();
        assertThat(queued()).isEqualTo(300);
        assertThat(app.queryOne("select count(distinct recipient) from platform.mail")).isEqualTo("300");
    }

    private static void many(int count) {
        app.execute("insert into outreach.subscriber (reference, email, confirm_until, confirmed_at, mails_since) select gen_random_uuid(), 'nr' || n || '@fjordby.example', '" + app.clock.instant()
                + "', '" + app.clock.instant() + "', '" + app.clock.instant() + "' from generate_series(1, " + count + ") n");
    }

    private static long queued() {
        return Long.parseLong(app.queryOne("select count(*) from platform.mail where kind = 'outreach.notice'"));
    }
}

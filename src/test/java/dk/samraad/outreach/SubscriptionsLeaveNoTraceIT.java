package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/// Where an address must not be, and what a long list costs.
@Isolated("it reads all that is logged")
class SubscriptionsLeaveNoTraceIT {
    private static final String ANNA = "anna.sporloes@fjordby.example";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.smtp.host", "127.0.0.1").with("samraad.smtp.port", 1)
            .with("samraad.smtp.tls", "NONE").with("samraad.mail.from", "samraad@fjordby.example").counting();

    @Test
    void no_log_no_audit_and_no_page_holds_an_address() {
        var root = (Logger) LoggerFactory.getLogger("ROOT");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        root.addAppender(lines);
        try {
            var citizen = app.client();
            for (int i = 0; i < 2; i++) citizen.submit(citizen.get("/abonnement"), Map.of("email", List.of(ANNA)));
            app.bean(Jobs.class).runNow("platform.asked-mails");
            app.execute("update outreach.subscriber set confirmed_at = '" + app.clock.instant() + "'");
            app.clock.advance(Duration.ofMinutes(1));
            FjordbyHearing.open(app, "sporloes");
            // The mail server is away, and of everything else that can go wrong something does.
            for (var job : List.of(NoticeJob.NAME, "platform.mail", SubscriptionRetention.NAME)) app.bean(Jobs.class).runNow(job);
            var staff = Staff.signedIn(app);
            assertThat(staff.get("/medarbejder/mails").text()).contains("Ny høring").doesNotContain(ANNA);
            app.bean(Subscriptions.class).leave(UUID.fromString(app.queryOne("select reference from outreach.subscriber")));
        } finally {
            root.detachAppender(lines);
        }
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).anyMatch(line -> line.contains("was not taken"))
                .noneMatch(line -> line.contains("sporloes@"));
        assertThat(lines.list).filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.ERROR)).isEmpty();
        assertThat(lines.list).filteredOn(line -> line.getThrowableProxy() != null)
                .noneMatch(line -> line.getThrowableProxy().getMessage().contains("sporloes@"));
        assertThat(app.queryOne("select count(*) from platform.audit a where a::text like '%sporloes@%'")).isEqualTo("0");
    }

    @Test
    void a_hundred_more_subscribers_cost_no_more_statements() {
        var hearing = FjordbyHearing.open(app, "lang-liste");
        app.execute("insert into outreach.notice (consultation_id, began_at) values (" + hearing.id()
                + ", '" + app.clock.instant().plusSeconds(60) + "')");
        var writer = app.bean(NoticeWriter.class);
        subscribers(1, 1);
        var forOne = CountingDriver.during(() -> writer.writeSome(hearing.id()));
        subscribers(2, 101);
        var forMany = CountingDriver.during(() -> writer.writeSome(hearing.id()));
        assertThat(app.queryOne("select count(*) from platform.mail where kind = 'outreach.notice' and recipient like 'lang%'"))
                .isEqualTo("101");
        assertThat(forMany).hasSameSizeAs(forOne);
        assertThat(forOne.size()).isLessThanOrEqualTo(6);
        assertThat(app.bean(Hearings.class).find("lang-liste")).isPresent();
    }

    private static void subscribers(int from, int to) {
        app.execute("insert into outreach.subscriber (reference, email, confirm_until, confirmed_at, mails_since) "
                + "select gen_random_uuid(), 'lang' || n || '@fjordby.example', '" + app.clock.instant()
                + "', '" + app.clock.instant() + "', '" + app.clock.instant() + "' from generate_series(" + from + ", " + to + ") n");
    }
}

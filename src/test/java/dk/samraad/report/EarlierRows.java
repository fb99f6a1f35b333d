package dk.samraad.report;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.recheck.Rechecks;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.Replier;
import dk.samraad.response.Fjordby;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Rows as an older version stored them, which knew less of how people write a number. Every number is invented.
abstract class EarlierRows {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false).sharedBy(2);

    static final String SLUG = "sundhedspolitik";
    static long version;
    static long survey;
    static Client staff;

    @BeforeAll
    static void before() {
        staff = Staff.signedIn(app);
        if (survey != 0) return;
        survey = Fjordby.publish(app, "kort", Fjordby.small());
        version = Long.parseLong(app.queryOne("select id from survey.version where survey_id = " + survey));
        FjordbyHearing.open(app, SLUG);
    }

    @BeforeEach
    void empty() {
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        app.execute("delete from platform.recheck");
        app.execute("delete from hearing.reply");
        app.execute("delete from hearing.reply_number");
        app.execute("truncate response.answer_sheet cascade");
        app.execute("update hearing.consultation set publication = 'AT_ONCE'");
    }

    static void look() {
        app.bean(Jobs.class).runNow(Rechecks.JOB);
    }

    static List<String> state(String name) {
        return app.query("select total, seen, changed, finished_at is not null from platform.recheck where name = '" + name + "'")
                .getFirst();
    }

    /// @param by who read it before it was public; empty for nobody
    static long published(String text, String by) {
        new Replier(app).sent(SLUG, "vi vil have flere stier", Replier.person("Anna Prøve"));
        var id = Long.parseLong(app.queryOne("select max(id) from hearing.reply"));
        app.execute("alter table hearing.reply_part disable trigger reply_part_is_immutable");
        app.execute("update hearing.reply_part set text = '" + text + "' where reply_id = " + id);
        app.execute("alter table hearing.reply_part enable trigger reply_part_is_immutable");
        app.execute("update hearing.public_part set text = '" + text + "' where reply_id = " + id);
        app.execute("update hearing.screening set publication = 'APPROVED', decided_by = '"
                + by + "', decided_at = " + (by.isEmpty() ? "null" : "now()") + ", waits_for = '{}' where reply_id = " + id);
        return id;
    }
}

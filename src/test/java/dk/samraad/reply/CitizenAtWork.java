package dk.samraad.reply;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An open hearing, nothing sent yet, and somebody who answers.
abstract class CitizenAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(3);

    static final String SLUG = "sundhedspolitik";

    @BeforeAll
    static void open() {
        if (app.query("select 1 from hearing.consultation").isEmpty()) FjordbyHearing.open(app, SLUG);
    }

    @BeforeEach
    void empty() {
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        app.execute("delete from hearing.reply");
        app.execute("delete from hearing.reply_number");
        app.execute("delete from hearing.upload");
        app.execute("update hearing.consultation set publication = 'AFTER_APPROVAL'");
    }

    final Replier replier = new Replier(app);

    static int count(String table) {
        return Integer.parseInt(app.queryOne("select count(*) from hearing." + table));
    }
}

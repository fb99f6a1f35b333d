package dk.samraad.journey;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Samråd as somebody runs it who watches it: empty, with measures.
abstract class Operated {
    static final String TOKEN = "maalinger-i-fjordby";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo()
            .with("micronaut.metrics.enabled", true).with("samraad.metrics.token", TOKEN).sharedBy(3);

    private static int turn;

    /// An hour on: whoever signed in before does not count, and every survey of March is open.
    @BeforeEach
    void a_morning_in_march() {
        app.clock.set(SettableClock.START.plus(Duration.ofHours(++turn)));
    }

    static void run(String job) {
        app.bean(Jobs.class).runNow(job);
    }
}

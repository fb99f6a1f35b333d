package dk.samraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.recheck.Rechecks;
import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What came in through the doors of today was looked at when it came: a second look has nothing to mend.
class SecondLookAtDemoIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().with("samraad.jobs", false);

    @Test
    void a_second_look_at_the_example_changes_nothing() {
        app.bean(Jobs.class).runNow(Rechecks.JOB);

        assertThat(app.query("select name, changed from platform.recheck where finished_at is null or changed > 0")).isEmpty();
        assertThat(app.queryOne("select sum(seen) > 100 from platform.recheck")).isEqualTo("t");
    }
}

package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/// How long an answer takes tells nobody whether there is such an account. Passwords cost here what they cost in life.
@Isolated("it compares how long two answers take")
class SignInTimesIT {
    private static final String WRONG = "ikke den rigtige kode";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("spec.cheap-passwords", false);

    @Test
    void an_unknown_account_takes_as_long_as_a_known_one() {
        Staff.signedIn(app);
        var known = median(() -> Staff.signIn(app.client(), Staff.EMAIL, WRONG));
        var unknown = median(() -> Staff.signIn(app.client(), "ingen@fjordby.example", WRONG));

        // Without the hash the answer comes five to ten times sooner.
        assertThat(unknown).isBetween(known * 0.4, known * 2.5);
    }

    private static double median(Runnable work) {
        var times = new double[9];
        for (int i = 0; i < times.length; i++) {
            app.execute("truncate identity.attempt");
            var start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(times);
        return times[times.length / 2];
    }
}

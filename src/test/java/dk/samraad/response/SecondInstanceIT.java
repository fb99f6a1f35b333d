package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two instances that share the key folder, on the morning of a new day.
class SecondInstanceIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void what_one_instance_took_in_after_midnight_is_found_and_withdrawn_at_the_other() {
        var survey = Sender.publish(app, "midnat");
        survey.send(1);
        var other = RunningSamraad.withoutDemo().beside(app).with("samraad.key-dir", app.keys().toString());
        other.start();
        try {
            app.clock.advance(Duration.ofDays(1));
            other.clock.set(app.clock.instant());
            var id = survey.send(1).getFirst();
            assertThat(other.bean(Responses.class).knows(id)).as("found").isTrue();
            assertThat(survey.at(other).withdraw(id)).as("withdrawn").isTrue();
            assertThat(survey.waiting()).isEqualTo(1);
        } finally {
            other.stop();
        }
    }
}

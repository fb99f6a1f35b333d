package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two instances that share the key folder: on the morning of a new day, and with clocks that differ.
class SecondInstanceIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    /// Its clock is a minute and a half ahead, as two machines' may be.
    @Test
    void an_instance_whose_clock_is_ahead_asks_nobody_whether_they_are_human_and_begins_nobody_elses_job() throws InterruptedException {
        Fjordby.publish(app, "forud", Fjordby.small());
        // A job the first instance is at, that has just said so.
        app.execute("insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                + " values ('report.make', '0', '" + app.clock.instant() + "', true, 'first', '" + app.clock.instant() + "', 1)");
        var other = RunningSamraad.withoutDemo().beside(app).with("samraad.key-dir", app.keys().toString()).with("samraad.jobs", true);
        other.clock.set(app.clock.instant().plusSeconds(90));
        other.start();
        try {
            for (var way : List.of(List.of(other, app), List.of(app, other))) {
                var form = way.getFirst().client().get("/sp/forud/en");
                way.forEach(instance -> instance.clock.advance(Duration.ofSeconds(10)));
                var client = way.getLast().client();
                var check = client.post("/sp/forud/en", fields(form, "ryger", "ja"));
                var sent = client.submit(check, Map.of("_go", List.of("send")));
                assertThat(sent.page().select(".receipt-code").text()).as(sent.text()).isNotEmpty();
            }
            awaitAJobOf(other);
            assertThat(app.query("select picked, picked_by, version from platform.scheduled_tasks where task_instance = '0'"))
                    .containsExactly(List.of("t", "first", "1"));
        } finally {
            other.stop();
        }
    }

    private static Map<String, List<String>> fields(Answer form, String name, String value) {
        var fields = new HashMap<String, List<String>>();
        for (var hidden : form.page().select("main form input[type=hidden]")) fields.put(hidden.attr("name"), List.of(hidden.val()));
        fields.put(name, List.of(value));
        fields.put("_go", List.of("videre"));
        return fields;
    }

    /// Its scheduler looks for the dead before it does anything.
    private static void awaitAJobOf(RunningSamraad other) throws InterruptedException {
        for (int i = 0; i < 100 && other.query("select 1 from platform.scheduled_tasks where last_success is not null").size() < 3; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(other.query("select 1 from platform.scheduled_tasks where last_success is not null")).hasSizeGreaterThan(2);
    }

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

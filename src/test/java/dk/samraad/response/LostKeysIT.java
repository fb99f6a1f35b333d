package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.daykey.KeyMissing;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What is done without a key: nothing that would be lost, and nothing else stops.
class LostKeysIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @TempDir
    Path directory;

    @BeforeEach
    void begin() {
        app.clock.set(SettableClock.START);
        app.execute("truncate response.inbox");
    }

    @Test
    void an_instance_without_the_key_takes_no_answers_keeps_what_was_typed_and_says_why() {
        var survey = Sender.publish(app, "uden-noegle");
        var moved = survey.send(10);
        survey.move();
        survey.send(1);
        var other = RunningSamraad.withoutDemo().beside(app).with("samraad.key-dir", directory.resolve("others").toString());
        other.start();
        try {
            assertThatThrownBy(() -> survey.at(other).send(1)).isInstanceOf(KeyMissing.class);
            assertThat(survey.at(other).send(moved.getFirst(), "Flere stier")).as("acknowledged before")
                    .isInstanceOf(Sending.Received.class);
            var client = other.client();
            var check = client.submit(client.get("/sp/uden-noegle/en"),
                    Map.of("ryger", List.of("ja"), "mere", List.of("Flere bænke"), "_go", List.of("videre")));
            other.clock.advance(Duration.ofMinutes(1));
            var refused = client.submit(check, Map.of("_go", List.of("send")));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text()).contains("Vi kan ikke tage imod svar lige nu", "dagens nøgle mangler");
            assertThat(refused.page().select("main form input[name=_s]").val())
                    .isEqualTo(check.page().select("main form input[name=_s]").val());
            assertThat(client.get("/health/readiness").body()).contains("response.day-keys", "SAMRAAD_KEY_DIR");
            assertThat(app.client().get("/health/readiness").body()).doesNotContain("response.day-keys");
            assertThat(survey.waiting()).isEqualTo(1);
        } finally {
            other.stop();
        }
    }

    @Test
    void answers_whose_key_is_gone_are_counted_kept_and_stop_nothing_until_it_is_back() throws IOException {
        var survey = Sender.publish(app, "gemt");
        survey.send(3);
        app.clock.advance(Duration.ofDays(1));
        survey.send(2);
        var day = directory.resolve("key");
        var key = move(app.keys(), "2026-03-02", day);
        app.clock.advance(Duration.ofDays(1));
        survey.send(12);
        survey.move();

        assertThat(List.of(survey.waiting(), survey.moved())).containsExactly(3L, 14L);
        var turnout = app.bean(Turnouts.class).of(survey.survey);
        assertThat(List.of(turnout.received(), turnout.waiting(), turnout.unreadable())).containsExactly(14L, 0L, 3L);
        app.bean(DayKeyCheck.class).run();
        // Tests take no jobs, which readiness says too; of the keys it has no reason to refuse anything.
        assertThat(app.bean(DayKeyCheck.class).reasons()).as("it takes answers and moves them").isEmpty();
        assertThat(app.client().get("/health/readiness").body()).contains("3 answers wait whose key is gone");
        assertThat(app.bean(DayKeyCheck.class).notes()).singleElement().asString().contains("3 answers wait whose key is gone");

        Files.move(day, key);
        app.clock.advance(Duration.ofDays(1));
        survey.send(7);
        survey.move();
        assertThat(List.of(survey.waiting(), survey.moved())).containsExactly(0L, 24L);
        assertThat(app.bean(DayKeyCheck.class).notes()).isEmpty();
        assertThat(app.keys().toFile().list()).as("that of today").hasSize(1);
    }

    @Test
    void a_key_said_to_be_lost_is_made_anew_and_what_it_sealed_is_passed_over() {
        var survey = Sender.publish(app, "tabt");
        survey.send(130);
        var other = RunningSamraad.withoutDemo().beside(app).with("samraad.key-dir", directory.resolve("new").toString())
                .with("samraad.new-day-key", true);
        other.start();
        try {
            survey.at(other).send(11);
            survey.at(other).move();
            assertThat(List.of(survey.waiting(), survey.moved())).containsExactly(130L, 11L);
            assertThat(other.bean(DayKeyCheck.class).notes()).singleElement().asString().contains("130 answers wait whose key is gone");
            assertThatThrownBy(() -> survey.send(1)).as("the one that had the old key").isInstanceOf(KeyMissing.class);
        } finally {
            other.stop();
            app.execute("delete from platform.day_key");
        }
    }

    /// @return where it was
    private static Path move(Path folder, String day, Path to) throws IOException {
        try (var files = Files.list(folder)) {
            var key = files.filter(file -> file.getFileName().toString().startsWith(day)).findFirst().orElseThrow();
            Files.move(key, to);
            return key;
        }
    }
}

package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The time kept with an answer is one that at least ten answers of its survey share, whatever happens to them.
class SharedTimesIT {
    private static final Instant SETTLED = Instant.parse("2026-04-01T23:30:00Z");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void begin() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void few_a_day_share_a_week_and_staff_still_see_the_days() {
        var survey = Sender.publish(app, "faa-om-dagen");
        for (int day = 0; day < 4; day++) {
            survey.send(3);
            app.clock.advance(Duration.ofDays(1));
        }
        survey.move();

        assertThat(survey.periods()).containsExactly(List.of("WEEK", "2026-03-02", "12"));
        assertThat(app.bean(Turnouts.class).of(survey.survey).days()).extracting(Turnout.Day::day, Turnout.Day::received).containsExactly(
                day(2), day(3), day(4), day(5));
    }

    @Test
    void the_last_few_who_came_alone_are_moved_with_ten_whose_time_they_share() {
        var survey = Sender.publish(app, "de-sidste");
        survey.send(13);
        survey.move();
        assertThat(survey.periods()).containsExactly(List.of("DAY", "2026-03-02", "13"));
        app.clock.advance(Duration.ofDays(26));
        survey.send(2);
        app.clock.set(SETTLED);
        survey.move();

        assertThat(List.of(survey.waiting(), survey.moved(), survey.counted())).containsExactly(0L, 15L, 15L);
        assertThat(survey.periods()).containsExactly(List.of("SURVEY", "2026-03-01", "15"));
        assertThat(survey.smallestBatch()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void to_have_come_after_closing_is_kept_of_ten_and_forgotten_of_fewer() {
        for (var late : List.of(3, 10)) {
            app.clock.set(SettableClock.START);
            var survey = Sender.publish(app, "efter-lukning-" + late);
            survey.send(12);
            app.clock.set(Instant.parse("2026-04-01T10:00:00Z"));
            survey.send(late);
            app.clock.set(SETTLED);
            survey.move();
            assertThat(app.queryOne("select count(*) from response.answer_sheet where late and survey_id = " + survey.survey)).isEqualTo(late == 10 ? "10" : "0");
        }
    }

    @Test
    void those_left_behind_by_a_withdrawal_share_a_longer_time() {
        var survey = Sender.publish(app, "tilbagetrukket");
        var first = survey.send(10);
        app.clock.advance(Duration.ofDays(1));
        survey.send(24);
        survey.move();
        assertThat(survey.periods()).containsExactly(List.of("DAY", "2026-03-02", "10"), List.of("DAY", "2026-03-03", "24"));
        survey.withdraw(first.getFirst());
        survey.move();

        assertThat(survey.periods()).allMatch(period -> Integer.parseInt(period.getLast()) >= 10);
        assertThat(List.of(survey.moved(), survey.counted())).containsExactly(33L, 33L);
        assertThat(survey.smallestBatch()).isGreaterThanOrEqualTo(10);
        assertThat(app.bean(Turnouts.class).of(survey.survey).days()).extracting(Turnout.Day::day, Turnout.Day::received)
                .containsExactly(org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 3, 2), 9L), org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 3, 3), 24L));
    }

    @Test
    void whatever_comes_and_goes_no_time_is_shared_by_fewer_than_ten() {
        var random = new Random(20260302);
        for (int world = 0; world < 6; world++) {
            app.clock.set(SettableClock.START);
            var survey = Sender.publish(app, "verden-" + world);
            var sent = new java.util.ArrayList<>(survey.send(10));
            for (int step = 0; step < 12; step++) {
                app.clock.advance(Duration.ofHours(random.nextInt(60)));
                sent.addAll(survey.send(random.nextInt(14)));
                if (random.nextInt(3) == 0) survey.withdraw(sent.remove(random.nextInt(sent.size())));
                survey.move();
                if (survey.moved() >= 10) assertThat(survey.periods()).as("world %s, step %s", world, step).allMatch(period -> Integer.parseInt(period.getLast()) >= 10);
            }
            app.clock.set(SETTLED);
            survey.move();
            assertThat(survey.periods()).as("world %s, at the end", world).allMatch(period -> Integer.parseInt(period.getLast()) >= 10);
            assertThat(List.of(survey.waiting(), survey.moved(), survey.counted())).as("world %s", world).containsExactly(0L, (long) sent.size(), (long) sent.size());
        }
    }

    private static org.assertj.core.groups.Tuple day(int day) {
        return org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 3, day), 3L);
    }
}

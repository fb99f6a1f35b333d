package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.response.Turnout.Day;
import dk.samraad.survey.LiveSurvey;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TurnoutsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().counting();

    private final Turnouts turnouts = app.bean(Turnouts.class);

    @BeforeEach
    void begin() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void answers_are_counted_by_day_and_way_of_answering_those_waiting_and_those_moved_once() {
        var live = OpenSurvey.of(app, "dage", dk.samraad.survey.Fjordby.everyKind());
        send(live, Mode.WEB, 11);
        send(live, Mode.PAPER, 2);
        app.bean(Jobs.class).runNow(Mover.NAME);
        app.clock.set(SettableClock.START.plus(Duration.ofDays(1)));
        send(live, Mode.WEB, 4);

        var turnout = turnouts.of(live.survey().id());

        assertThat(turnout.days()).containsExactlyInAnyOrder(new Day(DAY, Mode.WEB, 11), new Day(DAY, Mode.PAPER, 2), new Day(DAY.plusDays(1), Mode.WEB, 4));
        assertThat(turnout.days().getLast().day()).isEqualTo(DAY.plusDays(1));
        assertThat(turnout.received()).isEqualTo(17);
        assertThat(turnout.waiting()).isEqualTo(4);
        assertThat(turnout.moved()).isEqualTo(13);
    }

    @Test
    void a_page_is_reached_by_fewer_than_the_one_before_and_each_person_is_counted_once() {
        var live = OpenSurvey.of(app, "frafald", dk.samraad.survey.Fjordby.everyKind());
        var counts = app.bean(PageCounts.class);
        for (int person = 0; person < 5; person++) {
            var sitting = Sitting.begin(UUID.randomUUID(), live.version().id(), app.clock.instant(), "da");
            counts.reached(live.survey().id(), sitting, "hverdag");
            counts.reached(live.survey().id(), sitting, "hverdag");
            if (person < 3) counts.reached(live.survey().id(), sitting, "oplevelser");
        }
        counts.flush();

        assertThat(turnouts.of(live.survey().id()).pages()).containsExactlyInAnyOrder(
                new Turnout.Reached("hverdag", Mode.WEB, 5), new Turnout.Reached("oplevelser", Mode.WEB, 3));
    }

    @Test
    void two_statements_say_it_all() {
        var live = OpenSurvey.of(app, "to", dk.samraad.survey.Fjordby.everyKind());
        send(live, Mode.WEB, 3);

        assertThat(CountingDriver.during(() -> turnouts.of(live.survey().id())).stream().filter(sql -> sql.contains("select"))).hasSize(2);
    }

    private static void send(LiveSurvey live, Mode mode, int people) {
        for (int i = 0; i < people; i++) {
            app.bean(Responses.class).send(live.survey(), new Submission(
                    UUID.randomUUID(), live.version().id(), app.clock.instant(), mode, Optional.empty(), "da", dk.samraad.survey.Fjordby.answers()));
        }
    }
}

package dk.samraad.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HouseClockTest {
    private static final Instant HERE = Instant.parse("2026-03-01T12:00:00Z");

    private final HouseClock house = new HouseClock();

    private Instant whenApart(Duration apart) {
        house.follow(apart);
        return house.following(() -> HERE).instant();
    }

    @Test
    void two_machines_a_minute_and_a_half_apart_go_by_the_database_alike() {
        assertThat(whenApart(Duration.ofSeconds(90))).isEqualTo(HERE.plusSeconds(90));
        assertThat(whenApart(Duration.ofSeconds(-90))).isEqualTo(HERE.minusSeconds(90));
        assertThat(house.isTooFar()).isFalse();
    }

    @Test
    void what_may_be_the_way_there_and_back_moves_nothing() {
        assertThat(whenApart(Duration.ofMillis(99))).isEqualTo(HERE);
    }

    @Test
    void a_clock_that_is_set_wrong_is_told_and_not_followed() {
        assertThat(whenApart(Duration.ofMinutes(5))).isEqualTo(HERE.plus(Duration.ofMinutes(5)));
        assertThat(whenApart(Duration.ofMinutes(5).plusMillis(1))).isEqualTo(HERE);
        assertThat(house.isTooFar()).isTrue();
        assertThat(whenApart(Duration.ofDays(-400))).isEqualTo(HERE);
        assertThat(house.apart()).isEqualTo(Duration.ofDays(-400));
    }

    @Test
    void a_clock_of_somebody_elses_is_left_alone() {
        assertThat(house.isTheMachines()).isFalse();
    }
}

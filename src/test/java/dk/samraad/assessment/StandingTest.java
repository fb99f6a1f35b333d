package dk.samraad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Standing.Fit;
import org.junit.jupiter.api.Test;

/// A passage keeps its place when more is hidden before it, and says so when something in it was.
class StandingTest {
    private static final Place.Passage STIER = new Place.Passage(1, 19, "Vi vil have stier.");

    @Test
    void words_that_stand_where_they_stood_fit() {
        assertThat(Standing.of(STIER, "Ring på 22 33 44 55Vi vil have stier.")).isEqualTo(new Standing(Fit.AS_CUT, 19, 37));
    }

    @Test
    void words_that_moved_are_found() {
        assertThat(Standing.of(STIER, "Ring på [telefonnummer fjernet]. Vi vil have stier.")).isEqualTo(new Standing(Fit.MOVED, 33, 51));
    }

    @Test
    void words_that_stand_twice_are_taken_where_they_are_nearest() {
        var text = "Vi vil have stier. Nej. Vi vil have stier. Ja. Vi vil have stier.";
        assertThat(Standing.of(STIER, text).start()).isEqualTo(24);
        assertThat(Standing.of(new Place.Passage(1, 60, STIER.quote()), text).start()).isEqualTo(47);
        assertThat(Standing.of(new Place.Passage(1, 2, STIER.quote()), text).start()).isZero();
    }

    @Test
    void words_with_something_hidden_in_them_do_not_fit() {
        var standing = Standing.of(STIER, "Vi vil have [fjernet].");
        assertThat(standing.fits()).isFalse();
        assertThat(standing.end()).isZero();
    }

    @Test
    void a_place_beyond_the_end_is_no_error() {
        assertThat(Standing.of(new Place.Passage(1, 900, "stier"), "korte stier").start()).isEqualTo(6);
        assertThat(Standing.of(new Place.Passage(1, 900, "stier"), "").fits()).isFalse();
    }
}

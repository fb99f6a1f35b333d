package dk.samraad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.time.HouseClock;
import dk.samraad.testkit.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// A machine whose clock is not the database's, which here is the real one.
class ClockCheckIT {
    private static final DataSource DATABASE = TestDatabase.fresh();

    private final HouseClock house = new HouseClock();

    private ClockCheck apart(Duration ahead) throws SQLException {
        InstantSource machine = () -> InstantSource.system().instant().minus(ahead);
        var check = new ClockCheck(house, DATABASE, machine);
        check.measure();
        assertThat(house.apart()).isBetween(ahead.minusSeconds(1), ahead.plusSeconds(1));
        return check;
    }

    @Test
    void one_that_goes_right_is_spoken_of_by_nobody() throws SQLException {
        var check = apart(Duration.ZERO);
        assertThat(check.notes()).isEmpty();
        assertThat(check.reasons()).isEmpty();
    }

    @Test
    void one_that_is_behind_or_ahead_is_levelled_and_the_operator_told() throws SQLException {
        assertThat(apart(Duration.ofSeconds(90)).notes()).singleElement().asString()
                .matches("The clock of this machine is (89|90) s behind the database's. Samråd goes by the database's.");
        assertThat(apart(Duration.ofSeconds(-90)).notes()).singleElement().asString().contains("s ahead of the database's");
    }

    @Test
    void one_that_is_set_wrong_is_a_reason_not_to_be_ready() throws SQLException {
        var check = apart(Duration.ofHours(2));
        assertThat(check.notes()).isEmpty();
        assertThat(check.reasons()).singleElement().asString().containsPattern("(7199|7200) s behind.*set the two right");
    }
}

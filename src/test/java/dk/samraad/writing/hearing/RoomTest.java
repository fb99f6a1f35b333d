package dk.samraad.writing.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Room ALL = new Room(12, 4, 5, 6, 12);

    @Test
    void what_gave_way_and_has_room_after_all_comes_back() {
        var room = new Room.Wish(ALL, 0).fitted(lines(30));
        assertThat(room).as("two disagreements stand before wordings; the last that gave way is the first to come back")
                .isEqualTo(new Room(2, 3, 0, 2, 12));
        assertThat(lines(30).test(room)).isTrue();
    }

    @Test
    void nothing_gives_way_that_need_not() {
        assertThat(new Room.Wish(ALL, 0).fitted(room -> true)).isEqualTo(ALL);
        assertThat(new Room.Wish(new Room(0, 4, 5, 6, 0), 1).fitted(lines(18))).isEqualTo(new Room(0, 4, 2, 6, 0));
    }

    @Test
    void a_few_points_stand_before_wordings_where_nobody_wrote_headlines() {
        assertThat(new Room.Wish(ALL, 3).fitted(lines(28))).isEqualTo(new Room(1, 2, 3, 1, 12));
    }

    @Test
    void where_nothing_fits_it_says_the_least() {
        assertThat(new Room.Wish(ALL, 1).fitted(room -> false)).isEqualTo(new Room(0, 0, 0, 1, 1));
    }

    private static Predicate<Room> lines(int most) {
        return room -> room.wordings() * 5 + room.changes() + room.disagreements() * 2 + room.points() * 2 + room.parties() <= most;
    }
}

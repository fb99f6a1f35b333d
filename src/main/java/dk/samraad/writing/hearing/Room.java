package dk.samraad.writing.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// How much of each thing [ShortPaper] says.
///
/// @param wordings changes whose whole wording stands there; the rest of them have a title and a page
/// @param changes those with at least a title; the rest are counted
/// @param parties names of each kind; the rest are counted
record Room(int wordings, int disagreements, int points, int parties, int changes) {
    private static final int MOST_POINTS = 5;
    private static final int MOST_DISAGREEMENTS = 4;
    private static final int MOST_PARTIES = 6;

    private interface Resized {
        Room of(Room room, int number);
    }

    /// One of its numbers, and how small it may get.
    private record Dimension(int least, ToIntFunction<Room> number, Resized resized) {
        Room at(Room room, int number) {
            return resized.of(room, number);
        }

        /// The more there is, the longer it gets.
        Room grown(Room room, int most, Predicate<Room> fits) {
            int low = number.applyAsInt(room);
            int high = most;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (fits.test(at(room, middle))) low = middle;
                else high = middle - 1;
            }
            return at(room, low);
        }
    }

    /// As much as there may ever be.
    ///
    /// @param leastPoints see [#fitted]
    record Wish(Room all, int leastPoints) {
        /// What gives way first: what is found by counting; then wordings, which can be read on the page that is named. What gave way
        /// and has room after all comes back, the last of it first.
        Room fitted(Predicate<Room> fits) {
            var room = all;
            var gaveWay = new ArrayList<Dimension>();
            for (var dimension : dimensions(all, leastPoints)) {
                if (fits.test(room)) break;
                room = dimension.at(room, dimension.least);
                gaveWay.add(dimension);
            }
            for (var dimension : gaveWay.reversed()) room = dimension.grown(room, dimension.number.applyAsInt(all), fits);
            return room;
        }
    }

    static Wish of(PaperData data, int leastPoints) {
        var changes = data.changes().size();
        return new Wish(new Room(changes, MOST_DISAGREEMENTS, MOST_POINTS, MOST_PARTIES, changes), leastPoints);
    }

    private static List<Dimension> dimensions(Room all, int leastPoints) {
        Resized points = (r, n) -> new Room(r.wordings, r.disagreements, n, r.parties, r.changes);
        Resized parties = (r, n) -> new Room(r.wordings, r.disagreements, r.points, n, r.changes);
        Resized disagreements = (r, n) -> new Room(r.wordings, n, r.points, r.parties, r.changes);
        Resized wordings = (r, n) -> new Room(n, r.disagreements, r.points, r.parties, r.changes);
        Resized changes = (r, n) -> new Room(r.wordings, r.disagreements, r.points, r.parties, n);
        return List.of(new Dimension(leastPoints, Room::points, points), new Dimension(1, Room::parties, parties),
                new Dimension(2, Room::disagreements, disagreements), new Dimension(0, Room::wordings, wordings),
                new Dimension(Math.min(1, all.changes), Room::changes, changes),
                new Dimension(Math.min(1, leastPoints), Room::points, points), new Dimension(1, Room::disagreements, disagreements),
                // Then they are counted only.
                new Dimension(0, Room::points, points), new Dimension(0, Room::disagreements, disagreements));
    }
}

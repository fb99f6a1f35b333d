package dk.samraad.report.hearing;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/// How much of each thing [ShortPaper] says.
///
/// @param wordings changes whose whole wording stands there; the rest of them have a title and a page
/// @param changes those with at least a title; the rest are counted
/// @param parties names of each kind; the rest are counted
record Room(int wordings, int disagreements, int points, int parties, int changes) {
    private static final int MOST_POINTS = 5;
    private static final int MOST_DISAGREEMENTS = 4;
    private static final int MOST_PARTIES = 6;
    private static final int STEPS = 7;

    private record Dimension(int from, int to, IntFunction<Room> of) {}

    /// As much as there may ever be.
    ///
    /// @param leastPoints see [#fitted]
    record Wish(Room all, int leastPoints) {
        /// What gives way first: what is found by counting; then wordings, which can be read on the page that is named.
        Room fitted(Predicate<Room> fits) {
            var room = all;
            if (fits.test(room)) return room;
            for (int step = 0; step < STEPS; step++) {
                var dimension = room.dimension(step, leastPoints);
                room = dimension.of.apply(dimension.from);
                if (fits.test(room)) return dimension.of.apply(largest(dimension, fits));
            }
            return room;
        }

        /// The more there is, the longer it gets.
        private static int largest(Dimension dimension, Predicate<Room> fits) {
            int low = dimension.from;
            int high = dimension.to;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (fits.test(dimension.of.apply(middle))) low = middle;
                else high = middle - 1;
            }
            return low;
        }
    }

    static Wish of(PaperData data, int leastPoints) {
        var changes = data.changes().size();
        return new Wish(new Room(changes, MOST_DISAGREEMENTS, MOST_POINTS, MOST_PARTIES, changes), leastPoints);
    }

    private Dimension dimension(int step, int leastPoints) {
        return switch (step) {
            case 0 -> new Dimension(leastPoints, points, n -> new Room(wordings, disagreements, n, parties, changes));
            case 1 -> new Dimension(1, parties, n -> new Room(wordings, disagreements, points, n, changes));
            case 2 -> new Dimension(1, disagreements, n -> new Room(wordings, n, points, parties, changes));
            case 3 -> new Dimension(0, wordings, n -> new Room(n, disagreements, points, parties, changes));
            case 4 -> new Dimension(Math.min(1, changes), changes, n -> new Room(wordings, disagreements, points, parties, n));
            // Then they are counted only.
            case 5 -> new Dimension(0, points, n -> new Room(wordings, disagreements, n, parties, changes));
            default -> new Dimension(0, disagreements, n -> new Room(wordings, n, points, parties, changes));
        };
    }
}

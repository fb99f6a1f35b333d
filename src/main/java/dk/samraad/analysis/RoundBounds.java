package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where to part numbers so that as many classes as can be have enough in them, at numbers people think in. Parting by the range
/// that may be answered puts 3 days and 21 days of 365 into one class.
final class RoundBounds {
    private static final int MOST_CLASSES = 12;

    private RoundBounds() {}

    /// @param people how many gave each value
    /// @param threshold the fewest in a class
    /// @return in order; empty when two classes of that many cannot be had
    static List<Long> of(SortedMap<Double, Integer> people, int threshold) {
        var left = people.values().stream().mapToInt(Integer::intValue).sum();
        var least = Math.max(threshold, (left + MOST_CLASSES - 1) / MOST_CLASSES);
        if (left < 2 * least) return List.of();
        var width = width((long) Math.floor(quantile(people, left, 0.9)) - (long) Math.floor(quantile(people, left, 0.1))
                + 1, MOST_CLASSES);
        var bounds = new ArrayList<Long>();
        var within = 0;
        var end = Long.MIN_VALUE;
        for (var step : steps(people, width).entrySet()) {
            if (within >= least && left >= least) {
                bounds.add(roundest(end, step.getKey(), width));
                within = 0;
            }
            within += step.getValue();
            left -= step.getValue();
            end = step.getKey() + width;
        }
        return List.copyOf(bounds);
    }

    /// The smallest width of the kind 1, 2, 5, 10, 20, 50 … of which so many cover that many values.
    static long width(long values, int most) {
        for (var power = 1L; ; power *= 10) {
            for (var step : new long[] {1, 2, 5}) {
                if (values <= most * step * power) return step * power;
            }
        }
    }

    private static SortedMap<Long, Integer> steps(SortedMap<Double, Integer> people, long width) {
        var steps = new TreeMap<Long, Integer>();
        people.forEach((value, some) -> steps.merge(Math.floorDiv((long) Math.floor(value), width) * width, some, Integer::sum));
        return steps;
    }

    private static double quantile(SortedMap<Double, Integer> people, int all, double share) {
        var reached = 0;
        for (var entry : people.entrySet()) {
            reached += entry.getValue();
            if (reached >= share * all) return entry.getKey();
        }
        return people.lastKey();
    }

    /// The number from the one to the other that ends in most zeros; a multiple of the width, as both are.
    private static long roundest(long from, long to, long width) {
        for (var power = 1_000_000_000L; power > width; power /= 10) {
            for (var step : new long[] {power, power / 2}) {
                var first = Math.ceilDiv(from, step) * step;
                if (step % width == 0 && first <= to) return first;
            }
        }
        return from;
    }
}

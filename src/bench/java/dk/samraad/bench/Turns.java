package dk.samraad.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Figures of several rounds in which two things took turns: the middle one of each.
final class Turns {
    private Turns() {}

    /// In per cent, each round of ours against the bare one just before it.
    static double share(List<Load.Figures> ours, List<Load.Figures> bare) {
        return median(IntStream.range(0, ours.size()).mapToDouble(i -> 100 * ours.get(i).perSecond() / bare.get(i).perSecond()).toArray());
    }

    static double perSecond(List<Load.Figures> rounds) {
        return median(rounds, Load.Figures::perSecond);
    }

    static double p95(List<Load.Figures> rounds) {
        return median(rounds, Load.Figures::p95);
    }

    private static double median(List<Load.Figures> rounds, ToDoubleFunction<Load.Figures> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

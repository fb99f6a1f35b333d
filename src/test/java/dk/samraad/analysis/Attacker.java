package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Writes down every number that was released as an equation and asks, by the simplex method, how low and how high a
/// withheld number can be. What follows from one equation alone is put in first, so that little is left to solve.
final class Attacker {
    record Bounds(double low, double high) {
        /// Known to be small, or known to within less than the threshold.
        boolean leaks(int threshold) {
            return high < threshold - 0.01 || high - low < threshold - 0.01;
        }
    }

    enum Relation { EQ, LEQ, GEQ }

    private record Known(Map<String, Double> sum, Relation relation, double value) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, Double> told = new HashMap<>();
    private List<Known> open = new ArrayList<>();
    private final Map<String, Part> around = new HashMap<>();
    private boolean settled;

    Attacker knows(List<String> sum, double value) {
        return knows(sum, List.of(), value);
    }

    /// The sum of some less the sum of others.
    Attacker knows(List<String> plus, List<String> minus, double value) {
        return relate(sum(plus, minus), Relation.EQ, value);
    }

    Attacker atMost(List<String> plus, List<String> minus, double value) {
        return relate(sum(plus, minus), Relation.LEQ, value);
    }

    /// A sum of numbers, each some times over, lies between two.
    Attacker within(Map<String, Double> sum, double low, double high) {
        if (high - low < 1e-9) return relate(sum, Relation.EQ, low);
        relate(sum, Relation.GEQ, low);
        return high == Double.POSITIVE_INFINITY ? this : relate(sum, Relation.LEQ, high);
    }

    private static Map<String, Double> sum(List<String> plus, List<String> minus) {
        var sum = new LinkedHashMap<String, Double>();
        for (var name : plus) sum.merge(name, 1.0, Double::sum);
        for (var name : minus) sum.merge(name, -1.0, Double::sum);
        return sum;
    }

    private Attacker relate(Map<String, Double> sum, Relation relation, double value) {
        known.add(new Known(sum, relation, value));
        settled = false;
        return this;
    }

    Bounds bounds(String unknown) {
        return bounds(Map.of(unknown, 1.0));
    }

    /// The bounds, or no more than that a number can be `enough`, and as much higher than it can be low: what else was asked
    /// may have shown that.
    Bounds bounds(String unknown, double enough) {
        return until(Map.of(unknown, 1.0), true, seen -> seen.high >= enough && seen.high - seen.low >= enough);
    }

    /// How much more the one can be than the other, or no more than that it can be `enough` more (or fewer, below zero), and is
    /// in doubt by as much.
    Bounds difference(String more, String less, double enough) {
        return until(Map.of(more, 1.0, less, -1.0), enough > 0, seen -> (enough > 0 ? seen.high >= enough : seen.low <= enough)
                && seen.high - seen.low >= Math.abs(enough));
    }

    double least(String unknown) {
        settle();
        var sum = Map.of(unknown, 1.0);
        return seen(sum).map(Bounds::low).filter(low -> low < 0.01).orElseGet(() -> extreme(sum, false));
    }

    private Bounds bounds(Map<String, Double> sum) {
        settle();
        return new Bounds(extreme(sum, false), extreme(sum, true));
    }

    /// The end that is asked about first, and the other only when all that was seen by then is not enough.
    private Bounds until(Map<String, Double> sum, boolean highest, Predicate<Bounds> enough) {
        settle();
        var before = seen(sum).filter(enough);
        if (before.isPresent()) return before.get();
        var end = extreme(sum, highest);
        var after = seen(sum).map(seen -> highest ? new Bounds(seen.low, end) : new Bounds(end, seen.high)).filter(enough);
        if (after.isPresent()) return after.get();
        return highest ? new Bounds(extreme(sum, false), end) : new Bounds(end, extreme(sum, true));
    }

    private double extreme(Map<String, Double> sum, boolean highest) {
        var rest = reduced(new Known(sum, Relation.EQ, 0));
        var end = -rest.value;
        for (var each : parts(rest.sum).entrySet()) end += each.getKey().extreme(each.getValue(), highest);
        return end;
    }

    private Optional<Bounds> seen(Map<String, Double> sum) {
        var rest = reduced(new Known(sum, Relation.EQ, 0));
        var low = -rest.value;
        var high = low;
        for (var each : parts(rest.sum).entrySet()) {
            var seen = each.getKey().seen(each.getValue());
            if (seen.isEmpty()) return Optional.empty();
            low += seen.get().low;
            high += seen.get().high;
        }
        return Optional.of(new Bounds(low, high));
    }

    /// The terms of a sum by where they stand: nothing ties the one part to the other, so each goes as far as it goes alone.
    private Map<Part, Map<String, Double>> parts(Map<String, Double> sum) {
        var parts = new LinkedHashMap<Part, Map<String, Double>>();
        sum.forEach((name, factor) -> parts.computeIfAbsent(around.computeIfAbsent(name, n -> new Part()), p -> new LinkedHashMap<>())
                .put(name, factor));
        return parts;
    }

    /// Puts in what is told, until no equation tells one more.
    private void settle() {
        if (settled) return;
        open = new ArrayList<>(known);
        for (var more = true; more; ) {
            more = false;
            open = new ArrayList<>(open.stream().map(this::reduced).filter(k -> !k.sum.isEmpty()).toList());
            for (var k : open) {
                if (k.relation != Relation.EQ || k.sum.size() != 1) continue;
                var only = k.sum.entrySet().iterator().next();
                more |= told.putIfAbsent(only.getKey(), k.value / only.getValue()) == null;
            }
        }
        gather();
        settled = true;
    }

    private Known reduced(Known k) {
        var rest = new LinkedHashMap<String, Double>();
        var value = k.value;
        for (var term : k.sum.entrySet()) {
            var told = this.told.get(term.getKey());
            if (told != null) value -= told * term.getValue();
            else if (term.getValue() != 0) rest.put(term.getKey(), term.getValue());
        }
        return new Known(rest, k.relation, value);
    }

    /// What says anything of some numbers, and of the numbers in that, however far around.
    private void gather() {
        around.clear();
        var rest = new ArrayList<>(open);
        while (!rest.isEmpty()) {
            var part = new Part();
            var names = new HashSet<>(rest.getLast().sum.keySet());
            for (var more = true; more; ) {
                more = false;
                for (var each = rest.iterator(); each.hasNext(); ) {
                    var k = each.next();
                    if (k.sum.keySet().stream().noneMatch(names::contains)) continue;
                    part.add(k.sum, k.relation, k.value);
                    names.addAll(k.sum.keySet());
                    each.remove();
                    more = true;
                }
            }
            names.forEach(name -> around.put(name, part));
        }
    }
}

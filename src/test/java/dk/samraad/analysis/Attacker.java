package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Writes down every number that was released as an equation and asks, by the simplex method, how low and how high a
/// withheld number can be. What follows from one equation alone is put in first, so that little is left to solve.
final class Attacker {
    record Bounds(double low, double high) {
        /// Known to be small, or known to within less than the threshold.
        boolean leaks(int threshold) {
            return high < threshold - 0.01 || high - low < threshold - 0.01;
        }
    }

    private enum Relation { EQ, LEQ, GEQ }

    private record Known(Map<String, Double> sum, Relation relation, double value) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, Double> told = new HashMap<>();
    private List<Known> open = new ArrayList<>();
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
        settle();
        var value = told.get(unknown);
        return value != null ? new Bounds(value, value) : new Bounds(extreme(unknown, false), extreme(unknown, true));
    }

    /// The bounds, or no more than that a number which is `truth` can be `enough` higher: then the low end is not looked for.
    Bounds bounds(String unknown, double truth, double enough) {
        settle();
        var value = told.get(unknown);
        if (value != null) return new Bounds(value, value);
        var high = extreme(unknown, true);
        return new Bounds(high - truth >= enough ? truth : extreme(unknown, false), high);
    }

    double least(String unknown) {
        settle();
        var value = told.get(unknown);
        return value != null ? value : extreme(unknown, false);
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

    private double extreme(String unknown, boolean highest) {
        var model = new ExpressionsBasedModel();
        var variables = new HashMap<String, Variable>();
        for (var k : near(unknown)) {
            var row = model.newExpression("e" + model.countExpressions());
            k.sum.forEach((name, factor) -> row.set(variables.computeIfAbsent(name, n -> model.newVariable(n).lower(0)), factor));
            switch (k.relation) {
                case EQ -> row.level(k.value);
                case LEQ -> row.upper(k.value);
                case GEQ -> row.lower(k.value);
            }
        }
        variables.computeIfAbsent(unknown, n -> model.newVariable(n).lower(0)).weight(1);
        var result = highest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return Double.POSITIVE_INFINITY;
        if (!result.getState().isOptimal()) throw new AssertionError(unknown + ": " + result);
        return result.getValue();
    }

    /// What says anything of a number, however far around.
    private List<Known> near(String unknown) {
        var names = new HashSet<String>(List.of(unknown));
        var near = new ArrayList<Known>();
        var rest = new ArrayList<>(open);
        for (var more = true; more; ) {
            more = false;
            for (var each = rest.iterator(); each.hasNext(); ) {
                var k = each.next();
                if (k.sum.keySet().stream().noneMatch(names::contains)) continue;
                near.add(k);
                names.addAll(k.sum.keySet());
                each.remove();
                more = true;
            }
        }
        return near;
    }
}

package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// Writes down every number that was released as an equation and asks, by the simplex method, how low and how high a
/// withheld number can be.
final class Attacker {
    record Bounds(double low, double high) {
        /// Known to be small, or known to within less than the threshold.
        boolean leaks(int threshold) {
            return high < threshold - 0.01 || high - low < threshold - 0.01;
        }
    }

    private record Term(String unknown, double factor) {}

    private record Known(List<Term> terms, Relationship relation, double value) {}

    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Known> known = new ArrayList<>();

    Attacker knows(List<String> sum, double value) {
        return knows(sum, List.of(), value);
    }

    /// The sum of some less the sum of others.
    Attacker knows(List<String> plus, List<String> minus, double value) {
        return relate(plus, minus, Relationship.EQ, value);
    }

    Attacker atMost(List<String> plus, List<String> minus, double value) {
        return relate(plus, minus, Relationship.LEQ, value);
    }

    private Attacker relate(List<String> plus, List<String> minus, Relationship relation, double value) {
        var terms = new ArrayList<Term>();
        for (var name : plus) terms.add(term(name, 1));
        for (var name : minus) terms.add(term(name, -1));
        known.add(new Known(terms, relation, value));
        return this;
    }

    private Term term(String name, double factor) {
        unknowns.computeIfAbsent(name, n -> unknowns.size());
        return new Term(name, factor);
    }

    Bounds bounds(String unknown) {
        return new Bounds(extreme(unknown, GoalType.MINIMIZE), extreme(unknown, GoalType.MAXIMIZE));
    }

    private double extreme(String unknown, GoalType goal) {
        var constraints = known.stream().map(k -> {
            var row = new double[unknowns.size()];
            for (var term : k.terms) row[java.util.Objects.requireNonNull(unknowns.get(term.unknown))] += term.factor;
            return new LinearConstraint(row, k.relation, k.value);
        }).toList();
        var objective = new double[unknowns.size()];
        objective[java.util.Objects.requireNonNull(unknowns.get(unknown))] = 1;
        try {
            return new SimplexSolver().optimize(new MaxIter(20_000), new LinearObjectiveFunction(objective, 0),
                    new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getValue();
        } catch (org.apache.commons.math3.optim.linear.UnboundedSolutionException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}

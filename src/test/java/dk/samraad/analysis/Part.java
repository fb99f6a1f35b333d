package dk.samraad.analysis;

import dk.samraad.analysis.Attacker.Bounds;
import dk.samraad.analysis.Attacker.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Unknown numbers that something ties together, and what is known of them. Each answer of the simplex method is one way in
/// which all of them can be; it is kept, for it shows of the others, too, how far they can go.
final class Part {
    private record Line(Map<String, Double> sum, Relation relation, double value) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Map<String, Double>> seen = new ArrayList<>();

    void add(Map<String, Double> sum, Relation relation, double value) {
        lines.add(new Line(sum, relation, value));
    }

    Optional<Bounds> seen(Map<String, Double> sum) {
        var values = seen.stream().mapToDouble(way -> sum.entrySet().stream()
                .mapToDouble(term -> term.getValue() * way.getOrDefault(term.getKey(), 0.0)).sum()).summaryStatistics();
        return seen.isEmpty() ? Optional.empty() : Optional.of(new Bounds(values.getMin(), values.getMax()));
    }

    double extreme(Map<String, Double> sum, boolean highest) {
        var model = new ExpressionsBasedModel();
        var variables = new LinkedHashMap<String, Variable>();
        for (var line : lines) {
            var row = model.newExpression("e" + model.countExpressions());
            line.sum.forEach((name, factor) -> row.set(variables.computeIfAbsent(name, n -> model.newVariable(n).lower(0)), factor));
            switch (line.relation) {
                case EQ -> row.level(line.value);
                case LEQ -> row.upper(line.value);
                case GEQ -> row.lower(line.value);
            }
        }
        sum.forEach((name, factor) -> variables.computeIfAbsent(name, n -> model.newVariable(n).lower(0)).weight(factor));
        var result = highest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return highest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        if (!result.getState().isOptimal()) throw new AssertionError(sum + ": " + result);
        var way = new LinkedHashMap<String, Double>();
        variables.forEach((name, variable) -> way.put(name, result.doubleValue(model.indexOf(variable))));
        seen.add(way);
        return result.getValue();
    }
}

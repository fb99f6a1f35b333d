package dk.samraad.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// Some people of a [FamilyModel], as unknowns that add up: each is in one group of each division, and who answered answered
/// as people may ([AnswerRules]).
///
/// @param columns codes of the groups of each division
record FamilyPeople(ExpressionsBasedModel model, AnswerRules rules, Map<String, List<String>> columns) {

    /// All, those who answered, by row, and by division.
    record People(Variable all, Variable answered, Variable[] rows, Map<String, Divided> divided) {
        Divided by(String division) {
            return Objects.requireNonNull(divided.get(division));
        }
    }

    /// @param cells by row and group
    record Divided(Variable[] sizes, Variable[] answered, Variable[][] cells) {}

    People people() {
        var some = new People(variable(), variable(), variables(rules.rows().size()), new LinkedHashMap<>());
        atMost(some.answered, some.all);
        rules.hold(some.rows, some.answered);
        columns.forEach((division, groups) -> some.divided.put(division, divided(some, groups.size())));
        return some;
    }

    private Divided divided(People some, int groups) {
        var divided = new Divided(variables(groups), variables(groups), new Variable[rules.rows().size()][groups]);
        for (int r = 0; r < rules.rows().size(); r++) {
            divided.cells[r] = variables(groups);
            equal(some.rows[r], divided.cells[r]);
        }
        for (int c = 0; c < groups; c++) {
            var column = c;
            atMost(divided.answered[c], divided.sizes[c]);
            rules.hold(Stream.of(divided.cells).map(row -> row[column]).toArray(Variable[]::new), divided.answered[c]);
        }
        equal(some.all, divided.sizes);
        equal(some.answered, divided.answered);
        return divided;
    }

    /// Who came and who left between two times; nobody did when `someLeft` is false.
    ///
    /// @return all who left
    Optional<Variable> change(People then, People now, boolean someLeft) {
        var came = people();
        var gone = someLeft ? people() : came;
        change(then.all, now.all, came.all, gone.all);
        change(then.answered, now.answered, came.answered, gone.answered);
        change(then.rows, now.rows, came.rows, gone.rows);
        columns.keySet().forEach(division -> {
            var was = then.by(division);
            var is = now.by(division);
            var newcomers = came.by(division);
            var leavers = gone.by(division);
            change(was.sizes, is.sizes, newcomers.sizes, leavers.sizes);
            change(was.answered, is.answered, newcomers.answered, leavers.answered);
            for (int r = 0; r < rules.rows().size(); r++) change(was.cells[r], is.cells[r], newcomers.cells[r], leavers.cells[r]);
        });
        return someLeft ? Optional.of(gone.all) : Optional.empty();
    }

    private void change(Variable[] then, Variable[] now, Variable[] came, Variable[] gone) {
        for (int i = 0; i < then.length; i++) change(then[i], now[i], came[i], gone[i]);
    }

    private void change(Variable then, Variable now, Variable came, Variable gone) {
        var balance = model.newExpression(name()).level(0).set(now, 1).set(then, -1).set(came, -1);
        if (gone == came) return;
        balance.set(gone, 1);
        atMost(gone, then);
    }

    private Variable variable() {
        return model.newVariable("v" + model.countVariables()).lower(0);
    }

    private Variable[] variables(int size) {
        return Stream.generate(this::variable).limit(size).toArray(Variable[]::new);
    }

    private void equal(Variable sum, Variable[] parts) {
        var expression = model.newExpression(name()).level(0).set(sum, -1);
        for (var part : parts) expression.set(part, 1);
    }

    private void atMost(Variable less, Variable more) {
        relation().set(more, 1).set(less, -1);
    }

    private Expression relation() {
        return model.newExpression(name()).lower(0);
    }

    private String name() {
        return "e" + model.countExpressions();
    }
}

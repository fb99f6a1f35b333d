package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// All releases of a table as a linear programme: what is shown, every sum, how people may answer, and that what changed
/// between two releases are people who came and people who left. Nobody left where nothing became less, and else no more
/// than must have.
final class ReleasesModel {
    /// How long one question may take before it counts as not decided.
    private static final long MILLISECONDS = 400;

    /// Some people by cell and by group.
    private record People(Variable[][] cells, Variable[] answered) {}

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Release> releases;
    private final List<String> rows;
    private final List<String> columns;
    private final List<People> people;

    ReleasesModel(List<Release> releases) {
        this.releases = releases;
        this.rows = names(releases.stream().map(release -> release.grid().rows()).toList());
        this.columns = names(releases.stream().map(release -> release.grid().columns()).toList());
        model.options.time_abort = MILLISECONDS;
        people = IntStream.range(0, releases.size()).mapToObj(i -> write(releases.get(i))).toList();
        for (int i = 1; i < people.size(); i++) change(i);
    }

    private static List<String> names(List<List<String>> lists) {
        var names = new LinkedHashSet<>(lists.getLast());
        lists.forEach(names::addAll);
        return List.copyOf(names);
    }

    /// The lowest or highest a number, or its change since `from`, can be; not a number when that could not be found.
    double extreme(int from, int at, String row, String column, boolean highest) {
        cell(at, row, column).weight(1);
        if (from >= 0) cell(from, row, column).weight(-1);
        var result = highest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return highest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        return result.getState().isOptimal() ? result.getValue() : Double.NaN;
    }

    private Variable cell(int at, String row, String column) {
        return people.get(at).cells[rows.indexOf(row)][columns.indexOf(column)];
    }

    private People write(Release release) {
        var grid = release.grid();
        var some = some(grid);
        for (int c = 0; c < columns.size(); c++) {
            var here = grid.columns().indexOf(columns.get(c));
            if (!release.withholdsColumn(columns.get(c))) some.answered[c].level(grid.answeredIn(columns.get(c)));
            else if (!release.margins().columns()[here]) some.answered[c].upper(grid.answered()[here] + release.margins().others()[here]);
            for (int r = 0; r < rows.size(); r++) {
                if (!release.withholds(rows.get(r), columns.get(c))) some.cells[r][c].level(grid.at(rows.get(r), columns.get(c)));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            var here = grid.rows().indexOf(rows.get(r));
            if (here < 0 || release.margins().rows()[here]) continue;
            var sum = model.newExpression("row " + model.countExpressions()).level(grid.rowTotal(here));
            for (var cell : some.cells[r]) sum.set(cell, 1);
        }
        var all = model.newExpression("all " + model.countExpressions()).level(IntStream.of(grid.answered()).sum());
        for (var group : some.answered) all.set(group, 1);
        return some;
    }

    private People some(Grid grid) {
        var some = new People(new Variable[rows.size()][columns.size()], new Variable[columns.size()]);
        for (int c = 0; c < columns.size(); c++) {
            some.answered[c] = model.newVariable("n " + model.countVariables()).lower(0);
            for (int r = 0; r < rows.size(); r++) some.cells[r][c] = model.newVariable("x " + model.countVariables()).lower(0);
            var column = c;
            var cells = Stream.of(some.cells).map(row -> row[column]).toArray(Variable[]::new);
            new AnswerRules(model, grid, rows).hold(cells, some.answered[c]);
        }
        return some;
    }

    private void change(int i) {
        var grid = releases.get(i).grid();
        var came = some(grid);
        var least = leastLeft(releases.get(i - 1).grid(), grid);
        var left = least > 0 ? some(grid) : came;
        if (least > 0) {
            var few = model.newExpression("left " + i).upper(least);
            for (var group : left.answered) few.set(group, 1);
        }
        for (int c = 0; c < columns.size(); c++) {
            change(people.get(i - 1).answered[c], people.get(i).answered[c], came.answered[c], left.answered[c]);
            for (int r = 0; r < rows.size(); r++) change(people.get(i - 1).cells[r][c], people.get(i).cells[r][c], came.cells[r][c],
                    left.cells[r][c]);
        }
    }

    private void change(Variable then, Variable now, Variable came, Variable left) {
        var balance = model.newExpression("change " + model.countExpressions()).level(0).set(now, 1).set(then, -1).set(came, -1);
        if (left != came) balance.set(left, 1);
    }

    /// How many must have left at the least, by what became less.
    private int leastLeft(Grid then, Grid now) {
        var left = 0;
        for (var column : columns) {
            var less = Math.max(0, then.answeredIn(column) - now.answeredIn(column));
            var inAll = 0;
            for (var row : rows) {
                var here = Math.max(0, then.at(row, column) - now.at(row, column));
                less = Math.max(less, here);
                inAll += here;
            }
            left += now.overlapping() ? less : Math.max(less, inAll);
        }
        return left;
    }
}

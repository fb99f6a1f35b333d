package dk.samraad.analysis;

import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// A [Grid] where people may be in several rows, as a linear programme. A [TableNetwork] knows its sums but not that everybody
/// who answered is in one row at least and in `atMost` at most, nor that "none of these" excludes the others: across groups
/// these can tell more than the sums. Source: Hundepool et al., Statistical Disclosure Control (2012), ch. 4.3 (attacker's
/// problem).
final class TableProgram {
    private final Grid grid;
    private final Disclosure.Margins margins;
    private final Withheld withheld;

    /// @param grid everybody, or those who came since the last release
    TableProgram(Grid grid, Disclosure.Margins margins, Withheld withheld) {
        this.grid = grid;
        this.margins = margins;
        this.withheld = withheld;
    }

    /// @param growing whether the number is small, or what it lacks to everybody
    /// @param small how small
    boolean isLoose(int row, int column, boolean growing, int small, int enough) {
        var count = grid.counts()[row][column];
        var further = Math.abs(extreme(row, column, growing) - count);
        return further >= enough - small - 0.01 && further + Math.abs(extreme(row, column, !growing) - count) >= enough - 0.01;
    }

    /// Not a number when the counts of those who came do not go together, since others withdrew: then nothing is in doubt.
    private double extreme(int row, int column, boolean highest) {
        var model = new ExpressionsBasedModel();
        var people = new Variable[grid.columns().size()];
        var cells = new Variable[grid.rows().size()][people.length];
        for (int c = 0; c < people.length; c++) {
            people[c] = model.newVariable("people " + c).lower(0);
            if (!withheld.columns()[c]) people[c].level(grid.answered()[c]);
            else if (!margins.columns()[c]) people[c].upper(grid.answered()[c] + margins.others()[c]);
            for (int r = 0; r < cells.length; r++) {
                cells[r][c] = model.newVariable(r + " " + c).lower(0);
                if (!withheld.cells()[r][c]) cells[r][c].level(grid.counts()[r][c]);
            }
            answers(model, cells, people, c);
        }
        sums(model, cells, people);
        cells[row][column].weight(1);
        var result = highest ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) return Double.POSITIVE_INFINITY;
        return result.getState().isOptimal() ? result.getValue() : Double.NaN;
    }

    private void answers(ExpressionsBasedModel model, Variable[][] cells, Variable[] people, int column) {
        var last = cells.length - 1;
        var others = grid.none() ? last : cells.length;
        var inOne = atLeastNought(model).set(people[column], -1);
        var inMany = atLeastNought(model).set(people[column], grid.atMost());
        for (int r = 0; r < cells.length; r++) inOne.set(cells[r][column], 1);
        for (int r = 0; r < others; r++) {
            inMany.set(cells[r][column], -1);
            var alone = atLeastNought(model).set(people[column], 1).set(cells[r][column], -1);
            if (grid.none()) alone.set(cells[last][column], -1);
        }
        if (!grid.none()) return;
        inMany.set(cells[last][column], -grid.atMost());
        atLeastNought(model).set(people[column], 1).set(cells[last][column], -1);
    }

    /// A question alone has no sums of its own; how many answered is known there.
    private void sums(ExpressionsBasedModel model, Variable[][] cells, Variable[] people) {
        IntStream.range(0, cells.length).filter(r -> !margins.rows()[r]).forEach(r -> {
            var sum = model.newExpression("row " + r).level(grid.rowTotal(r));
            for (var cell : cells[r]) sum.set(cell, 1);
        });
        var all = model.newExpression("all").level(IntStream.of(grid.answered()).sum());
        for (var group : people) all.set(group, 1);
    }

    private static Expression atLeastNought(ExpressionsBasedModel model) {
        return model.newExpression("relation " + model.countExpressions()).lower(0);
    }
}

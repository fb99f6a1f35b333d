package dk.samraad.analysis;

import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// How people may answer a question, as relations between how many are in each row and how many answered.
///
/// @param like any table of the question
/// @param rows codes of the rows, those of `like` and maybe others
record AnswerRules(ExpressionsBasedModel model, Grid like, List<String> rows) {

    /// @param cells by row
    void hold(Variable[] cells, Variable answered) {
        if (like.overlapping()) several(cells, answered);
        else one(cells, answered);
    }

    private void one(Variable[] cells, Variable answered) {
        var sum = model.newExpression(name()).level(0).set(answered, -1);
        for (var cell : cells) sum.set(cell, 1);
    }

    /// Everybody who answered is in one row at least and in so many at most; "none of these" excludes the others.
    private void several(Variable[] cells, Variable answered) {
        var last = like.none() ? rows.indexOf(like.rows().getLast()) : -1;
        var inOne = atLeastNought().set(answered, -1);
        var inMany = atLeastNought().set(answered, like.atMost());
        for (int r = 0; r < cells.length; r++) {
            inOne.set(cells[r], 1);
            inMany.set(cells[r], r == last ? -like.atMost() : -1);
            var alone = atLeastNought().set(answered, 1).set(cells[r], -1);
            if (last >= 0 && r != last) alone.set(cells[last], -1);
        }
    }

    private Expression atLeastNought() {
        return model.newExpression(name()).lower(0);
    }

    private String name() {
        return "answers " + model.countExpressions();
    }
}

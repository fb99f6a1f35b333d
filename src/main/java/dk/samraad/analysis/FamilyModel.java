package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.Family.Part;
import dk.samraad.analysis.Family.Told;
import dk.samraad.analysis.FamilyPeople.Divided;
import dk.samraad.analysis.FamilyPeople.People;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// A [Family] as a linear programme: every table of every time stands in it, every person is in one group of each division, and
/// what changed from one time to the next are people who came and people who left. No more left than somebody who believes
/// what is shown must think.
final class FamilyModel {
    /// How long one question to the solver may take before it counts as not decided.
    private static final long MILLISECONDS = 400;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Family family;
    private final List<String> rows;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final List<People> people = new ArrayList<>();
    private final List<Variable> left = new ArrayList<>();

    /// @param mostLeft how many left altogether, at most; below zero when nobody is taken to have left
    FamilyModel(Family family, double mostLeft) {
        this.family = family;
        model.options.time_abort = MILLISECONDS;
        var rows = new LinkedHashSet<String>();
        family.tables().values().stream().filter(table -> table.part() != Part.SIZES).flatMap(table -> table.releases().stream())
                .forEach(release -> rows.addAll(release.grid().rows()));
        this.rows = List.copyOf(rows);
        var like = family.tables().values().stream().filter(table -> table.part() != Part.SIZES)
                .findFirst().orElseThrow().releases().getLast().grid();
        family.tables().values().forEach(table -> {
            if (table.part() == Part.ALONE) return;
            var groups = columns.computeIfAbsent(table.division(), division -> new ArrayList<>());
            table.releases().stream().map(Release::grid)
                    .flatMap(grid -> (table.part() == Part.SIZES ? grid.rows() : grid.columns()).stream())
                    .filter(group -> !groups.contains(group)).forEach(groups::add);
        });
        var some = new FamilyPeople(model, new AnswerRules(model, like, this.rows), columns);
        for (int time = 0; time < family.respondents().size(); time++) {
            people.add(some.people());
            people.getLast().all().level(family.respondents().get(time));
            if (time > 0) some.change(people.get(time - 1), people.getLast(), mostLeft >= 0).ifPresent(left::add);
        }
        family.tables().values().forEach(table -> table.told().forEach(told -> write(table, told)));
        if (left.isEmpty()) return;
        var all = model.newExpression("left").upper(mostLeft);
        left.forEach(each -> all.set(each, 1));
    }

    /// How many left altogether, at the least; not a number when what is shown cannot be.
    double leastLeft() {
        left.forEach(all -> all.weight(1));
        var result = model.minimise();
        return result.getState().isOptimal() ? result.getValue() : Double.NaN;
    }

    /// One way in which all that is shown can be, with a number, or its change since `from`, at its lowest or highest; empty
    /// when none could be found.
    ///
    /// @param from an index of what was told of the table, −1 for the number itself
    /// @return the values of all unknowns, to be read by [#value] of this model or of another of the same family
    Optional<double[]> extreme(Family.Table table, int from, int at, String row, String column, boolean highest) {
        variable(table, at, row, column).weight(1);
        if (from >= 0) variable(table, from, row, column).weight(-1);
        var result = highest ? model.maximise() : model.minimise();
        return result.getState().isOptimal() ? Optional.of(result.toRawCopy1D()) : Optional.empty();
    }

    double value(double[] solution, Family.Table table, int from, int at, String row, String column) {
        return value(solution, variable(table, at, row, column)) - (from < 0 ? 0 : value(solution, variable(table, from, row, column)));
    }

    private double value(double[] solution, Variable variable) {
        return solution[model.indexOf(variable)];
    }

    private Variable variable(Family.Table table, int told, String row, String column) {
        var then = people.get(table.told().get(told).time());
        return switch (table.part()) {
            case ALONE -> then.rows()[rows.indexOf(row)];
            case SIZES -> then.by(table.division()).sizes()[columns(table).indexOf(row)];
            case GROUPS -> then.by(table.division()).cells()[rows.indexOf(row)][columns(table).indexOf(column)];
        };
    }

    private void write(Family.Table table, Told told) {
        var then = people.get(told.time());
        switch (table.part()) {
            case ALONE -> alone(told.release(), then);
            case SIZES -> sizes(told.release(), columns(table), then.by(table.division()));
            case GROUPS -> groups(told.release(), columns(table), then.by(table.division()));
        }
    }

    private List<String> columns(Family.Table table) {
        return Objects.requireNonNull(columns.get(table.division()));
    }

    private void alone(Release release, People then) {
        then.answered().level(release.grid().answered()[0]);
        for (int r = 0; r < rows.size(); r++) {
            if (!release.withholds(rows.get(r), "")) then.rows()[r].level(release.grid().at(rows.get(r), ""));
        }
    }

    private static void sizes(Release release, List<String> groups, Divided then) {
        for (int c = 0; c < groups.size(); c++) {
            if (!release.withholds(groups.get(c), "")) then.sizes()[c].level(release.grid().at(groups.get(c), ""));
        }
    }

    private void groups(Release release, List<String> groups, Divided then) {
        for (int c = 0; c < groups.size(); c++) {
            if (!release.withholdsColumn(groups.get(c))) then.answered()[c].level(release.grid().answeredIn(groups.get(c)));
            for (int r = 0; r < rows.size(); r++) {
                if (!release.withholds(rows.get(r), groups.get(c))) then.cells()[r][c].level(release.grid().at(rows.get(r), groups.get(c)));
            }
        }
    }
}

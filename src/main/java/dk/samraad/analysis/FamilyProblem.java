package dk.samraad.analysis;

import dk.samraad.analysis.AttackersProblem.Leak;
import dk.samraad.analysis.AttackersProblem.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether somebody who kept all that was ever released of a question can work out a small number of any of its tables
/// ([AttackersProblem], asked of the whole [Family]). Each answer of the solver is one way in which all can be, and shows of
/// many other numbers that they are in doubt, so that the solver is asked of few.
final class FamilyProblem {
    /// @param table whose newest release tells, by the key of the family
    record FamilyLeak(String table, Leak leak) {}

    /// A solver's numbers are not exact.
    private static final double NEARLY = 0.001;

    private final Family family;
    private final Disclosure disclosure;
    private final long deadline = AttackersProblem.deadline();
    /// Below zero when what is shown can be without anybody having left.
    private final double left;
    private final FamilyModel model;
    private final List<double[]> seen = new ArrayList<>();

    FamilyProblem(Family family, Disclosure disclosure) {
        this.family = family;
        this.disclosure = disclosure;
        var canAllHaveStayed = !Double.isNaN(new FamilyModel(family, -1).leastLeft());
        this.left = canAllHaveStayed ? -1 : new FamilyModel(family, Double.MAX_VALUE).leastLeft() + NEARLY;
        this.model = new FamilyModel(family, left);
    }

    Optional<FamilyLeak> leak() {
        return family.tables().entrySet().stream().filter(e -> !isOfAll(e.getValue()))
                .flatMap(e -> leaks(e.getValue()).map(leak -> new FamilyLeak(e.getKey(), leak))).findFirst();
    }

    private Stream<Leak> leaks(Family.Table table) {
        return new AttackersProblem(table.releases(), disclosure, deadline, unknowns(table)).leaks();
    }

    /// How many answered in which way is known to all.
    private static boolean isOfAll(Family.Table table) {
        return table.part() == Family.Part.SIZES && table.division().equals(Groups.MODE);
    }

    private Unknowns unknowns(Family.Table table) {
        return new Unknowns() {
            @Override
            public double extreme(int from, int at, String row, String column, boolean highest) {
                if (Double.isNaN(left)) return Double.NaN;
                var solution = new FamilyModel(family, left).extreme(table, from, at, row, column, highest);
                solution.ifPresent(seen::add);
                return solution.map(values -> model.value(values, table, from, at, row, column)).orElse(Double.NaN);
            }

            @Override
            public double seen(int from, int at, String row, String column, boolean highest, double truth) {
                var all = seen.stream().mapToDouble(values -> model.value(values, table, from, at, row, column));
                return (highest ? all.max() : all.min()).orElse(Double.NaN);
            }
        };
    }
}

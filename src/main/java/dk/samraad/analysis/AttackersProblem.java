package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether somebody who kept every release of a table can work out a small number, of all at one time or of those who came
/// or left between two. Each question is how far a number can be from the truth, as a linear programme ([ReleasesModel]);
/// when the solver does not know in time, it counts as known. Source: Hundepool et al., Statistical Disclosure Control
/// (2012), ch. 4.3 (attacker's problem).
final class AttackersProblem {
    /// So long may all questions about a table take together.
    private static final Duration FOR_A_TABLE = Duration.ofSeconds(10);
    /// A solver's numbers are not exact.
    private static final double NEARLY = 0.01;

    /// Somewhere in the newest release.
    ///
    /// @param row −1 when it is about a whole group, or everybody
    record Leak(int row, int column) {}

    /// The number of a cell, or how it changed.
    ///
    /// @param from −1 for the number itself
    /// @param growing whether it is the number that is small, or what it lacks to everybody
    /// @param small how small
    private record Quantity(int from, int at, String row, String column, boolean growing, int small) {}

    /// What a solver knows of a table that was released several times; from and at as in [Quantity].
    interface Unknowns {
        /// The lowest or highest a number, or its change since `from`, can be; not a number when that could not be found.
        double extreme(int from, int at, String row, String column, boolean highest);

        /// How far it is seen to go without asking: as far as the truth, which is one of the ways it can be.
        default double seen(int from, int at, String row, String column, boolean highest, double truth) {
            return truth;
        }
    }

    private final List<Release> releases;
    private final Disclosure disclosure;
    private final Grid newest;
    private final long deadline;
    private final Unknowns unknowns;

    /// @param releases each once, oldest first; of each something is shown
    AttackersProblem(List<Release> releases, Disclosure disclosure) {
        this(releases, disclosure, deadline());
    }

    /// @param deadline after which nothing more is decided, of [System#nanoTime]
    AttackersProblem(List<Release> releases, Disclosure disclosure, long deadline) {
        this(releases, disclosure, deadline,
                (from, at, row, column, highest) -> new ReleasesModel(releases).extreme(from, at, row, column, highest));
    }

    AttackersProblem(List<Release> releases, Disclosure disclosure, long deadline, Unknowns unknowns) {
        this.releases = releases;
        this.unknowns = unknowns;
        this.disclosure = disclosure;
        this.deadline = deadline;
        this.newest = releases.getLast().grid();
    }

    static long deadline() {
        return System.nanoTime() + FOR_A_TABLE.toNanos();
    }

    /// One after the other, each found only when it is asked for.
    Stream<Leak> leaks() {
        var groups = changes().filter(this::isGroupTold).map(q -> new Leak(-1, 0));
        var cells = Stream.concat(changes(), numbers()).filter(q -> !isLoose(q))
                .map(q -> new Leak(newest.rows().indexOf(q.row), Math.max(0, newest.columns().indexOf(q.column))));
        return Stream.concat(groups, cells);
    }

    private Stream<Quantity> numbers() {
        return IntStream.range(0, releases.size()).boxed().flatMap(at -> {
            var release = releases.get(at);
            return disclosure.small(release.grid(), release.withheld()).stream().filter(cell -> !cell.isColumn())
                    .map(cell -> new Quantity(-1, at,
                            release.grid().rows().get(cell.row()), release.grid().columns().get(cell.column()),
                            cell.growing(), cell.small()));
        });
    }

    private Stream<Quantity> changes() {
        return IntStream.range(1, releases.size()).boxed().flatMap(at -> IntStream.range(0, at).boxed().flatMap(from -> changes(from, at)));
    }

    /// Of every cell that a few more or a few fewer are in, and of every group from which nobody but those in one cell came.
    private Stream<Quantity> changes(int from, int at) {
        var now = releases.get(at).grid();
        var then = releases.get(from).grid();
        var found = new ArrayList<Quantity>();
        for (var column : now.columns()) {
            var came = now.answeredIn(column) - then.answeredIn(column);
            for (var row : now.rows()) {
                var more = now.at(row, column) - then.at(row, column);
                if (disclosure.isSmall(Math.abs(more))) found.add(new Quantity(from, at, row, column, more > 0, Math.abs(more)));
                else if (more > 0 && now.rows().size() > 1 && (more == came || (now.overlapping() && disclosure.isSmall(came - more)))) {
                    found.add(new Quantity(from, at, row, column, false, Math.max(0, came - more)));
                }
            }
        }
        return found.stream();
    }

    /// Whether it is told how many answered the question in a group at both times, and the difference is small.
    private boolean isGroupTold(Quantity change) {
        var now = releases.get(change.at);
        var then = releases.get(change.from);
        return disclosure.isSmall(Math.abs(now.grid().answeredIn(change.column) - then.grid().answeredIn(change.column)))
                && !now.withholdsColumn(change.column) && !then.withholdsColumn(change.column);
    }

    private boolean isLoose(Quantity q) {
        if (System.nanoTime() - deadline > 0) return false;
        if (!isWithheld(q.at, q) && (q.from < 0 || !isWithheld(q.from, q))) return false;
        var low = seen(q, false);
        var high = seen(q, true);
        if (isFar(q, low, high) && isWide(low, high)) return true;
        if (q.growing) high = extreme(q, true);
        else low = extreme(q, false);
        if (!isFar(q, low, high)) return false;
        if (isWide(low, high)) return true;
        return q.growing ? isWide(extreme(q, false), high) : isWide(low, extreme(q, true));
    }

    /// Whether a small number may be as much as the threshold, or what lacks to everybody.
    private boolean isFar(Quantity q, double low, double high) {
        return (q.growing ? high - truth(q) : truth(q) - low) >= disclosure.threshold() - q.small - NEARLY;
    }

    private int truth(Quantity q) {
        return releases.get(q.at).grid().at(q.row, q.column) - (q.from < 0 ? 0 : releases.get(q.from).grid().at(q.row, q.column));
    }

    private boolean isWide(double low, double high) {
        return high - low >= disclosure.threshold() - NEARLY;
    }

    private boolean isWithheld(int at, Quantity q) {
        return releases.get(at).withholds(q.row, q.column);
    }

    private double extreme(Quantity q, boolean highest) {
        return unknowns.extreme(q.from, q.at, q.row, q.column, highest);
    }

    private double seen(Quantity q, boolean highest) {
        return unknowns.seen(q.from, q.at, q.row, q.column, highest, truth(q));
    }
}

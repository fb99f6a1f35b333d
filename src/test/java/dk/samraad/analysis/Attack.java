package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// Somebody who has every snapshot of a survey, with every table, percentage, mean and spread in it, knows how many came
/// and how many took their answer back between two, and tries to work out what was withheld about one question.
final class Attack {
    /// @param tables of each snapshot, oldest first
    /// @param came people between a snapshot and the one before; 0 for the first
    /// @param gone who withdrew between them
    record Snapshot(Tally.Counted counted, StoredTables stored, Map<String, Release> tables, int came, int gone) {}

    private final Definition definition;
    private final Question question;
    private final List<Snapshot> snapshots;
    private final int threshold;
    private final Attacker attacker = new Attacker();
    private final List<String> leaks = new ArrayList<>();

    private Attack(Definition definition, Question question, List<Snapshot> snapshots, int threshold) {
        this.definition = definition;
        this.question = question;
        this.snapshots = snapshots;
        this.threshold = threshold;
    }

    /// @return every withheld number that is not in doubt by the threshold, and every answer of one who withdrew
    static List<String> on(Definition definition, Question question, List<Snapshot> snapshots, int threshold) {
        var attack = new Attack(definition, question, snapshots, threshold);
        for (int i = 0; i < snapshots.size(); i++) attack.write(i);
        for (int i = 0; i < snapshots.size(); i++) attack.look(i);
        return attack.leaks;
    }

    private void write(int i) {
        var snapshot = snapshots.get(i);
        var divisions = snapshots.getFirst().counted.divisions();
        var names = new Structure(attacker, definition, divisions, "at " + i).write(question).names();
        know("at " + i, Structure.all(), snapshot.counted.respondents());
        new Knowledge(attacker, i, snapshots, names).write();
        if (i == 0) return;
        new Structure(attacker, definition, divisions, "came " + i).write(question);
        new Structure(attacker, definition, divisions, "gone " + i).write(question);
        know("came " + i, Structure.all(), snapshot.came);
        know("gone " + i, Structure.all(), snapshot.gone);
        for (var name : names) {
            attacker.knows(List.of("at " + i + " " + name, "gone " + i + " " + name), List.of("at " + (i - 1) + " " + name, "came " + i + " " + name), 0);
            attacker.atMost(List.of("gone " + i + " " + name), List.of("at " + (i - 1) + " " + name), 0);
        }
    }

    private void know(String who, String name, double value) {
        attacker.knows(List.of(who + " " + name), value);
    }

    private void look(int i) {
        snapshots.get(i).tables.forEach((table, release) -> {
            if (!isOfQuestion(table) || release.withheld().whole()) return;
            if (isNew(snapshots, i, table)) {
                look(i, table, release);
                sooner(i, table).forEach(then -> lookAtChange(timeOf(snapshots, then, table), timeOf(snapshots, i, table), table,
                        Objects.requireNonNull(snapshots.get(then).tables.get(table)).grid(), release.grid()));
            }
        });
    }

    /// The earlier snapshots with a table that was new and of which something was shown.
    private List<Integer> sooner(int i, String table) {
        return IntStream.range(0, i).filter(then -> snapshots.get(then).tables.containsKey(table) && isNew(snapshots, then, table)
                && !Objects.requireNonNull(snapshots.get(then).tables.get(table)).withheld().whole()).boxed().toList();
    }

    private boolean isOfQuestion(String table) {
        return table.startsWith(question.code() + "|");
    }

    private static boolean isNew(List<Snapshot> snapshots, int i, String table) {
        return i == 0 || snapshots.get(i - 1).tables.get(table) != snapshots.get(i).tables.get(table);
    }

    /// The snapshot that a table was counted for: one that could not be protected stays as it was.
    private static int timeOf(List<Snapshot> snapshots, int i, String table) {
        var grid = Objects.requireNonNull(snapshots.get(i).tables.get(table)).grid();
        return IntStream.rangeClosed(0, i).filter(j -> snapshots.get(j).counted.grid(table).filter(counted -> counted == grid).isPresent()).max().orElse(i);
    }

    private void look(int i, String table, Release release) {
        var grid = release.grid();
        var time = timeOf(snapshots, i, table);
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int c = 0; c < grid.columns().size(); c++) {
                var cell = Structure.cell(table, r, c);
                var count = grid.counts()[r][c];
                var where = "snapshot " + time + " " + table + " " + grid.rows().get(r) + "/" + grid.columns().get(c);
                if (count > 0 && count < threshold) {
                    if (!release.withheld().cells()[r][c]) leaks.add(where + " shows " + count);
                    var bounds = attacker.bounds("at " + time + " " + cell, threshold);
                    if (bounds.leaks(threshold)) leaks.add(where + " = " + count + " is in " + bounds);
                }
                if (time > 0) {
                    few("gone", snapshots.get(time).gone, time, cell, where);
                    few("came", snapshots.get(time).came, time, cell, where);
                }
            }
        }
    }

    /// Of a few who came or left, what anyone answered.
    private void few(String who, int people, int time, String cell, String where) {
        if (people <= 0 || people >= threshold) return;
        var least = attacker.least(who + " " + time + " " + cell);
        if (least > 0.01) leaks.add("of the " + people + " who " + who + ", at least " + least + " are in " + where);
    }

    /// A few more or fewer in a cell than in an earlier release.
    private void lookAtChange(int then, int now, String table, Grid before, Grid after) {
        for (var row : after.rows()) {
            for (var column : after.columns()) {
                var more = after.at(row, column) - before.at(row, column);
                if (more == 0 || Math.abs(more) >= threshold) continue;
                var cell = Structure.cell(table, after.rows().indexOf(row), after.columns().indexOf(column));
                var bounds = attacker.difference("at " + now + " " + cell, "at " + then + " " + cell, more > 0 ? threshold : -threshold);
                var most = more > 0 ? bounds.high() : -bounds.low();
                if (most < threshold - 0.01 || bounds.high() - bounds.low() < threshold - 0.01) {
                    leaks.add("from " + then + " to " + now + " " + table + " " + row + "/" + column + " changed by " + more
                            + ", known to be in " + bounds.low() + " to " + bounds.high());
                }
            }
        }
    }

    /// What stands on the page of a snapshot.
    private static final class Knowledge {
        private final Attacker attacker;
        private final int at;
        private final List<Snapshot> snapshots;
        private final Set<String> names;
        /// When what is written down was counted.
        private int time;

        Knowledge(Attacker attacker, int at, List<Snapshot> snapshots, Set<String> names) {
            this.attacker = attacker;
            this.at = at;
            this.snapshots = snapshots;
            this.names = names;
        }

        void write() {
            var snapshot = snapshots.get(at);
            snapshot.tables.forEach((table, release) -> {
                if (isNew(snapshots, at, table)) table(table, release);
                if (!release.withheld().whole() && !table.contains("#") && timeOf(snapshots, at, table) == at) shown(table.substring(0, table.indexOf('|')), snapshot);
            });
            snapshot.stored.moments().forEach((face, summary) -> {
                if (summary.stands() && isNew(snapshots, at, face)) moments(face, summary, Objects.requireNonNull(snapshot.tables.get(face)));
            });
        }

        private void shown(String question, Snapshot snapshot) {
            time = at;
            var shown = snapshot.counted.shown().get(question);
            if (shown != null) know("shown " + question, shown);
        }

        private void table(String table, Release release) {
            time = timeOf(snapshots, at, table);
            for (int r = 0; r < release.grid().rows().size(); r++) {
                for (int c = 0; c < release.grid().columns().size(); c++) {
                    var shown = CellOf.count(release, r, c);
                    if (!(shown instanceof SafeTable.Cell.Counted(var people, var percent))) continue;
                    know(table.startsWith("#") ? Structure.size(table.substring(1), r) : Structure.cell(table, r, c), people);
                    var n = Structure.answered(table, c);
                    if (people > 0 && names.contains(n)) {
                        attacker.within(Map.of(name(n), (rounded(percent) + 0.05) / 100), people, Double.POSITIVE_INFINITY);
                        attacker.within(Map.of(name(n), -(rounded(percent) - 0.05) / 100), -people, Double.POSITIVE_INFINITY);
                    }
                }
            }
            for (int c = 0; c < release.grid().columns().size(); c++) {
                var isTold = !release.withheld().whole() && !release.withheld().columns()[c] && !table.startsWith("#") && !table.endsWith(Face.PLACES);
                if (isTold) know(Structure.answered(table, c), release.grid().answered()[c]);
            }
        }

        /// Means and spreads are shown with one decimal; a spread and a mean bound the sum of the squares.
        private void moments(String table, StoredTables.Summary summary, Release release) {
            time = timeOf(snapshots, at, table);
            var n = release.grid().answered()[0];
            var mean = rounded(summary.mean());
            var spread = rounded(summary.deviation());
            var values = new HashMap<String, Double>();
            var squares = new HashMap<String, Double>();
            var isScale = release.grid().rows().contains("10");
            for (int r = 0; isScale && r < release.grid().rows().size(); r++) {
                var value = Double.parseDouble(release.grid().rows().get(r));
                values.put(name(Structure.cell(table, r, 0)), value);
                squares.put(name(Structure.cell(table, r, 0)), value * value);
            }
            if (!isScale && names.contains("points " + table)) values.put(name("points " + table), 1.0);
            if (values.isEmpty() || !names.contains(Structure.cell(table, 0, 0))) return;
            attacker.within(values, n * (mean - 0.0501), n * (mean + 0.0501));
            if (!isScale) return;
            var low = Math.max(0, spread - 0.0501);
            attacker.within(squares, low * low * (n - 1) + n * Math.pow(Math.max(0, mean - 0.0501), 2), Math.pow(spread + 0.0501, 2) * (n - 1) + n * Math.pow(mean + 0.0501, 2));
        }

        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }

        private void know(String name, double value) {
            if (names.contains(name)) attacker.knows(List.of(name(name)), value);
        }

        private String name(String name) {
            return "at " + time + " " + name;
        }
    }
}

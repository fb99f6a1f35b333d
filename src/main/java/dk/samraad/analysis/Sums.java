package dk.samraad.analysis;

import dk.samraad.survey.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Adds up the rows of the counting statements into one [Grid] per [Face].
final class Sums {
    private final Map<String, Face> faces = new LinkedHashMap<>();
    private final Map<String, List<NumberClass>> classes = new HashMap<>();
    private final Map<String, int[][]> counts = new HashMap<>();
    private final Map<String, int[]> answered = new HashMap<>();
    private final @Nullable Groups groups;
    private final int columns;
    private final Map<String, double[]> points = new HashMap<>();

    Sums(List<Face> faces, @Nullable Groups groups) {
        this.groups = groups;
        this.columns = groups == null ? 1 : groups.columns().size();
        for (var face : faces) {
            this.faces.put(face.key(), face);
            classes.put(face.key(), face.classes());
            counts.put(face.key(), new int[face.rows().size()][columns]);
            answered.put(face.key(), new int[columns]);
            points.put(face.question().code(), new double[columns]);
        }
    }

    void add(CountQueries.Chosen chosen) {
        add(chosen.question() + "|" + chosen.item(), chosen.option(), chosen.group(), chosen.people());
    }

    /// Of a ranking only the first places: that is what is divided by groups.
    void add(CountQueries.Numbered number) {
        var ranking = faces.get(number.question() + "|");
        if (ranking != null && ranking.question() instanceof Question.Ranking) {
            if (number.value() == 1) add(ranking.key(), number.item(), number.group(), number.people());
            return;
        }
        var face = faces.get(number.question() + "|" + number.item());
        if (face == null) return;
        add(face.key(), face.rowOf(number.value(), Objects.requireNonNull(classes.get(face.key()))), number.group(), number.people());
        Objects.requireNonNull(points.get(number.question()))[column(number.group())] += number.value() * number.people();
    }

    void add(CountQueries.Answered people) {
        var sums = answered.get(people.question() + "|");
        if (sums != null) sums[column(people.group())] += people.people();
    }

    private void add(String key, String row, String group, int people) {
        var face = faces.get(key);
        if (face == null) return;
        var at = face.rows().indexOf(row);
        if (at >= 0) Objects.requireNonNull(counts.get(key))[at][column(group)] += people;
    }

    private int column(String group) {
        return groups == null ? 0 : groups.indexOf(group);
    }

    Grid grid(String key) {
        var face = Objects.requireNonNull(faces.get(key));
        var cells = Objects.requireNonNull(counts.get(key));
        var names = groups == null ? Grid.ALONE : groups.columns();
        if (face.question() instanceof Question.Allocation allocation) nonePoints(allocation, cells);
        return face.question() instanceof Question.MultipleChoice several && face.overlapping()
                ? new Grid(face.rows(), names, cells, Objects.requireNonNull(answered.get(key)), several.atMost(),
                        several.noneOfThese().isPresent())
                : Grid.partition(face.rows(), names, cells);
    }

    /// Options left out of an allocation have no row; everybody who answered gave the whole total, which tells how many did.
    private void nonePoints(Question.Allocation question, int[][] cells) {
        var given = Objects.requireNonNull(points.get(question.code()));
        for (int c = 0; c < columns; c++) cells[0][c] = Math.max(0, Math.toIntExact(Math.round(given[c] / question.total())) - cells[1][c]);
    }

    Map<String, Grid> grids() {
        var grids = new HashMap<String, Grid>();
        for (var key : faces.keySet()) grids.put(key, grid(key));
        return grids;
    }
}

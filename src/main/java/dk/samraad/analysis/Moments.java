package dk.samraad.analysis;

import dk.samraad.survey.Question;
import dk.samraad.text.Rounding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Mean and spread of a numeric face, from the values as they were given.
///
/// @param sum of the values
/// @param squares the sum of their squares
record Moments(int people, double sum, double squares) {

    double mean() {
        return sum / people;
    }

    /// The sample standard deviation (divided by n−1); zero for one person.
    double deviation() {
        return people < 2 ? 0 : Math.sqrt(Math.max(0, (squares - sum * sum / people) / (people - 1)));
    }

    /// As it would be if some had answered `to` instead of `from`.
    Moments moved(int some, double from, double to) {
        return new Moments(people, sum + some * (to - from), squares + some * (to * to - from * from));
    }

    /// Whether both look the same when shown with one decimal.
    boolean looksLike(Moments other) {
        return tenths(mean()) == tenths(other.mean()) && tenths(deviation()) == tenths(other.deviation());
    }

    private static long tenths(double value) {
        return Rounding.halfUp(value, 1).unscaledValue().longValueExact();
    }

    /// By [Face#key]. Options of an allocation left out got no points.
    static Map<String, Moments> of(List<Face> faces, List<CountQueries.Numbered> numbers) {
        var all = new HashMap<String, Moments>();
        for (var face : faces) if (face.isNumeric()) all.put(face.key(), new Moments(0, 0, 0));
        for (var n : numbers) {
            all.computeIfPresent(n.question() + "|" + n.item(), (key, m) -> new Moments(
                    m.people + n.people(), m.sum + n.people() * n.value(), m.squares + n.people() * n.value() * n.value()));
        }
        return all;
    }

    /// Whether mean and spread may stand beside what is shown of the frequencies. They may when nothing is withheld. On a
    /// scale they may also when, for every withheld small number, at least a threshold of people more could have given
    /// that answer, taken from another withheld one, and mean and spread would look the same.
    boolean mayStand(Face face, Grid grid, Withheld withheld, int threshold, boolean onlyRelease) {
        if (withheld.whole() || people < threshold) return false;
        if (!withheld.any()) return true;
        if (!(face.question() instanceof Question.Scale) || !onlyRelease) return false;
        for (int r = 0; r < grid.rows().size(); r++) {
            var count = grid.counts()[r][0];
            if (withheld.cells()[r][0] && count > 0 && count < threshold && !couldBeMore(r, grid, withheld, threshold)) return false;
        }
        return true;
    }

    private boolean couldBeMore(int row, Grid grid, Withheld withheld, int threshold) {
        for (int other = 0; other < grid.rows().size(); other++) {
            if (other == row || !withheld.cells()[other][0] || grid.counts()[other][0] < threshold) continue;
            var from = Double.parseDouble(grid.rows().get(other));
            var to = Double.parseDouble(grid.rows().get(row));
            if (looksLike(moved(threshold, from, to))) return true;
        }
        return false;
    }
}

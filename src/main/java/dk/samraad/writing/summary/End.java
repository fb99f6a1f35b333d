package dk.samraad.writing.summary;

import dk.samraad.writing.Words;
import dk.samraad.writing.summary.Result.Cell;
import dk.samraad.writing.summary.Result.Statement;
import java.util.List;
import java.util.Optional;

/// One end of the points on which a statement was judged, all that is in it taken together.
///
/// @param points from least to most
/// @param percent of those who judged the statement; the shares are added before anything is rounded
record End(List<String> points, int people, double percent) {

    /// Both ends.
    record Ends(String statement, End low, End high) {
        End larger() {
            return high.percent >= low.percent ? high : low;
        }

        End smaller() {
            return high.percent >= low.percent ? low : high;
        }
    }

    /// Nothing when one of the statement's cells is withheld.
    static Optional<Ends> of(List<String> points, Statement statement) {
        var half = points.size() / 2;
        if (half == 0 || !statement.cells().stream().allMatch(Cell::shown)) return Optional.empty();
        return Optional.of(new Ends(statement.label(), end(points.subList(0, half), statement.cells().subList(0, half)),
                end(points.subList(points.size() - half, points.size()), statement.cells().subList(points.size() - half, points.size()))));
    }

    private static End end(List<String> points, List<Cell> cells) {
        return new End(points, cells.stream().mapToInt(cell -> cell.people().orElse(0)).sum(), cells.stream()
                .mapToDouble(cell -> cell.percent().orElse(0.0)).sum());
    }

    /// "»Enig« eller »Helt enig«".
    String either(Words words) {
        return points.stream().map(words::quoted).reduce((a, b) -> words.t("report.or", a, b)).orElse("");
    }
}

package dk.samraad.writing.summary;

import java.util.List;
import java.util.Optional;

/// What came of one question, by the way it was answered. Counts are people; shares are per cent of those who answered.
/// Everything here has passed disclosure control: what was withheld is empty, never zero.
public sealed interface Result {

    /// @param people empty when withheld
    /// @param percent empty when withheld
    record Cell(Optional<Integer> people, Optional<Double> percent) {
        public static final Cell WITHHELD = new Cell(Optional.empty(), Optional.empty());

        public boolean shown() {
            return percent.isPresent();
        }
    }

    record Line(String label, Cell cell) {}

    /// @param several more than one could be chosen, so that shares add up to more than 100
    record Choices(boolean several, List<Line> lines) implements Result {}

    /// Statements judged on the same points.
    ///
    /// @param points from least to most
    record Statements(List<String> points, List<Statement> statements) implements Result {}

    /// @param cells one for each point
    record Statement(String label, Optional<Integer> answered, List<Cell> cells) {}

    /// Marks from 0 to 10.
    ///
    /// @param mean empty when withheld
    /// @param spread the standard deviation; empty when withheld
    record Marks(String low, String high, List<Line> lines, Optional<Double> mean, Optional<Double> spread) implements Result {}

    /// Numbers or days in groups.
    record Amounts(String unit, List<Line> lines, Optional<Double> mean, Optional<Double> spread) implements Result {}

    /// Options put in order, the most important first.
    ///
    /// @param places how many options there were
    record Order(int places, List<Placed> options) implements Result {}

    /// @param meanPlace 1 is first; empty when withheld
    /// @param first the share who put it first
    record Placed(String label, Optional<Double> meanPlace, Cell first) {}

    /// A total shared out.
    record Points(int total, List<Shared> options) implements Result {}

    /// @param mean points for each person; empty when withheld
    record Shared(String label, Optional<Double> mean) {}

    /// Words of their own. Some of them are quoted; the rest staff read.
    record Words() implements Result {}

    /// Nothing of it may be shown.
    record Withheld() implements Result {}
}

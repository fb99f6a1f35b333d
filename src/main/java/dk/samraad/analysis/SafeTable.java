package dk.samraad.analysis;

import dk.samraad.document.Chart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A table that passed disclosure control: the only form in which counts about respondents leave `analysis`. Nobody
/// else can make one. Percentages are worked out from the counts shown and from nothing else.
///
/// It is drawn as a table of a document by [SafeTableDrawing], and written as CSV and JSON by [SafeTableFile].
public final class SafeTable {

    public sealed interface Cell {
        /// @param percent of those who answered
        record Counted(int people, double percent) implements Cell {}

        /// A mean, a rank or a score, shown with one decimal.
        record Figure(double value) implements Cell {}

        /// Too few, or it would give away where there are too few.
        record Hidden() implements Cell {}
    }

    public enum Kind { COUNT, FIGURE }

    /// @param kind what stands in it; a count has people and per cent
    public record Column(String label, Kind kind) {}

    public record Row(String label, List<Cell> cells) {}

    private final String name;
    private final String caption;
    private final List<Column> columns;
    private final List<Row> rows;
    private final Base base;
    private final List<String> notes;
    private final Optional<Chart> chart;
    private final Optional<LocalDate> countedOn;

    /// Those a table is about. Empty when it would give something away.
    ///
    /// @param answered n
    /// @param missing were shown the question and did not answer
    /// @param notShown were not shown it
    public record Base(OptionalInt answered, OptionalInt missing, OptionalInt notShown) {}

    SafeTable(String name, String caption, List<Column> columns, List<Row> rows, Base base, List<String> notes, Optional<Chart> chart) {
        this(name, caption, columns, rows, base, notes, chart, Optional.empty());
    }

    private SafeTable(String name, String caption, List<Column> columns, List<Row> rows, Base base, List<String> notes,
            Optional<Chart> chart, Optional<LocalDate> countedOn) {
        this.name = name;
        this.caption = caption;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.base = base;
        this.notes = List.copyOf(notes);
        this.chart = chart;
        this.countedOn = countedOn;
    }

    SafeTable countedOn(Optional<LocalDate> day) {
        return new SafeTable(name, caption, columns, rows, base, notes, chart, day);
    }

    /// The day its numbers were counted, where that is earlier than the day of the results it stands among: what those who
    /// came since answered could otherwise be seen as the difference.
    public Optional<LocalDate> countedOn() {
        return countedOn;
    }

    /// ASCII, unique among the tables of a survey: `trivsel`, `udsagn-hjaelp-alder`.
    public String name() {
        return name;
    }

    public String caption() {
        return caption;
    }

    public List<Column> columns() {
        return columns;
    }

    /// In the order of the question; empty when the whole table is withheld.
    public List<Row> rows() {
        return rows;
    }

    public Base base() {
        return base;
    }

    /// Sentences below the table: mean and spread, and what was withheld.
    public List<String> notes() {
        return notes;
    }

    /// The same numbers to be drawn; empty when withholding leaves too little.
    public Optional<Chart> chart() {
        return chart;
    }

    public long hidden() {
        return rows.stream().flatMap(row -> row.cells.stream()).filter(Cell.Hidden.class::isInstance).count();
    }
}

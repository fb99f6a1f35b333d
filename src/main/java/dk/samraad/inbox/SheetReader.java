package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads the first sheet of a workbook that can be seen: headings in its first row that is not empty, in any order, then a
/// reply in each row.
final class SheetReader {
    static final int MOST_ROWS = 5_000;
    static final int MOST_FAULTS = 100;

    private final SheetRows rows;
    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    private final List<String> unused = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final Book book;
    private final Visitor visitor;
    private int number;
    private int rowsRead;

    /// Is handed every row that is right, in their order, and hears of every row.
    interface Visitor {
        void row(SheetRow row);

        /// @return false when it has seen enough
        default boolean passed(int number) {
            return true;
        }
    }

    private SheetReader(Book book, SheetRows rows, Visitor visitor) {
        this.book = book;
        this.rows = rows;
        this.visitor = visitor;
    }

    /// @param draft what its paragraphs are called
    static SheetReading read(byte[] file, Hearing hearing, Optional<Draft> draft, LocalDate today, Visitor visitor) {
        try {
            var measured = SheetFile.measured(file);
            try (var workbook = opened(measured)) {
                var book = Book.of(workbook, measured);
                if (book.isEmpty()) return new SheetReading.Unreadable(SheetFault.ALL_HIDDEN);
                try (var rows = rowsOf(book.get().sheet)) {
                    return new SheetReader(book.get(), new SheetRows(hearing, draft, today), visitor)
                            .read(new Guarded(filled(rows).iterator()));
                }
            }
        } catch (SheetFile.Unfit unfit) {
            return new SheetReading.Unreadable(unfit.why());
        } catch (IOException | Broken broken) {
            return new SheetReading.Unreadable(SheetFault.DAMAGED);
        }
    }

    private static ReadableWorkbook opened(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file));
        } catch (RuntimeException stumbled) {
            throw new Broken();
        }
    }

    /// The sheet that is read, and what stands around it.
    private record Book(Sheet sheet, boolean from1904, SheetView view, List<String> hidden, List<String> others) {
        /// @return nothing when none can be seen
        static Optional<Book> of(ReadableWorkbook workbook, byte[] measured) throws IOException {
            var sheets = guarded(() -> workbook.getSheets().toList());
            var seen = sheets.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
            if (seen.isEmpty()) return Optional.empty();
            var hidden = sheets.stream().filter(sheet -> !seen.contains(sheet)).map(Sheet::getName).toList();
            var others = new ArrayList<String>();
            for (var other : seen.subList(1, seen.size())) if (hasWords(other)) others.add(other.getName());
            return Optional.of(new Book(seen.getFirst(), workbook.isDate1904(), SheetView.of(measured, seen.getFirst().getId()), hidden,
                    others));
        }

        private static boolean hasWords(Sheet sheet) throws IOException {
            try (var rows = rowsOf(sheet)) {
                return guarded(() -> filled(rows).findAny().isPresent());
            }
        }
    }

    private static Stream<Row> rowsOf(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException stumbled) {
            throw new Broken();
        }
    }

    /// The library throws whatever it stumbles over; to the person it is one thing. What the visitor throws is another.
    private record Guarded(Iterator<Row> rows) implements Iterator<Row> {
        @Override
        public boolean hasNext() {
            return guarded(rows::hasNext);
        }

        @Override
        public Row next() {
            return guarded(rows::next);
        }
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NoSuchElementException ours) {
            throw ours;
        } catch (RuntimeException stumbled) {
            throw new Broken();
        }
    }

    private static Stream<Row> filled(Stream<Row> rows) {
        return rows.filter(row -> row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank()));
    }

    private SheetReading read(Iterator<Row> filled) {
        if (!filled.hasNext()) return new SheetReading.Unreadable(SheetFault.NO_ROWS);
        if (!heading(filled.next())) return new SheetReading.Unreadable(SheetFault.HEADING_TWICE);
        var lacking = Stream.of(SheetColumn.values()).filter(column -> column.isNeeded() && !columns.containsKey(column)).toList();
        if (!lacking.isEmpty()) return new SheetReading.Lacking(lacking);
        if (!filled.hasNext()) return new SheetReading.Unreadable(SheetFault.NO_ROWS);
        for (int count = 1; filled.hasNext(); count++) {
            if (count > MOST_ROWS) return new SheetReading.Unreadable(SheetFault.TOO_MANY_ROWS);
            row(filled.next());
            if (!visitor.passed(count)) return new SheetReading.Read(count, List.copyOf(unused), unseen());
            rowsRead = count;
        }
        return number == 0 ? new SheetReading.Read(rowsRead, List.copyOf(unused), unseen())
                : new SheetReading.Faulty(List.copyOf(faults), number);
    }

    /// @return false when a heading stands there twice
    private boolean heading(Row row) {
        for (var cell : row) {
            if (cell == null || cell.getText().isBlank()) continue;
            var words = SheetCells.shown(cell.getText());
            var column = SheetColumn.of(words);
            if (column.isEmpty()) unused.add(words.strip());
            else if (columns.put(column.get(), cell.getColumnIndex()) != null) return false;
        }
        return true;
    }

    private SheetUnseen unseen() {
        var hidden = columns.entrySet().stream().filter(column -> book.view.isHidden(column.getValue()))
                .map(column -> column.getKey().heading()).toList();
        return new SheetUnseen(book.hidden, book.others, hiddenRows, hidden);
    }

    private void row(Row row) {
        if (row.isHidden()) hiddenRows.add(row.getRowNum());
        var cells = new SheetCells(row, columns, book.from1904);
        for (var column : columns.keySet()) {
            if (cells.isBroken(column)) cells.fault(column, RowFault.CellFault.BROKEN_FORMULA);
        }
        var found = cells.faults().isEmpty() ? rows.read(cells) : Optional.<SheetRow>empty();
        found.ifPresent(visitor::row);
        number += cells.faults().size();
        cells.faults().stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
    }
}

package dk.samraad.hearing.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.draft.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads the first sheet of a workbook: headings in its first row that is not empty, in any order, then a reply in each row.
final class SheetReader {
    static final int MOST_ROWS = 500;
    static final int MOST_FAULTS = 50;

    private final SheetRows rows;
    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    private final List<String> unused = new ArrayList<>();
    private final List<SheetRow> read = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    private SheetReader(SheetRows rows) {
        this.rows = rows;
    }

    /// @param draft what its paragraphs are called
    static SheetReading read(byte[] file, Hearing hearing, Optional<Draft> draft, LocalDate today) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(SheetFile.measured(file))); var rows = workbook.getFirstSheet().openStream()) {
            return new SheetReader(new SheetRows(hearing, draft, today)).read(filled(rows).iterator());
        } catch (SheetFile.Unfit unfit) {
            return new SheetReading.Unreadable(unfit.why());
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever it stumbles over; to the person it is one thing.
            return new SheetReading.Unreadable(SheetFault.DAMAGED);
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
        }
        if (faults.isEmpty()) return new SheetReading.Read(List.copyOf(read), List.copyOf(unused));
        return new SheetReading.Faulty(faults.stream().limit(MOST_FAULTS).toList(), faults.size());
    }

    /// @return false when a heading stands there twice
    private boolean heading(Row row) {
        for (var cell : row) {
            if (cell == null || cell.getText().isBlank()) continue;
            var column = SheetColumn.of(cell.getText());
            if (column.isEmpty()) unused.add(cell.getText().strip());
            else if (columns.put(column.get(), cell.getColumnIndex()) != null) return false;
        }
        return true;
    }

    private void row(Row row) {
        var cells = new SheetCells(row, columns);
        for (var column : columns.keySet()) {
            if (cells.type(column) == CellType.ERROR) cells.fault(column, RowFault.CellFault.BROKEN_FORMULA);
        }
        var found = cells.faults().isEmpty() ? rows.read(cells) : Optional.<SheetRow>empty();
        found.ifPresent(read::add);
        faults.addAll(cells.faults());
    }
}

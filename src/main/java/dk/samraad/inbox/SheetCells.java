package dk.samraad.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/// The cells of one row by the heading over them, and what was found wrong with them.
final class SheetCells {
    private static final List<DateTimeFormatter> DAYS = Stream.of("d-M-uuuu", "d.M.uuuu", "d/M/uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final int LETTERS = 26;
    private static final Set<String> ERRORS = Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!",
            "#CALC!", "#GETTING_DATA");
    /// Number 0 of spreadsheet programs, so that today comes out right.
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    /// In workbooks that began on a Mac.
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    /// How a sign that XML cannot hold is written: `_x000D_` is the end of a line.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Row row;
    private final LocalDate firstDay;
    private final Map<SheetColumn, Integer> columns;
    private final List<RowFault> faults = new ArrayList<>();

    SheetCells(Row row, Map<SheetColumn, Integer> columns, boolean from1904) {
        this.row = row;
        this.firstDay = from1904 ? FIRST_DAY_1904 : FIRST_DAY;
        this.columns = columns;
    }

    int number() {
        return row.getRowNum();
    }

    CellType type(SheetColumn column) {
        var index = columns.get(column);
        return index == null ? CellType.EMPTY : row.getOptionalCell(index).map(cell -> cell.getType()).orElse(CellType.EMPTY);
    }

    /// Shows an error of the spreadsheet program in place of a result.
    boolean isBroken(SheetColumn column) {
        var type = type(column);
        return type == CellType.ERROR || type == CellType.FORMULA && ERRORS.contains(text(column));
    }

    /// What the cell shows, a formula by its result; empty for none.
    String text(SheetColumn column) {
        var index = columns.get(column);
        return index == null ? "" : row.getOptionalCell(index).map(cell -> shown(cell.getText()).strip()).orElse("");
    }

    static String shown(String written) {
        if (!written.contains("_x")) return written;
        return ESCAPED.matcher(written).replaceAll(sign ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16)))).replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /// A cell that is a date, or one written as Danes write it.
    Optional<LocalDate> day(SheetColumn column) {
        var index = columns.get(column);
        if (index != null && type(column) == CellType.NUMBER) {
            try {
                return row.getCellAsDate(index).map(java.time.LocalDateTime::toLocalDate);
            } catch (RuntimeException noDate) {
                return Optional.empty();
            }
        }
        if (type(column) == CellType.FORMULA && text(column)
                .matches("[0-9]{1,6}(\\.[0-9]+)?")) return Optional.of(firstDay.plusDays((long) Double.parseDouble(text(column))));
        return DAYS.stream().flatMap(format -> parsed(text(column), format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    void fault(SheetColumn column, RowFault.CellFault kind) {
        var index = columns.get(column);
        faults.add(new RowFault(number(), index == null ? "" : letter(index), column, kind));
    }

    /// From left to right, as they stand in the sheet; those of columns that are not there last.
    List<RowFault> faults() {
        return faults.stream().sorted(Comparator.comparing(fault -> columns.getOrDefault(fault.what(), Integer.MAX_VALUE))).toList();
    }

    /// `A`, `Z`, `AA`.
    private static String letter(int index) {
        return (index < LETTERS ? "" : letter(index / LETTERS - 1)) + (char) ('A' + index % LETTERS);
    }
}

package dk.samraad.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as a spreadsheet in Danish opens them: `;` between cells, a byte order mark, and nothing that begins as a formula.
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private final StringBuilder rows = new StringBuilder(BYTE_ORDER_MARK);

    public Csv row(String... cells) {
        rows.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return List.of(";", "\"", "\n", "\r").stream().anyMatch(safe::contains) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}

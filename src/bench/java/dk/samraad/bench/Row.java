package dk.samraad.bench;

import java.util.List;
import java.util.Locale;

/// One line of the table.
///
/// @param verdict whether the bar was met; `–` for a figure without a bar
record Row(String what, String measured, String bar, String verdict) {
    static final String NO_BAR = "–";

    static Row of(String what, String measured, String bar, boolean met) {
        return new Row(what, measured, bar, met ? "met" : "MISSED");
    }

    static Row told(String what, String measured) {
        return new Row(what, measured, NO_BAR, NO_BAR);
    }

    static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /// As Markdown, so that it can be put where people read it.
    static String table(List<Row> rows) {
        var out = new StringBuilder("| what | measured | bar | |\n|---|---|---|---|\n");
        for (var row : rows) {
            out.append("| ").append(row.what).append(" | ").append(row.measured).append(" | ").append(row.bar).append(" | ").append(row.verdict).append(" |\n");
        }
        return out.toString();
    }
}

package dk.samraad.analysis;

import dk.samraad.platform.json.Json;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.Rounding;
import dk.samraad.text.WrittenNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// [SafeTable]s as files for others to count on with. The same tables give the same bytes.
///
/// CSV: UTF-8 with a byte order mark and semicolons, as Danish Excel reads it; one line per number, withheld ones said in
/// words. No cell, heading included, begins as a formula does.
public final class SafeTableFile {
    private SafeTableFile() {}

    public static byte[] csv(List<SafeTable> tables, Language language) {
        var words = Messages.in(language);
        var out = new StringBuilder("\uFEFF");
        line(out, List.of(words.t("analysis.file.table"), words.t("analysis.file.question"),
                words.t("analysis.answer"), words.t("analysis.file.column"),
                words.t("analysis.people"), words.t("analysis.file.percent"), words.t("analysis.file.figure"),
                words.t("analysis.file.counted-on")));
        for (var table : tables) {
            for (var row : table.rows()) {
                for (int c = 0; c < row.cells().size(); c++) {
                    var start = List.of(table.name(), table.caption(), row.label(), table.columns().get(c).label());
                    line(out, join(join(start, cells(row.cells().get(c), words)),
                            List.of(table.countedOn().map(String::valueOf).orElse(""))));
                }
            }
            base(out, table, words.t("analysis.file.answered"), table.base().answered(), words);
            base(out, table, words.t("analysis.file.missing"), table.base().missing(), words);
            base(out, table, words.t("analysis.file.not-shown"), table.base().notShown(), words);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void base(StringBuilder out, SafeTable table, String what, OptionalInt people, Messages words) {
        if (people.isEmpty()) return;
        line(out, List.of(table.name(), table.caption(), what, words.t("analysis.file.base"),
                String.valueOf(people.getAsInt()), "", "", ""));
    }

    private static List<String> cells(SafeTable.Cell cell, Messages words) {
        return switch (cell) {
            case SafeTable.Cell.Counted(var people, var percent) -> List.of(String.valueOf(people),
                    WrittenNumber.tenths(percent, words.language()), "");
            case SafeTable.Cell.Figure(var value) -> List.of("", "", WrittenNumber.tenths(value, words.language()));
            case SafeTable.Cell.Hidden() -> List.of(words.t("analysis.hidden"), words.t("analysis.hidden"), "");
        };
    }

    private static List<String> join(List<String> start, List<String> rest) {
        var all = new ArrayList<>(start);
        all.addAll(rest);
        return all;
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.append(';');
            out.append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /// A quote mark before what a spreadsheet would take for a formula (OWASP, CSV Injection), then quoted if it must be.
    static String cell(String text) {
        var harmless = text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        var plain = harmless.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /// `{"tables":[{"name","caption","answered","missing","notShown","asked","countedOn",
    /// "columns":[…],"rows":[{"label","cells":[…]}],"notes":[…]}]}`;
    /// a cell is `{"people","percent"}`, `{"figure"}` or `{"withheld":true}`.
    public static byte[] json(List<SafeTable> tables) {
        var all = tables.stream().map(SafeTableFile::tree).toList();
        return Json.write(Map.of("tables", all)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> tree(SafeTable table) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", table.name());
        tree.put("caption", table.caption());
        table.base().answered().ifPresent(n -> tree.put("answered", n));
        table.base().missing().ifPresent(n -> tree.put("missing", n));
        table.base().notShown().ifPresent(n -> tree.put("notShown", n));
        if (table.base().notShown().isPresent()) {
            table.base().missing().ifPresent(n -> tree.put("asked", n + table.base().answered().orElse(0)));
        }
        table.countedOn().ifPresent(day -> tree.put("countedOn", day.toString()));
        tree.put("columns", table.columns().stream().map(SafeTable.Column::label).toList());
        tree.put("rows", table.rows().stream().map(row -> {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("label", row.label());
            fields.put("cells", row.cells().stream().map(SafeTableFile::tree).toList());
            return fields;
        }).toList());
        tree.put("notes", table.notes());
        return tree;
    }

    private static Map<String, Object> tree(SafeTable.Cell cell) {
        return switch (cell) {
            case SafeTable.Cell.Counted(var people, var percent) -> {
                var fields = new LinkedHashMap<String, Object>();
                fields.put("people", people);
                fields.put("percent", Rounding.tenths(percent));
                yield fields;
            }
            case SafeTable.Cell.Figure(var value) -> Map.of("figure", Rounding.tenths(value));
            case SafeTable.Cell.Hidden() -> Map.of("withheld", true);
        };
    }
}

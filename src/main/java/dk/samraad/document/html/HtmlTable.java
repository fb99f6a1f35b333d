package dk.samraad.document.html;

import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;

/// A table in a box that scrolls sideways, and can be scrolled by keyboard, where the screen is too narrow for it.
final class HtmlTable {
    private HtmlTable() {}

    /// @param id unique on the page
    static void write(Table table, String id, Html html) {
        html.open("div", "class", "table-scroll", "role", "region", "tabindex", "0", "aria-labelledby", id).open("table", "class", "table").newLine();
        html.element("caption", table.caption(), "id", id).newLine();
        html.open("thead").open("tr");
        for (var column : table.columns()) html.element("th", column.head(), "scope", "col", "class", alignment(column.align()));
        html.close("tr").close("thead").newLine().open("tbody").newLine();
        var taken = new int[table.columns().size()]; // for how many more rows a cell from above fills the column
        for (var row : table.rows()) {
            html.open("tr", "class", row.emphasised() ? "total" : "");
            int column = 0;
            for (var cell : row.cells()) {
                while (column < taken.length - 1 && taken[column] > 0) taken[column++]--;
                write(cell, table.columns().get(column).align(), html);
                for (int i = 0; i < cell.columnSpan() && column < taken.length - (i == 0 ? 0 : 0); i++) {
                    taken[column] = cell.rowSpan() - 1;
                    column = Math.min(column + 1, taken.length - 1);
                }
            }
            html.close("tr").newLine();
        }
        html.close("tbody").close("table").close("div").newLine();
        if (!table.note().isBlank()) html.element("p", table.note(), "class", "table-note").newLine();
    }

    private static void write(Cell cell, Align align, Html html) {
        html.element(cell.header() ? "th" : "td", cell.text(), "scope", cell.header() ? "row" : "", "class", alignment(align),
                "colspan", cell.columnSpan() > 1 ? String.valueOf(cell.columnSpan()) : "",
                "rowspan", cell.rowSpan() > 1 ? String.valueOf(cell.rowSpan()) : "");
    }

    private static String alignment(Align align) {
        return align == Align.END ? "number" : "";
    }
}

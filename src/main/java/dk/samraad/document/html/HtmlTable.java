package dk.samraad.document.html;

import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.TableGrid;

/// A table in a box that scrolls sideways, and can be scrolled by keyboard, where the screen is too narrow for it.
final class HtmlTable {
    private HtmlTable() {}

    /// @param id unique on the page
    static void write(Table table, String id, Html html) {
        html.open("div", "class", "table-scroll", "role", "group", "tabindex", "0", "aria-labelledby", id)
                .open("table", "class", "table").newLine();
        html.element("caption", table.caption(), "id", id).newLine();
        html.open("thead").open("tr");
        for (var column : table.columns()) html.element("th", column.head(), "scope", "col", "class", alignment(column.align()));
        html.close("tr").close("thead").newLine().open("tbody").newLine();
        for (var group : TableGrid.groups(table)) rows(group, table, html);
        html.close("tbody").close("table").close("div").newLine();
        if (!table.note().isBlank()) html.element("p", table.note(), "class", "table-note").newLine();
    }

    private static void rows(TableGrid.Group group, Table table, Html html) {
        for (int i = 0; i < group.rows().size(); i++) {
            html.open("tr", "class", group.rows().get(i).emphasised() ? "total" : "");
            for (var placed : group.cells()) {
                if (placed.row() == i) write(placed.cell(), table.columns().get(placed.column()).align(), html);
            }
            html.close("tr").newLine();
        }
    }

    private static void write(Cell cell, Align align, Html html) {
        var spoken = Spoken.of(cell.text(), cell.language());
        var element = cell.header() ? "th" : "td";
        html.open(element, "lang", spoken.lang(), "dir", spoken.dir(), "scope", cell.header() ? "row" : "", "class", alignment(align),
                "colspan", cell.columnSpan() > 1 ? String.valueOf(cell.columnSpan()) : "",
                "rowspan", cell.rowSpan() > 1 ? String.valueOf(cell.rowSpan()) : "");
        if (cell.spans().isEmpty()) html.text(cell.text());
        else HtmlWriter.spans(cell.spans(), html);
        html.close(element);
    }

    private static String alignment(Align align) {
        return align == Align.END ? "number" : "";
    }
}

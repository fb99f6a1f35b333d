package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Paragraph;
import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Blocks that are tried at every height of a page, and the page where something stands then.
final class TriedBlocks {
    private TriedBlocks() {}

    static List<Block> after(int fillers, Block... blocks) {
        var all = new ArrayList<Block>();
        for (int i = 0; i < fillers; i++) all.add(Paragraph.of("Fyld"));
        all.addAll(List.of(blocks));
        return all;
    }

    static List<String> pageWith(List<List<String>> pages, String line) {
        return pages.stream().filter(page -> page.contains(line)).findFirst().orElseThrow();
    }

    static Table table(String caption, List<Row> rows) {
        return new Table(caption, List.of(new Column("Hvad", Align.START, 3), new Column("Antal", Align.END, 1)), rows, "");
    }

    static List<Row> rows(int count, String name) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new Row(List.of(Cell.head(name + " " + i), Cell.of(i + "00")), false))
                .toList();
    }
}

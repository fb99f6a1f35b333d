package dk.samraad.analysis;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.WrittenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A [SafeTable] in the words of a language.
public final class SafeTableDrawing {
    private final SafeTable table;
    private final Messages words;
    private final Language language;

    private SafeTableDrawing(SafeTable table, Language language) {
        this.table = table;
        this.words = Messages.in(language);
        this.language = language;
    }

    /// A lone column of counts stands as people and per cent; several stand as per cent with the people in brackets.
    public static Block.Table table(SafeTable table, Language language) {
        return new SafeTableDrawing(table, language).draw();
    }

    private Block.Table draw() {
        var apart = table.columns().size() == 1 && table.columns().getFirst().kind() == SafeTable.Kind.COUNT;
        var columns = new ArrayList<Block.Table.Column>();
        columns.add(new Block.Table.Column(words.t("analysis.answer"), Align.START, 4));
        if (apart) {
            columns.add(new Block.Table.Column(words.t("analysis.people"), Align.END, 1));
            columns.add(new Block.Table.Column(words.t("analysis.share"), Align.END, 1));
        } else {
            for (var column : table.columns()) columns.add(new Block.Table.Column(column.label(), Align.END, 2));
        }
        var rows = table.rows().stream().map(row -> row(row, apart)).toList();
        return new Block.Table(table.caption(), columns, rows, String.join(" ", notes()));
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        table.base().answered().ifPresent(n -> notes.add(words.t("analysis.note.answered", n)));
        table.base().missing().ifPresent(n -> notes.add(words.t("analysis.note.missing", n)));
        asked(table.base()).ifPresent(notes::add);
        notes.addAll(table.notes());
        return notes;
    }

    private Optional<String> asked(SafeTable.Base base) {
        if (base.notShown().isEmpty() || base.answered().isEmpty() || base.missing().isEmpty()) return Optional.empty();
        var asked = base.answered().getAsInt() + base.missing().getAsInt();
        return Optional.of(words.t("analysis.note.asked", asked, asked + base.notShown().getAsInt()));
    }

    private Block.Table.Row row(SafeTable.Row row, boolean apart) {
        var cells = new ArrayList<Block.Table.Cell>();
        cells.add(Block.Table.Cell.head(row.label()));
        for (var cell : row.cells()) {
            switch (cell) {
                case SafeTable.Cell.Counted(var people, var share) when apart -> {
                    cells.add(Block.Table.Cell.of(people(people)));
                    cells.add(Block.Table.Cell.of(WrittenNumber.percent(share, language)));
                }
                case SafeTable.Cell.Counted(var people, var share) ->
                    cells.add(Block.Table.Cell.of(WrittenNumber.percent(share, language) + " (" + people(people) + ")"));
                case SafeTable.Cell.Figure(var value) -> cells.add(Block.Table.Cell.of(WrittenNumber.mean(value, language)));
                case SafeTable.Cell.Hidden() -> {
                    cells.add(Block.Table.Cell.of(words.t("analysis.hidden")));
                    if (apart) cells.add(Block.Table.Cell.of(words.t("analysis.hidden")));
                }
            }
        }
        return new Block.Table.Row(cells, false);
    }

    private String people(int people) {
        return WrittenNumber.count(people, language);
    }
}

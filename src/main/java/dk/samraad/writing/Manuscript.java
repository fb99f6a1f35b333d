package dk.samraad.writing;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table;
import dk.samraad.document.Chart;
import dk.samraad.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The body of a report while it is written: blocks in reading order, tables and figures numbered as they come.
public final class Manuscript {
    public final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;
    private int exhibits;
    private boolean inSection;
    private String period = "";

    public Manuscript(Words words) {
        this.words = words;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// What stands before it was written apart and holds so many tables and figures; its own are counted on from there.
    public Manuscript after(int before) {
        exhibits = before;
        return this;
    }

    /// When what follows was answered, for its captions.
    public Manuscript during(LocalDate from, LocalDate to) {
        period = words.shortDay(from) + "–" + words.shortDay(to);
        return this;
    }

    public String period() {
        return period;
    }

    public Manuscript chapter(String text, String anchor) {
        blocks.add(new Block.Heading(1, text, anchor));
        inSection = false;
        return this;
    }

    /// In words that somebody else wrote.
    ///
    /// @param language BCP 47; empty for that of the document
    public Manuscript chapter(String text, String anchor, String language) {
        blocks.add(new Block.Heading(1, text, anchor, language));
        inSection = false;
        return this;
    }

    public Manuscript section(String text) {
        blocks.add(new Block.Heading(2, text, "afsnit-" + ++sections));
        inSection = true;
        return this;
    }

    /// @param anchor what links point at
    public Manuscript section(String text, String anchor) {
        blocks.add(new Block.Heading(2, text, anchor));
        inSection = true;
        return this;
    }

    /// A section that is read as one: it stays on one page where a page holds it.
    ///
    /// @param anchor what links point at
    public Manuscript whole(String text, String anchor) {
        return whole(text, anchor, "");
    }

    /// @param language as of [#chapter(String, String, String)]
    public Manuscript whole(String text, String anchor, String language) {
        blocks.add(new Block.Heading(2, text, anchor, language, true));
        inSection = true;
        return this;
    }

    /// One level below what it stands under: a screen reader's list of headings has no gaps.
    public Manuscript question(String wording, String anchor) {
        blocks.add(new Block.Heading(inSection ? 3 : 2, wording, anchor));
        return this;
    }

    public Manuscript paragraph(String text) {
        if (!text.isBlank()) blocks.add(new Block.Paragraph(Linked.of(text)));
        return this;
    }

    public Manuscript spans(Span... spans) {
        blocks.add(new Block.Paragraph(List.of(spans)));
        return this;
    }

    public Manuscript bullets(List<String> texts) {
        if (!texts.isEmpty()) blocks.add(new Listing(false, texts.stream().map(text -> new Listing.Item(Linked.of(text), Optional.empty()))
                .toList()));
        return this;
    }

    public Manuscript numbered(List<List<Span>> items) {
        blocks.add(new Listing(true, items.stream().map(spans -> new Listing.Item(spans, Optional.empty())).toList()));
        return this;
    }

    /// Bullets whose words may be links.
    public Manuscript list(List<List<Span>> items) {
        return list(items, "");
    }

    /// @param language as of [#chapter(String, String, String)]
    public Manuscript list(List<List<Span>> items, String language) {
        if (!items.isEmpty()) blocks.add(new Listing(false, items.stream().map(spans -> new Listing.Item(spans, Optional.empty(), language))
                .toList()));
        return this;
    }

    /// @param language as of [#chapter(String, String, String)]
    public Manuscript paragraph(String text, String language) {
        if (!text.isBlank()) blocks.add(new Block.Paragraph(Linked.of(text), language));
        return this;
    }

    public Manuscript note(Tone tone, String heading, String text) {
        blocks.add(new Block.Note(tone, heading, Linked.of(text)));
        return this;
    }

    public Manuscript add(Block block) {
        blocks.add(block);
        return this;
    }

    /// A chart whose bars belong to the rows of a table, under one number.
    ///
    /// @param unit what the figures are
    public Manuscript exhibit(String unit, String described, Chart chart, List<Table.Column> columns, List<Table.Row> rows, String note) {
        if (chart.bars().isEmpty()) return table(unit, columns, rows, note);
        var table = new Table(words.t("report.table", ++exhibits, unit), columns, rows, withAxis(note, chart));
        blocks.add(new Block.Exhibit(words.t("report.bars-say", unit, described), chart, table));
        return this;
    }

    /// Bars that end before the most there can be look longer than they are to who is not told.
    private String withAxis(String note, Chart chart) {
        if (!(chart instanceof Chart.Bars bars) || !bars.isCut()) return note;
        var end = words.t("report.axis-end", words.number(bars.end(), bars.digits()) + bars.unit());
        return note.isBlank() ? end : note + " " + end;
    }

    /// A chart that has no room in the rows of its table, and the table after it, under one number.
    public Manuscript chartAndTable(String unit, String alternative, Chart chart, List<Table.Column> columns,
            List<Table.Row> rows, String note) {
        var number = ++exhibits;
        blocks.add(new Block.Figure(words.t("report.figure", number, unit), alternative, chart));
        blocks.add(new Table(words.t("report.table-behind", number, unit), columns, rows, note));
        return this;
    }

    /// A table that no chart would make clearer.
    public Manuscript table(String caption, List<Table.Column> columns, List<Table.Row> rows, String note) {
        blocks.add(new Table(words.t("report.table", ++exhibits, caption), columns, rows, note));
        return this;
    }
}

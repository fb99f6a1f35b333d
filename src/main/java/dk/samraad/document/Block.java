package dk.samraad.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One piece of a document. Every drawer (HTML, PDF) switches over all of them.
public sealed interface Block {

    /// @param level 1 to 4
    /// @param anchor unique in the document, ASCII; what contents and links point at
    /// @param language BCP 47 of words that somebody else wrote; empty for those of the document. So everywhere below; letters that
    ///        are not Latin tell their language themselves
    /// @param whole what stands below it, up to the next heading of its level or above, is read as one: it stays on one page
    ///        where a page holds it
    record Heading(int level, String text, String anchor, String language, boolean whole) implements Block {
        public Heading(int level, String text, String anchor) {
            this(level, text, anchor, "", false);
        }

        public Heading(int level, String text, String anchor, String language) {
            this(level, text, anchor, language, false);
        }

        public static Heading whole(int level, String text, String anchor) {
            return new Heading(level, text, anchor, "", true);
        }
    }

    record Paragraph(List<Span> spans, String language) implements Block {
        public Paragraph(List<Span> spans) {
            this(spans, "");
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.text(text)));
        }
    }

    /// A list, possibly with lists inside its items.
    record Listing(boolean numbered, List<Item> items) implements Block {
        public record Item(List<Span> spans, Optional<Listing> nested, String language) {
            public Item(List<Span> spans, Optional<Listing> nested) {
                this(spans, nested, "");
            }

            public static Item of(String text) {
                return new Item(List.of(Span.text(text)), Optional.empty());
            }
        }

        public static Listing bullets(List<String> texts) {
            return new Listing(false, texts.stream().map(Item::of).toList());
        }
    }

    /// A table with one header row; the first cell of a row may head the row.
    ///
    /// @param caption read first, shown above
    /// @param columns at least one
    /// @param rows each with as many cells as there are columns, counting spans
    /// @param note below the table, such as what was withheld; empty for none
    record Table(String caption, List<Column> columns, List<Row> rows, String note) implements Block {
        /// @param weight the share of the width, relative to the other columns
        public record Column(String head, Align align, int weight) {}

        public enum Align { START, END }

        /// @param emphasised a sum or a total
        public record Row(List<Cell> cells, boolean emphasised) {}

        /// @param columnSpan 1 or more
        /// @param rowSpan 1 or more
        /// @param header whether it heads its row
        /// @param spans the text again with its links and marks; empty when it has none
        public record Cell(String text, boolean header, int columnSpan, int rowSpan, List<Span> spans, String language) {
            public Cell(String text, boolean header, int columnSpan, int rowSpan, List<Span> spans) {
                this(text, header, columnSpan, rowSpan, spans, "");
            }

            public Cell(String text, boolean header, int columnSpan, int rowSpan) {
                this(text, header, columnSpan, rowSpan, List.of());
            }

            public static Cell of(List<Span> spans) {
                return new Cell(spans.stream().map(Span::text).collect(Collectors.joining()), false, 1, 1, spans);
            }

            public Cell in(String words) {
                return new Cell(text, header, columnSpan, rowSpan, spans, words);
            }

            public static Cell head(Span span) {
                return new Cell(span.text(), true, 1, 1, List.of(span));
            }

            public static Cell of(String text) {
                return new Cell(text, false, 1, 1);
            }

            public static Cell head(String text) {
                return new Cell(text, true, 1, 1);
            }
        }
    }

    /// A chart with its caption. What it shows always stands beside it as a [Table] too.
    ///
    /// @param alternative what the chart says, in words, for somebody who does not see it
    record Figure(String caption, String alternative, Chart chart) implements Block {}

    /// A table and the chart of its figures, row for row: a drawer may set each bar in the row it belongs to.
    ///
    /// @param alternative what the chart says, in words, with what it is about: it has no caption but the table's
    /// @param chart bars or columns; the first belongs to the first row. Rows beyond the last bar have none
    record Exhibit(String alternative, Chart chart, Table table) implements Block {
        public Exhibit {
            if (chart.bars().isEmpty() || chart.bars().size() > table.rows().size()) {
                throw new IllegalArgumentException("An exhibit has a bar for each of its first rows: " + table.caption());
            }
        }
    }

    /// A person's words.
    ///
    /// @param speaker the role only, such as "pårørende"; never a name. Empty for none
    /// @param language BCP 47 of the words; empty for that of the document
    record Quote(String words, String speaker, String language) implements Block {}

    /// A box that stands out: a caveat, a conclusion.
    record Note(Tone tone, String heading, List<Span> spans) implements Block {
        public enum Tone { INFO, WARNING }
    }

    /// Label and value pairs.
    record Facts(List<Composition.Fact> facts) implements Block {}
}

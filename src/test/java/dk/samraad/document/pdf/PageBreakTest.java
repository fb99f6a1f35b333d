package dk.samraad.document.pdf;

import static dk.samraad.document.pdf.TriedBlocks.after;
import static dk.samraad.document.pdf.TriedBlocks.pageWith;
import static dk.samraad.document.pdf.TriedBlocks.rows;
import static dk.samraad.document.pdf.TriedBlocks.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Heading;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Block.Listing.Item;
import dk.samraad.document.Block.Paragraph;
import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Chart;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.Front;
import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import dk.samraad.document.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where pages may break and where they may not. Each is tried at every height at which the foot of the page can come.
class PageBreakTest {
    private static final int FILLERS = 34;

    @Test
    void a_paragraph_leaves_two_lines_and_takes_two_lines() throws IOException {
        for (int before = 20; before < FILLERS; before++) {
            for (var page : PrintedPages.lines(after(before, Paragraph.of("afsnittet ".repeat(60))))) {
                var lines = page.stream().filter(line -> line.startsWith("afsnittet")).count();
                assertThat(lines).as("%d before", before).isNotEqualTo(1);
            }
        }
    }

    @Test
    void headings_their_meta_line_the_caption_the_header_and_the_whole_of_a_short_table_stay_together() throws IOException {
        for (int before = 0; before < FILLERS; before++) {
            var pages = PrintedPages.lines(after(before, new Heading(2, "Overskrift", "o"), new Heading(3, "Underoverskrift", "u"),
                    Paragraph.of("Modtaget 3. marts"), table("Billedtekst", rows(6, "Række"))));
            var page = pageWith(pages, "Overskrift");
            assertThat(page).as("%d before", before).contains("Overskrift", "Underoverskrift", "Modtaget 3. marts", "Billedtekst",
                    "Række 1", "Række 6");
        }
    }

    @Test
    void a_row_of_short_answers_each_below_its_heading_fills_the_page_and_leaves_no_heading_alone() throws IOException {
        var answers = new ArrayList<Block>(List.of(new Heading(2, "Rådet", "r"), Paragraph.of("Underskrevet 3. marts")));
        for (int i = 1; i <= 30; i++) answers.addAll(List.of(new Heading(3, "Spørgsmål " + i, "s" + i), Paragraph.of("svar " + i)));
        float answer = 15 + Style.H3.leading() + 3 + Style.BODY.leading() + 8;
        for (int before = 0; before < FILLERS; before++) {
            try (var document = PrintedPages.document(after(before, answers.toArray(Block[]::new)))) {
                var pages = PrintedPages.printed(document);
                assertThat(pages).as("%d before", before).allSatisfy(page -> assertThat(page.getLast().text()).matches("Fyld|svar \\d+"));
                for (var page : pages.subList(0, pages.size() - 1)) {
                    if (page.getLast().text().startsWith("svar")) assertThat(page.getLast().foot() - Page.BOTTOM).as("%d before", before)
                            .isLessThan(answer);
                }
            }
        }
    }

    @Test
    void a_chapter_goes_on_below_the_last_few_lines_of_the_one_before_and_else_begins_a_page() throws IOException {
        for (int lines = 1; lines < 24; lines++) {
            var blocks = new ArrayList<Block>(List.of(new Heading(1, "Første", "a")));
            for (int i = 0; i < lines; i++) blocks.add(Paragraph.of("Fyld"));
            blocks.addAll(List.of(new Heading(1, "Andet", "b"), Paragraph.of("Ord")));
            assertThat(pageWith(PrintedPages.lines(blocks), "Andet").contains("Første")).as("%d lines", lines).isEqualTo(lines < 9);
        }
    }

    @Test
    void below_a_low_band_the_text_begins_on_the_front_page() throws IOException {
        var sample = Samples.summary(0);
        var front = sample.front();
        for (boolean low : List.of(true, false)) {
            var composition = new Composition(sample.about(), new Front(front.kicker(), front.title(), front.subtitle(), front.mark(),
                    front.facts(), low),
                    List.of(new Heading(1, "Kort fortalt", "k"), Paragraph.of("Det hele.")), List.of());
            var out = new ByteArrayOutputStream();
            new Documents().writePdf(composition, out);
            try (var document = Loader.loadPDF(out.toByteArray())) {
                assertThat(document.getNumberOfPages()).isEqualTo(low ? 1 : 2);
            }
        }
    }

    @Test
    void words_that_introduce_a_list_stay_with_it() throws IOException {
        for (int before = 20; before < FILLERS; before++) {
            var pages = PrintedPages.lines(after(before, Paragraph.of("Her er de:"),
                    Listing.bullets(List.of("den første", "den anden", "den tredje"))));
            assertThat(String.join("\n", pageWith(pages, "Her er de:"))).as("%d before", before).contains("den første", "den anden");
        }
    }

    @Test
    void a_long_table_has_its_header_and_two_rows_or_more_on_every_page() throws IOException {
        for (int before = 20; before < FILLERS; before++) {
            var pages = PrintedPages.lines(after(before, table("Billedtekst", rows(60, "Række")))).stream()
                    .filter(page -> page.stream().anyMatch(line -> line.startsWith("Række"))).toList();
            assertThat(pages).hasSizeGreaterThan(1).as("%d before", before).allSatisfy(page -> {
                assertThat(page).contains("Hvad", "Antal");
                assertThat(page.stream().filter(line -> line.startsWith("Række")).count()).isGreaterThanOrEqualTo(2);
            });
        }
    }

    @Test
    void a_row_taller_than_a_page_goes_on_under_the_header_and_loses_no_word() throws IOException {
        var words = IntStream.range(0, 1500).mapToObj(i -> "ord" + i).toList();
        var row = new Row(List.of(Cell.head(String.join(" ", words)), Cell.of("1")), false);
        var pages = PrintedPages.lines(after(10, table("Billedtekst", List.of(row))));

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).contains("Hvad", "Antal"));
        var printed = pages.stream().flatMap(List::stream).filter(line -> line.startsWith("ord")).toList();
        assertThat(String.join(" ", printed.stream().map(String::strip).toList()).split(" +")).containsExactlyElementsOf(words);
        assertThat(pages.getLast().stream().filter(line -> line.startsWith("ord")).count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void rows_joined_by_a_cell_stay_on_one_page_and_a_cell_over_very_many_rows_goes_on() throws IOException {
        for (int before = 20; before < FILLERS; before++) {
            var page = pageWith(PrintedPages.lines(after(before, table("Billedtekst", joined(5)))), "Fælles");
            assertThat(page).as("%d before", before).contains("1", "5");
        }
        var pages = PrintedPages.lines(after(30, table("Billedtekst", joined(80))));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().flatMap(List::stream).filter("Fælles"::equals)).hasSize(1);
        assertThat(pages.stream().flatMap(List::stream)).contains("1", "40", "80");
    }

    @Test
    void a_list_inside_a_list_inside_a_list_is_indented_and_stays_with_what_it_belongs_to() throws IOException {
        var deepest = new Listing(false, List.of(Item.of("tredje trin")));
        var middle = new Listing(false, List.of(new Item(List.of(Span.text("andet trin")), Optional.of(deepest))));
        var list = new Listing(true, List.of(new Item(List.of(Span.text("første trin")), Optional.of(middle)), Item.of("næste")));
        for (int before = 20; before < FILLERS; before++) {
            try (var document = PrintedPages.document(after(before, list))) {
                var page = PrintedPages.printed(document).stream()
                        .filter(lines -> lines.stream().anyMatch(line -> line.text().contains("første trin"))).findFirst().orElseThrow();
                assertThat(page.stream().filter(line -> line.text().contains("trin"))).as("%d before", before).hasSize(3);
                var outermost = StructureTree.of(document).all("L").stream().filter(l -> l.attribute("ListNumbering").equals("Decimal"))
                        .findFirst().orElseThrow();
                assertThat(outermost.all("L").stream().map(l -> l.all("LI").size())).containsExactly(4, 2, 1);
            }
        }
    }

    @Test
    void a_short_note_and_a_short_quote_with_its_role_are_never_broken() throws IOException {
        var note = new Block.Note(Block.Note.Tone.WARNING, "Forbehold", List.of(Span.text("forbehold i ord ".repeat(14).strip())));
        var quote = new Block.Quote("citatets ord ".repeat(16).strip(), "pårørende", "");
        for (int before = 20; before < FILLERS; before++) {
            var pages = PrintedPages.lines(after(before, note));
            assertThat(pageWith(pages, "Forbehold").stream().filter(line -> line.startsWith("forbehold") || line.contains("i ord")).count())
                    .isGreaterThanOrEqualTo(2);
            var quoted = pageWith(PrintedPages.lines(after(before, quote)), "(pårørende)");
            assertThat(quoted.stream().filter(line -> line.contains("ord")).count()).as("%d before", before).isGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void nothing_is_written_outside_the_margins(int voices) throws IOException {
        try (var document = PrintedPages.document(Samples.summary(voices).blocks())) {
            for (var page : PrintedPages.printed(document)) {
                assertThat(page).allSatisfy(line -> {
                    assertThat(line.left()).isGreaterThanOrEqualTo(Page.LEFT - 3);
                    assertThat(line.right()).isLessThanOrEqualTo(Page.RIGHT + 3);
                    assertThat(line.foot()).isBetween(Page.BOTTOM, Page.TOP);
                });
            }
        }
    }

    @Test
    void an_exhibit_is_a_described_figure_on_every_page_it_reaches_before_a_table_that_says_the_same() throws IOException {
        var rows = rows(60, "Række");
        var chart = new Chart.Bars(" %", 100, IntStream.range(0, 60)
                .mapToObj(i -> new Chart.Bars.Bar("Række " + i, OptionalDouble.of(i), OptionalDouble.empty())).toList());
        try (var document = PrintedPages.document(List.of(new Block.Exhibit("Søjler. Mest nederst.", chart, table("Billedtekst", rows))))) {
            var figures = StructureTree.of(document).all("Figure");
            assertThat(figures).hasSize(document.getNumberOfPages() - 1).allSatisfy(figure -> {
                assertThat(figure.text()).isEqualTo("Søjler. Mest nederst.");
                assertThat(figure.dictionary().getCOSDictionary(org.apache.pdfbox.cos.COSName.A)
                        .getCOSArray(org.apache.pdfbox.cos.COSName.BBOX)).hasSize(4);
            });
            assertThat(StructureTree.of(document).all("Table")).singleElement().satisfies(table -> assertThat(table.all("TR")).hasSize(61));
        }
    }

    @Test
    void contents_that_would_go_over_a_page_list_the_chapters_alone() throws IOException {
        var few = new ArrayList<Block>();
        for (int chapter = 0; chapter < 5; chapter++) {
            few.add(new Heading(1, "Kapitel " + chapter, "k" + chapter));
            for (int section = 0; section < 9; section++) few.add(new Heading(2, "Afsnit " + section, "a" + chapter + "-" + section));
        }
        var filled = filled(few.subList(0, 20));
        assertThat(PrintedPages.lines(filled).getFirst()).anyMatch(line -> line.startsWith("Afsnit 8"));
        assertThat(PrintedPages.lines(filled(few)).getFirst()).anyMatch(line -> line.startsWith("Kapitel 4"))
                .noneMatch(line -> line.startsWith("Afsnit"));
    }

    /// With so much in it that it is worth a page of contents.
    private static List<Block> filled(List<Block> blocks) {
        var filled = new ArrayList<>(blocks);
        for (int i = 0; i < 150; i++) filled.add(Paragraph.of("Fyld"));
        return filled;
    }

    private static List<Row> joined(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new Row(i == 1
                ? List.of(new Cell("Fælles", true, 1, count), Cell.of("1")) : List.of(Cell.of(String.valueOf(i))), false)).toList();
    }
}

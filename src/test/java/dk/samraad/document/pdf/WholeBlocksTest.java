package dk.samraad.document.pdf;

import static dk.samraad.document.pdf.TriedBlocks.after;
import static dk.samraad.document.pdf.TriedBlocks.pageWith;
import static dk.samraad.document.pdf.TriedBlocks.rows;
import static dk.samraad.document.pdf.TriedBlocks.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Heading;
import dk.samraad.document.Block.Paragraph;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is read as one, which words are marked, and when there is a page of contents.
class WholeBlocksTest {
    private static final int FILLERS = 34;

    @Test
    void contents_stand_in_a_document_of_five_pages_and_not_in_a_shorter_one() throws IOException {
        for (int lines = 0; lines < 130; lines += 3) {
            var blocks = new ArrayList<Block>(List.of(new Heading(1, "Første", "a"), new Heading(2, "Mere", "m")));
            for (int i = 0; i < lines; i++) blocks.add(Paragraph.of("Fyld"));
            blocks.addAll(List.of(new Heading(1, "Andet", "b"), Paragraph.of("Ord")));
            var pages = PrintedPages.lines(blocks);
            var withContents = pages.getFirst().contains("Indhold");
            var without = 1 + pages.size() - (withContents ? 1 : 0);
            assertThat(withContents).as("%d lines on %d pages", lines, without).isEqualTo(without >= 5);
        }
    }

    @Test
    void what_stands_below_a_heading_that_is_whole_stays_on_one_page() throws IOException {
        for (int before = 0; before < FILLERS; before++) {
            var pages = PrintedPages.lines(after(before, Heading.whole(2, "Punkt", "p"), Paragraph.of("ord ".repeat(90)),
                    table("Billedtekst", rows(16, "Række")),
                    new Heading(3, "Indstilling", "i"), Paragraph.of("Sidste"), Heading.whole(2, "Næste", "n"), Paragraph.of("Slut")));
            assertThat(pageWith(pages, "Punkt")).as("%d before", before)
                    .contains("Billedtekst", "Række 1", "Række 16", "Indstilling", "Sidste");
            assertThat(pageWith(pages, "Næste")).contains("Slut");
        }
    }

    @Test
    void a_whole_that_no_page_holds_begins_where_it_stands_and_fills_its_pages() throws IOException {
        var blocks = new ArrayList<Block>(List.of(Heading.whole(2, "Punkt", "p")));
        for (int i = 0; i < 120; i++) blocks.add(Paragraph.of("Linje " + i));
        blocks.addAll(List.of(Heading.whole(2, "Næste", "n"), Paragraph.of("Slut")));
        try (var document = PrintedPages.document(after(8, blocks.toArray(Block[]::new)))) {
            var pages = PrintedPages.printed(document);
            assertThat(pages.getFirst()).anyMatch(line -> line.text().equals("Fyld")).anyMatch(line -> line.text().equals("Punkt"));
            assertThat(pages.subList(0, pages.size() - 1))
                    .allSatisfy(page -> assertThat(page.getLast().foot() - Page.BOTTOM).isLessThan(2 * Style.BODY.leading() + 8));
        }
    }

    @Test
    void words_that_went_are_struck_and_words_that_came_are_underlined_in_the_structure_too() throws IOException {
        var cells = List.of(Cell.of(List.of(Span.text("højst "), new Span.Removed("200 "), Span.text("meter"))),
                Cell.of(List.of(Span.text("højst "), new Span.Added("100 "), Span.text("meter"))));
        try (var document = PrintedPages.document(List.of(table("Før og efter", List.of(new Row(cells, false)))))) {
            var marked = StructureTree.of(document).all("Span").stream().map(span -> span.attribute("TextDecorationType") + " "
                    + span.text()).toList();
            assertThat(marked).containsExactly("LineThrough 200 ", "Underline 100 ");
        }
    }
}

package dk.samraad.writing.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.DrawnPdf;
import dk.samraad.document.Span;
import dk.samraad.text.Language;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// How the papers about a hearing are laid out for who reads them on paper.
class PapersLayoutTest {
    private static final int COUNT = 40;
    private final ConsultationReport paper = ConsultationReport.of(InventedHearing.paper(COUNT), InventedHearing.AS_OF);
    private final CollectedReplies replies = CollectedReplies.of(InventedHearing.replies(Language.DA, COUNT), InventedHearing.AS_OF);

    @Test
    void addresses_stand_whole_and_are_links_and_the_collected_replies_say_where_the_councils_opinions_are() throws IOException {
        var hvidbog = InventedHearing.cover(Language.DA).hvidbog();
        // An address may break at the end of a line.
        assertThat(DrawnPapers.text(replies.composition()).replace(" ", ""))
                .contains("r-001SeniorrådetiFjordbyogr-002HandicaprådetiFjordby.Hvidbogen:" + hvidbog);
        assertThat(DrawnPapers.links(replies.composition())).contains(hvidbog);
        assertThat(DrawnPapers.links(paper.brief())).contains(hvidbog);
        assertThat(DrawnPapers.text(paper.brief()).replace(" ", "")).contains("Læshelehvidbogen:" + hvidbog);
        assertThat(DrawnPapers.links(paper.composition()))
                .contains("https://samraad.fjordby.example/rapport/sundhed-i-fjordby-opsummering");
        assertThat(DrawnPapers.text(paper.composition()).replace(" ", "")).doesNotContainPattern("(?<![a-z])/rapport/");
    }

    @Test
    void a_title_of_two_hundred_letters_and_a_hearing_without_replies_read_well() throws IOException {
        var silent = ConsultationReport.of(InventedHearing.silent(), InventedHearing.AS_OF);
        var collected = CollectedReplies.of(InventedHearing.silentReplies(), InventedHearing.AS_OF).composition();
        var title = InventedHearing.silent().cover().hearing();
        assertThat(title).hasSize(200);
        for (var composition : List.of(silent.composition(), silent.brief(), collected)) {
            assertThat(DrawnPapers.text(composition)).contains(title).doesNotContain("{", "null", "Oversigt over svarene Hvert svar");
        }
        try (var document = Loader.loadPDF(DrawnPdf.of(silent.composition()))) {
            var front = new PDFTextStripper();
            front.setEndPage(1);
            assertThat(front.getText(document).replaceAll("\\s+", " ").replace('\u00a0', ' ')).as("all facts stand on the front page")
                    .contains(title, "Kontroltal", "Ingen er modtaget");
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(8);
        }
        assertThat(DrawnPapers.text(collected)).contains("Der kom ingen svar.").doesNotContain("Numre med o er");
    }

    @Test
    void a_point_is_read_as_one_with_the_words_it_is_about_and_before_and_after_stand_once_with_their_words_marked() {
        var blocks = paper.composition().blocks();
        var points = blocks.stream().filter(block -> block instanceof Block.Heading heading && heading.anchor().matches("punkt-\\d+"))
                .toList();
        assertThat(points).isNotEmpty().allSatisfy(point -> assertThat(((Block.Heading) point).whole()).isTrue());
        assertThat(blocks.stream().filter(Block.Quote.class::isInstance).map(block -> ((Block.Quote) block).speaker()))
                .contains("stykke 2.2 i udkastet");
        var changes = blocks.stream().filter(block -> block instanceof Block.Table table && table.caption().contains("før og efter"))
                .map(block -> (Block.Table) block).toList();
        assertThat(changes).hasSameSizeAs(InventedHearing.paper(COUNT).changes());
        assertThat(changes.stream().flatMap(table -> table.rows().getFirst().cells().stream()).flatMap(cell -> cell.spans().stream()))
                .hasAtLeastOneElementOfType(Span.Removed.class).hasAtLeastOneElementOfType(Span.Added.class);
        assertThat(DrawnPapers.links(paper.composition())).as("the points lead there").anyMatch(link -> link.startsWith("#aendring-"));
    }
}

package dk.samraad.writing.hearing;

import static dk.samraad.writing.hearing.DrawnPapers.chapters;
import static dk.samraad.writing.hearing.DrawnPapers.headings;
import static dk.samraad.writing.hearing.DrawnPapers.links;
import static dk.samraad.writing.hearing.DrawnPapers.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.DrawnPdf;
import dk.samraad.document.Span;
import dk.samraad.text.Language;
import dk.samraad.writing.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("long")
class PapersTest {
    private static final int COUNT = 40;
    private static final ConsultationReport paper = ConsultationReport.of(InventedHearing.paper(Language.DA, COUNT), InventedHearing.AS_OF);
    private static final CollectedReplies replies = CollectedReplies.of(InventedHearing.replies(Language.DA, COUNT), InventedHearing.AS_OF);

    @TempDir
    Path folder;

    @Test
    void the_hvidbog_has_its_chapters_in_the_order_a_committee_reads() {
        assertThat(chapters(paper.composition())).containsExactly("Kort fortalt", "Sådan er høringen gået til", "Rådenes udtalelser",
                "Pejlemærke 1: Et godt liv, del 1", "Pejlemærke 2: Et godt liv, del 2", "Pejlemærke 3: Et godt liv, del 3",
                "Pejlemærke 4: Et godt liv, del 4",
                "Pejlemærke 5: Et godt liv, del 5", "På tværs og uden for temaerne", "Ændringer stykke for stykke", "Uden for høringen",
                "Metode og forbehold",
                "Oversigt over svarene", "Organisationer", "Fagpersoner", "Privatpersoner");
    }

    @Test
    void organisations_come_first_and_private_persons_last_each_reached_by_a_link() throws IOException {
        assertThat(chapters(replies.composition())).containsExactly("Om samlingen", "Oversigt over svarene", "Organisationer",
                "Fagpersoner", "Privatpersoner", "Bilag til svarene");
        var anchors = replies.composition().blocks().stream().filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).anchor()).toList();
        assertThat(anchors).contains("o-001", "p-001").doesNotHaveDuplicates();
        assertThat(inside(replies.composition())).hasSize(COUNT).allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
        assertThat(text(replies.composition())).contains("[CPR-nummer fjernet]", "Navn udeladt", "kan ikke læses",
                "Modtaget 3. februar 2026, efter fristen");
    }

    @Test
    void every_sentence_of_the_first_page_names_replies_that_can_be_read_in_the_same_document() {
        var anchors = paper.composition().blocks().stream().filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).anchor()).toList();
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(inside(paper.composition())).isNotEmpty().allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
        var items = firstChapter(paper.composition()).stream().filter(Block.Listing.class::isInstance)
                .flatMap(block -> ((Block.Listing) block).items().stream()).toList();
        assertThat(items).hasSizeGreaterThan(8);
        var sourced = items.stream().filter(item -> item.spans().stream().anyMatch(Span.Link.class::isInstance)).count();
        assertThat(items.size() - sourced).as("who was excepted, and what is left for later").isLessThanOrEqualTo(14);
    }

    @Test
    void a_council_is_printed_word_for_word_with_its_minority_and_is_not_counted_among_the_replies() throws IOException {
        var text = text(paper.composition());
        assertThat(text).contains("200 meter mellem bænkene er for langt.", "Mindretal: to medlemmer",
                "gratis træning til alle over 70 er for dyrt", "Afgivet uden møde");
        assertThat(text).contains(COUNT + 5 + " modtaget (på nettet " + (COUNT - 2) + " · pr. mail 4 · pr. brev 3). " + COUNT
                + " kan læses her.");
    }

    @Test
    void what_the_administration_makes_of_a_council_follows_its_words_and_links_to_the_changed_paragraph() throws IOException {
        var blocks = paper.composition().blocks();
        assertThat(headings(blocks)).containsSubsequence("Mindretal: to medlemmer", "Forvaltningens vurdering", "Indstilling",
                "r-002 Handicaprådet i Fjordby");
        var at = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i) instanceof Block.Heading heading
                && heading.anchor().equals("r-001-indstilling")).findFirst().orElseThrow();
        assertThat(blocks.get(at + 1)).isEqualTo(new Block.Paragraph(List.of(new Span.Strong("Teksten ændres"), Span.text(" "),
                new Span.Link("i stykke 4.2", "#aendring-4-2"))));
        assertThat(text(paper.composition())).contains("Forvaltningen er ikke færdig med at vurdere udtalelsen.");
        assertThat(text(paper.brief())).contains("(r-001) Indstilling: Teksten ændres i stykke 4.2.");
        assertThat(new String(paper.csv(), StandardCharsets.UTF_8)).contains("r-001", "Afstanden sættes ned.").doesNotContain("r-002");
        assertThat(new String(paper.json(), StandardCharsets.UTF_8)).contains("Afstanden sættes ned.");
    }

    @Test
    void beside_the_replies_of_a_theme_stands_what_a_released_survey_said_of_it_apart_and_with_its_source() throws IOException {
        var headings = headings(paper.composition().blocks());
        assertThat(headings).filteredOn("Fra spørgeskemaet"::equals).as("in its theme, and in the chapter on method").hasSize(2);
        assertThat(headings).containsSubsequence("Pejlemærke 1: Et godt liv, del 1", "Fra spørgeskemaet", "Er der bænke nok?",
                "Pejlemærke 2: Et godt liv, del 2");
        assertThat(text(paper.composition())).contains("I spørgeskemaet »Sundhed i Fjordby« har 515 personer svaret. "
                + "4 spørgsmål handlede om det her.", "En anden kilde end høringen",
                "ikke lagt sammen med høringssvarene", "Nej 384 75 %", "version 2: ", "a".repeat(64).substring(0, 20));
        assertThat(new String(paper.json(), StandardCharsets.UTF_8)).contains("\"surveys\":[{", "a".repeat(64), "Er der bænke nok?");
        assertThat(text(paper.brief())).as("five minutes").doesNotContain("spørgeskemaet");
        assertThat(points(paper)).as("the same points and sums with it and without")
                .isEqualTo(points(ConsultationReport.of(InventedHearing.withoutSurvey(COUNT), InventedHearing.AS_OF)));
    }

    @Test
    void without_a_released_survey_nothing_is_said_of_one() throws IOException {
        var without = ConsultationReport.of(InventedHearing.withoutSurvey(COUNT), InventedHearing.AS_OF);
        assertThat(text(without.composition())).doesNotContain("spørgeskema");
    }

    private static List<String> points(ConsultationReport report) {
        return headings(report.composition().blocks()).stream().filter(heading -> heading.startsWith("Punkt ")).toList();
    }

    @Test
    void heading_levels_never_skip() {
        for (var composition : List.of(paper.composition(), paper.brief(), replies.composition())) {
            var level = 0;
            for (var block : composition.blocks()) {
                if (!(block instanceof Block.Heading heading)) continue;
                assertThat(heading.level()).as(heading.text()).isLessThanOrEqualTo(level + 1);
                level = heading.level();
            }
        }
    }

    @Test
    void the_printed_hash_is_that_of_the_attached_data() {
        for (var made : List.of(paper.composition(), replies.composition())) {
            assertThat(made.front().facts().getLast().value()).isEqualTo(Sha256.of(made.attachments().getLast().bytes()));
        }
        assertThat(new String(paper.json(), StandardCharsets.UTF_8)).doesNotContain("2026-03-02").endsWith("}\n");
    }

    @Test
    void the_same_data_give_the_same_bytes_here_and_in_another_java() throws Exception {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(java, "-cp", classPath, RenderPapers.class.getName(), folder.toString(), String.valueOf(COUNT))
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();

        assertThat(other.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(Files.readAllBytes(folder.resolve("hvidbog.pdf"))).isEqualTo(DrawnPdf.of(paper.composition()));
        assertThat(Files.readAllBytes(folder.resolve("kort.pdf"))).isEqualTo(DrawnPdf.of(paper.brief()));
        assertThat(Files.readAllBytes(folder.resolve("hoeringssvar.pdf"))).isEqualTo(DrawnPdf.of(replies.composition()));
    }

    @ParameterizedTest
    @CsvSource({"PDFUA_1, 8", "PDFA_3_A, 8", "PDFUA_1, 120", "PDFA_3_A, 120"})
    void they_keep_the_standards(PDFAFlavour flavour, int count) throws Exception {
        var made = ConsultationReport.of(InventedHearing.paper(Language.DA, count), InventedHearing.AS_OF);
        assertThat(DrawnPdf.failures(DrawnPdf.of(made.composition()), flavour)).isEmpty();
        assertThat(DrawnPdf.failures(DrawnPdf.of(made.brief()), flavour)).isEmpty();
        var collected = CollectedReplies.of(InventedHearing.replies(Language.EN, count), InventedHearing.AS_OF);
        assertThat(DrawnPdf.failures(DrawnPdf.of(collected.composition()), flavour)).isEmpty();
    }

    @Test
    void nothing_in_a_cell_is_a_formula() {
        var csv = CollectedReplies.csv(List.of(new Reply("p-001", dk.samraad.reply.SpeaksAs.PRIVATE, "=1+1", "",
                InventedHearing.AS_OF, false,
                List.of(new Reply.Comment("", "", "@SUM(A1)")), List.of())), new dk.samraad.writing.Words(Language.DA));
        assertThat(csv).contains("'=1+1", "'@SUM(A1)");
    }

    /// Those to a heading of the same document.
    private static List<String> inside(Composition composition) {
        return links(composition).stream().filter(link -> link.startsWith("#")).toList();
    }

    private static List<Block> firstChapter(Composition composition) {
        var blocks = composition.blocks();
        return blocks.stream().skip(1).takeWhile(block -> !(block instanceof Block.Heading heading && heading.level() == 1)).toList();
    }
}

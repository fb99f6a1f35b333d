package dk.samraad.writing.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Documents;
import dk.samraad.document.DrawnPdf;
import dk.samraad.text.Language;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SummaryTest {
    private final Summary danish = Summary.of(FjordbySummary.danish(), FjordbySummary.AS_OF);

    @TempDir
    Path folder;

    @Test
    void shares_are_rounded_half_up_in_text_and_table_as_in_the_chart() {
        var words = new Words(Language.DA);
        assertThat(List.of(words.percent(48.5), words.percent(2.5), words.percent(12.5), words.mean(2.25)))
                .containsExactly("49\u00a0%", "3\u00a0%", "13\u00a0%", "2,3");
        assertThat(words.mean(47 / 20.0)).as("2.35, which no computer has exactly").isEqualTo("2,4");
        assertThat(words.mean(1.15)).isEqualTo("1,2");
        assertThat(words.percent(16.1 + 16.2 + 16.2)).as("shares that were added").isEqualTo("49\u00a0%");
    }

    @Test
    void chapters_come_in_the_order_a_committee_reads() {
        assertThat(chapters(danish)).containsExactly("Kort fortalt", "Sådan er der spurgt",
                "Pejlemærke 1: Et sundt liv med mental sundhed uden sygdom", "Pejlemærke 2: Bevægelse i hverdagen",
                "Hvem svarede", "Metode og spørgsmål");
    }

    @Test
    void heading_levels_never_skip() {
        var level = 0;
        for (var block : danish.composition().blocks()) {
            if (!(block instanceof Block.Heading heading)) continue;
            assertThat(heading.level()).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = heading.level();
        }
    }

    @Test
    void the_printed_hash_is_that_of_the_attached_data() {
        var printed = danish.composition().front().facts().getLast().value();

        assertThat(printed).isEqualTo(Sha256.of(danish.json())).isEqualTo(danish.dataSha256());
        assertThat(danish.composition().attachments().getLast().bytes()).isEqualTo(danish.json());
    }

    @Test
    void the_same_data_give_the_same_bytes_here_and_in_another_java() throws Exception {
        var here = DrawnPdf.of(Summary.of(FjordbySummary.data(Language.DA, RenderSummary.CITATIONS), FjordbySummary.AS_OF).composition());
        var again = DrawnPdf.of(Summary.of(FjordbySummary.data(Language.DA, RenderSummary.CITATIONS), FjordbySummary.AS_OF).composition());
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(java, "-cp", classPath, RenderSummary.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();

        assertThat(other.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(again).isEqualTo(here);
        assertThat(Sha256.of(Files.readAllBytes(folder.resolve("opsummering.pdf")))).isEqualTo(Sha256.of(here));
    }

    @Test
    void the_data_know_no_time_and_stand_in_one_order() {
        var json = new String(danish.json(), StandardCharsets.UTF_8);

        assertThat(json).startsWith("{\"answers\":1412,").doesNotContain("T08:", "2026-03-02").endsWith("}\n");
        assertThat(json).contains("\"people\":null,\n\"percent\":null");
    }

    @Test
    void a_withheld_number_is_said_in_words_wherever_it_would_have_stood() throws IOException {
        assertThat(new String(danish.csv(), StandardCharsets.UTF_8)).contains("Under 15 år;;vises ikke;personer")
                .contains("Under 15 år;;vises ikke;procent")
                .as("each row says of which day it is, and whether more may come").contains(";Enhed;Opgjort;Foreløbig;Bemærk\r\n")
                .containsPattern("personer;20[0-9]{2}-[0-9]{2}-[0-9]{2};nej;");
        assertThat(DrawnPdf.text(DrawnPdf.of(danish.composition()))).contains("Under 15 år vises ikke vises ikke");
        assertThat(new Documents().html(danish.composition()).body().html()).contains("<td class=\"number\">vises ikke</td>");
    }

    @Test
    void numbers_are_written_as_danes_and_britons_write_them() throws IOException {
        assertThat(DrawnPdf.words(DrawnPdf.of(danish.composition()))).contains("1.412", "6,4", "58 %");
        var english = DrawnPdf.text(DrawnPdf.of(Summary.of(FjordbySummary.data(Language.EN, 1), FjordbySummary.AS_OF).composition()));
        assertThat(english).contains("1,412", "6.4", "58%", "In short").doesNotContain("Kort fortalt");
    }

    @Test
    void every_chart_stands_beside_a_table_and_says_itself_in_words() {
        var blocks = danish.composition().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Exhibit exhibit) assertThat(exhibit.alternative()).startsWith("Søjler. ").endsWith(".");
            if (!(blocks.get(i) instanceof Block.Figure figure)) continue;
            assertThat(figure.alternative()).isNotBlank();
            assertThat(blocks.get(i + 1)).isInstanceOf(Block.Table.class);
        }
        assertThat(blocks).hasAtLeastOneElementOfType(Block.Exhibit.class).hasAtLeastOneElementOfType(Block.Figure.class);
    }

    @Test
    void years_that_nobody_gave_are_left_out_at_both_ends_of_the_table_and_said_to_be() {
        var lines = IntStream.of(0, 0, 7, 0, 9, 0)
                .mapToObj(people -> new Result.Line(people + " svarede", FjordbySummary.cell(people, people))).toList();
        var manuscript = new Manuscript(new Words(Language.DA));
        new QuestionBlocks(manuscript)
                .write(new SummaryData.Question("aar", "Hvornår?", Optional.of(16), Optional.of(0),
                new Result.Amounts("", lines, Optional.empty(), Optional.empty()), ""));

        assertThat(manuscript.blocks()).contains(Block.Paragraph.of("Grupper uden svar er udeladt i begge ender."));
        var exhibit = (Block.Exhibit) manuscript.blocks().getLast();
        assertThat(exhibit.table().rows()).extracting(row -> row.cells().getFirst().text())
                .containsExactly("7 svarede", "0 svarede", "9 svarede");
    }

    @Test
    void a_goal_keeps_its_people_its_source_and_its_note() throws IOException {
        var data = FjordbySummary.danish();
        var chapter = data.chapters().getFirst();
        var told = new SummaryData.Chapter(chapter.code(), chapter.heading(), "", List.of(), List.of(
                new SummaryData.Goal(SummaryData.Direction.FEWER, "unge, der ryger", Optional.of("unge under 18 år"),
                        Optional.of("Ungeprofilen"), Optional.of("Dokumentet siger ikke hvornår"))),
                List.of(), List.of(), List.of());
        var summary = Summary.of(new SummaryData(data.cover(), 1, false, data.byMode(), List.of(told), List.of(), List.of(), List.of(),
                List.of(1), 5, 8, List.of()), FjordbySummary.AS_OF);
        assertThat(DrawnPdf.words(DrawnPdf.of(summary.composition())))
                .contains("Færre unge, der ryger. Måles blandt: unge under 18 år. Måles i: Ungeprofilen. Dokumentet siger ikke hvornår.");
    }

    @Test
    void every_table_of_numbers_says_what_it_measures_of_how_many_and_when() throws IOException {
        var captions = danish.composition().blocks().stream().flatMap(block -> switch (block) {
            case Block.Table table -> Stream.of(table.caption());
            case Block.Exhibit exhibit -> Stream.of(exhibit.table().caption());
            default -> Stream.<String>of();
        }).map(caption -> caption.replace('\u00a0', ' ')).toList();
        assertThat(captions).allMatch(caption -> caption.matches("Tabel [0-9]+\\. .+ \\(.+\\)"), "measure, then base and period");
        assertThat(captions).anyMatch(caption -> caption.endsWith("Andel af dem, der svarede (1.405 svar, 2.2.2026–28.2.2026)"))
                .anyMatch(caption -> caption.endsWith("Svar fordelt på måder at svare på (1.412 svar, 2.2.2026–28.2.2026)"))
                .anyMatch(caption -> caption.endsWith("Politikkens egne tal (Borgere over 16 år, Glostrup Kommune, 2021)"));
    }

    @Test
    void a_chart_can_be_read_aloud_largest_first() {
        var manuscript = new Manuscript(new Words(Language.DA));
        var lines = List.of(new Result.Line("3", FjordbySummary.cell(30, 30.0)), new Result.Line("4", FjordbySummary.cell(8, 8.0)),
                new Result.Line("5", FjordbySummary.cell(62, 62.0)));
        new QuestionBlocks(manuscript).write(new SummaryData.Question("antal", "Hvor mange?", Optional.of(100), Optional.of(0),
                new Result.Choices(false, lines), ""));
        var exhibit = (Block.Exhibit) manuscript.blocks().getLast();
        assertThat(exhibit.alternative().replace('\u00a0', ' ')).contains("Størst er »5«: 62 %. 3: 30 %; 4: 8 %; 5: 62 %.");
    }

    @ParameterizedTest
    @CsvSource({"PDFUA_1, 20", "PDFA_3_A, 20", "PDFUA_1, 200", "PDFA_3_A, 200"})
    void a_summary_with_hard_words_keeps_the_standards(PDFAFlavour flavour, int citations) throws Exception {
        var pdf = DrawnPdf.of(Summary.of(FjordbySummary.data(Language.DA, citations), FjordbySummary.AS_OF).composition());
        assertThat(DrawnPdf.failures(pdf, flavour)).isEmpty();
    }

    private static List<String> chapters(Summary summary) {
        return summary.composition().blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block).text()).toList();
    }
}

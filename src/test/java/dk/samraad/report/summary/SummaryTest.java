package dk.samraad.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Documents;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Sha256;
import dk.samraad.report.writing.Words;
import dk.samraad.survey.Question.Role;
import dk.samraad.web.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
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
        var here = pdf(Summary.of(FjordbySummary.data(Language.DA, RenderSummary.CITATIONS), FjordbySummary.AS_OF));
        var again = pdf(Summary.of(FjordbySummary.data(Language.DA, RenderSummary.CITATIONS), FjordbySummary.AS_OF));
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
        assertThat(text(pdf(danish))).contains("Under 15 år vises ikke vises ikke");
        assertThat(new Documents().html(danish.composition()).body().html()).contains("<td class=\"number\">vises ikke</td>");
    }

    @Test
    void numbers_are_written_as_danes_and_britons_write_them() throws IOException {
        assertThat(text(pdf(danish)).replace('\u00a0', ' ')).contains("1.412", "6,4", "58 %");
        var english = text(pdf(Summary.of(FjordbySummary.data(Language.EN, 1), FjordbySummary.AS_OF)));
        assertThat(english).contains("1,412", "6.4", "58%", "In short").doesNotContain("Kort fortalt");
    }

    @Test
    void disagreements_are_statements_with_weight_at_both_ends_and_of_opinions_alone() {
        var findings = new Findings(new Words(Language.DA));

        assertThat(findings.disagreements(FjordbySummary.danish())).extracting(Findings.Finding::text).containsExactly(
                "»Jeg ved, hvor jeg kan få hjælp«: 47\u00a0% svarer »Enig« eller »Helt enig«, "
                + "mens 42\u00a0% svarer »Helt uenig« eller »Uenig«.");
        for (var role : List.of(Role.EXPERIENCE, Role.BACKGROUND, Role.FILTER)) {
            assertThat(findings.disagreements(as(Optional.of(role)))).as(role + "").isEmpty();
        }
        assertThat(findings.disagreements(as(Optional.empty()))).as("what nobody gave a role is no opinion").isEmpty();
    }

    @Test
    void the_clearest_answer_beside_the_policy_s_figures_is_never_one_to_a_filter() {
        var chapter = FjordbySummary.danish().chapters().getFirst();
        var findings = new Findings(new Words(Language.DA));

        assertThat(chapter.questions().stream().flatMap(question -> findings.clearest(chapter, question).stream())).extracting(Findings.Finding::text).hasSize(3)
                .contains("70\u00a0% svarer »Enig« eller »Helt enig« til udsagnet »Jeg føler mig som en del af et fællesskab«.");
        for (var role : List.of(Role.BACKGROUND, Role.FILTER)) {
            var other = as(Optional.of(role)).chapters().getFirst();
            assertThat(other.questions().stream().flatMap(question -> findings.clearest(other, question).stream())).as(role + "").isEmpty();
            assertThat(Telling.of(other, new Words(Language.DA), 2)).isEmpty();
        }
    }

    /// All that was asked, asked for something else.
    static SummaryData as(Optional<Role> role) {
        var data = FjordbySummary.danish();
        return new SummaryData(data.cover(), data.answers(), false, data.byMode(), data.chapters().stream().map(chapter -> new SummaryData.Chapter(chapter.code(), chapter.heading(),
                chapter.about(), chapter.commitments(), chapter.goals(), chapter.baseline(), chapter.questions().stream().map(question -> new SummaryData.Question(question.code(),
                question.wording(), question.answered(), question.missing(), question.result(), question.note(), question.notShown(), role)).toList(), chapter.citations())).toList(),
                List.of(), data.background(), data.questionnaire(), data.surveyVersions(), 5, 8, List.of());
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
    void a_baseline_names_one_source_below_the_table_and_numbers_several() {
        assertThat(baseline("Sundhedsprofil", "Sundhedsprofil")).endsWith("Kilde: Sundhedsprofil, 2021. Søjlerne går fra 0 til 20\u00a0%.");
        assertThat(baseline("Sundhedsprofil", "Ungeprofil")).contains("Kilde 1: Sundhedsprofil, 2021. Kilde 2: Ungeprofil, 2021.");
    }

    private static String baseline(String... sources) {
        var manuscript = new Manuscript(new Words(Language.DA));
        new BaselineTable(manuscript, Stream.of(sources)
                .map(source -> new SummaryData.Baseline("Ryger", Optional.of(12.0), "%", "", false, Optional.empty(),
                "Voksne", "Glostrup", Optional.of(10.0), "Region Hovedstaden", source, "2021")).toList()).write();
        var exhibit = (Block.Exhibit) manuscript.blocks().getLast();
        assertThat(exhibit.table().note())
                .startsWith("Hvor andet ikke står, gælder tallene: Voksne, Glostrup. Den smalle søjle: Region Hovedstaden.");
        return exhibit.table().note();
    }

    @ParameterizedTest
    @CsvSource({"PDFUA_1, 20", "PDFA_3_A, 20", "PDFUA_1, 200", "PDFA_3_A, 200"})
    void a_summary_with_hard_words_keeps_the_standards(PDFAFlavour flavour, int citations) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = pdf(Summary.of(FjordbySummary.data(Language.DA, citations), FjordbySummary.AS_OF));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant()).as(result.getTestAssertions().toString()).isTrue();
        }
    }

    private static List<String> chapters(Summary summary) {
        return summary.composition().blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block).text()).toList();
    }

    private static byte[] pdf(Summary summary) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Documents().writePdf(summary.composition(), bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

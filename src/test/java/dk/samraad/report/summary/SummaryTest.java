package dk.samraad.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Documents;
import dk.samraad.report.writing.Headline;
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

        assertThat(chapter.questions().stream().flatMap(question -> findings.clearest(chapter, question).stream()))
                .extracting(Findings.Finding::text).hasSize(3)
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
        return new SummaryData(data.cover(), data.answers(), false, data.byMode(), data.chapters().stream()
                .map(chapter -> new SummaryData.Chapter(chapter.code(), chapter.heading(),
                chapter.about(), chapter.commitments(), chapter.goals(), chapter.baseline(), chapter.questions().stream()
                        .map(question -> new SummaryData.Question(question.code(),
                question.wording(), question.answered(), question.missing(), question.result(), question.note(), question.notShown(), role))
                        .toList(), chapter.citations())).toList(),
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

    @Test
    void a_figure_of_the_policy_keeps_its_place_its_about_its_denominator_and_its_note() {
        var manuscript = new Manuscript(new Words(Language.DA));
        new BaselineTable(manuscript, List.of(
                new SummaryData.Baseline("Diabetes", Optional.of(6.7), "%", "", true, Optional.of(1300), "Borgere", Optional.of(19_400),
                        "Glostrup Kommune", Optional.of(5.3),
                        "Region Hovedstaden", "Sundhedsprofil", "2021", Optional.of("Kilden er valgt ud fra gruppen.")),
                new SummaryData.Baseline("Over 65 år", Optional.of(31.0), "%", "", false, Optional.empty(), "Borgere", Optional.of(3_500),
                        "Glostrup Kommune", Optional.empty(), "",
                        "Sundhedsprofil", "2021", Optional.empty()),
                new SummaryData.Baseline("Hjerneblødning", Optional.of(2.5), "%", "", false, Optional.of(480), "Borgere",
                        "Glostrup Kommune", Optional.empty(), "", "Sundhedsprofil", "2021"),
                new SummaryData.Baseline("Sygdomme over gennemsnittet", Optional.of(7.0), "sygdomme", "", false, Optional.empty(),
                        "De udvalgte sygdomme", Optional.of(12),
                        "Region Hovedstaden", Optional.empty(), "", "Sundhedsprofil", "2021", Optional.empty()),
                new SummaryData.Baseline("Røg dagligt", Optional.of(0.25), "%", "", false, Optional.empty(), "", Optional.empty(), "",
                        Optional.empty(), "", "Sundhedsprofil", "2021",
                        Optional.empty()))).write();
        var table = ((Block.Exhibit) manuscript.blocks().getLast()).table();
        var cells = table.rows().stream().map(row -> row.cells().get(0).text() + ": " + row.cells().get(1).text().replace('\u00a0', ' '))
                .toList();

        assertThat(cells).contains("Diabetes [a]: ca. 6,7 % (1.300 af 19.400 personer)", "Over 65 år: 31 % af 3.500",
                "Sygdomme over gennemsnittet (De udvalgte sygdomme, Region Hovedstaden): 7 af 12 sygdomme",
                "Røg dagligt (gruppen står ikke i politikken, stedet står ikke i politikken): 0,25 %");
        assertThat(table.note()).contains("gælder tallene: Borgere, Glostrup Kommune.", "[a] Kilden er valgt ud fra gruppen.");
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
        assertThat(text(pdf(summary)).replaceAll("\\s+", " "))
                .contains("Færre unge, der ryger. Måles blandt: unge under 18 år. Måles i: Ungeprofilen. Dokumentet siger ikke hvornår.");
    }

    @Test
    void headlines_may_rest_on_what_was_released_of_opinions_and_experiences_and_on_nothing_else() {
        var words = new Words(Language.DA);
        var numbers = ReleasedNumbers.of(FjordbySummary.danish(), words);
        assertThat(numbers).extracting(number -> number.told().replace('\u00a0', ' ')).contains(
                "70 % (978 af 1.398) svarede »Enig« eller »Helt enig« til »Jeg føler mig som en del af et fællesskab«",
                "67 % (801 af 1.201) valgte »Et sted at mødes om aftenen og i weekenden, også om sommeren«",
                "6,4 i gennemsnit på en skala fra 0 (meget dårligt) til 10 (meget godt); 1.405 svarede",
                "65 % (715 af 1.100) satte »Sikre cykelstier« øverst",
                "»Børn« fik 4,3 ud af 10 point i gennemsnit; 1.000 svarede");
        assertThat(numbers).extracting(dk.samraad.report.writing.ReleasedNumber::key).doesNotHaveDuplicates();
        assertThat(numbers).as("two cells of it are withheld, and the sum of them")
                .noneMatch(number -> number.told().contains("»Helt uenig« til »Mit barn har en ven«")
                || number.told().contains("eller »Uenig« til »Mit barn har en ven«"));
        assertThat(numbers).noneMatch(number -> number.key().startsWith("alder/") || number.key().startsWith("faa/"));
        for (var role : List.of(Role.BACKGROUND, Role.FILTER)) assertThat(ReleasedNumbers.of(as(Optional.of(role)), words))
                .as(role + "").isEmpty();
        assertThat(ReleasedNumbers.of(as(Optional.empty()), words)).as("nobody said that it is an opinion").isEmpty();
        assertThat(ReleasedNumbers.withoutRole(as(Optional.empty()))).contains("Hvor godt har du det lige nu?")
                .doesNotContain("Er der noget, vi har glemt?");
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

    @Test
    void no_division_is_dropped_without_a_word_and_none_is_denied_where_numbers_are_withheld() throws IOException {
        var half = List.of(FjordbySummary.cell(40, 40.0), FjordbySummary.cell(20, 20.0), FjordbySummary.cell(40, 40.0));
        var withheld = List.of(Result.Cell.WITHHELD, Result.Cell.WITHHELD, FjordbySummary.cell(40, 40.0));
        var statements = Stream.concat(IntStream.rangeClosed(1, 5).mapToObj(i -> new Result.Statement("Udsagn " + i, Optional.of(100), half)),
                Stream.of(new Result.Statement("Udsagn 6", Optional.empty(), withheld))).toList();
        var said = text(pdf(Summary.of(asking(new Result.Statements(List.of("Uenig", "Hverken", "Enig"), statements)), FjordbySummary.AS_OF)))
                .replaceAll("\\s+", " ");
        assertThat(said).contains("Og 2 udsagn mere. Se tallene i kapitlerne.",
                "Ét udsagn eller spørgsmål har tal, der ikke vises. Dér kan der være uenighed, som ikke ses.");
        var alone = text(pdf(Summary.of(asking(new Result.Statements(List.of("Uenig", "Hverken", "Enig"),
                List.of(statements.getLast()))), FjordbySummary.AS_OF))).replaceAll("\\s+", " ");
        assertThat(alone).contains("Ingen af de udsagn og karakterer, hvor alle tal vises, delte tydeligt").contains("Ét udsagn eller spørgsmål har tal");
    }

    @Test
    void nothing_is_called_the_most_where_two_read_the_same_or_one_is_withheld() {
        for (var options : List.of(List.of(Optional.of(4.04), Optional.of(3.96)), List.of(Optional.of(6.0), Optional.<Double>empty()))) {
            var data = asking(new Result.Points(10, IntStream.range(0, 2).mapToObj(i -> new Result.Shared("Valg " + i, options.get(i))).toList()));
            var chapter = data.chapters().getFirst();
            assertThat(new Findings(new Words(Language.DA)).clearest(chapter, chapter.questions().getFirst())).as(options + "").isEmpty();
        }
        var equal = new SummaryData.Question("koen", "Hvem er du?", Optional.of(100), Optional.of(0), new Result.Choices(false,
                List.of(new Result.Line("Kvinde", FjordbySummary.cell(50, 50)), new Result.Line("Mand", FjordbySummary.cell(50, 50)))), "");
        var data = FjordbySummary.danish();
        var blocks = InShort.of(new SummaryData(data.cover(), 100, false, data.byMode(), List.of(), List.of(), List.of(equal), List.of(),
                List.of(1), 5, 8, List.of()), new Interim(new Words(Language.DA), data, FjordbySummary.AS_OF), new Words(Language.DA), all -> true);
        assertThat(blocks.toString()).doesNotContain("De største grupper");
    }

    private static SummaryData asking(Result result) {
        var data = FjordbySummary.danish();
        var chapter = data.chapters().getFirst();
        return new SummaryData(data.cover(), 100, false, data.byMode(), List.of(new SummaryData.Chapter(chapter.code(), chapter.heading(), "",
                List.of(), List.of(), List.of(), List.of(new SummaryData.Question("spm", "Hvad mener du?", Optional.of(100), Optional.of(0), result,
                "").in(Role.OPINION)), List.of())), List.of(), List.of(), List.of(), List.of(1), 5, 8, List.of());
    }

    @Test
    void in_short_is_one_page_and_says_what_people_wrote_in_their_order_with_the_numbers() throws IOException {
        var numbers = ReleasedNumbers.of(FjordbySummary.danish(), new Words(Language.DA));
        var longest = numbers.stream().sorted(java.util.Comparator.comparing(number -> -number.told().length())).limit(5).toList();
        var headlines = longest.stream().map(number -> new Headline("Overskrift " + number.key().length() + " " + "ord med mange bogstaver "
                .repeat(8), number.told(), number.anchor())).toList();
        var pdf = pdf(Summary.of(FjordbySummary.danish().with(headlines), FjordbySummary.AS_OF));
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            var text = stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
            assertThat(text).contains("Kort fortalt", "Tallet bag: " + longest.getFirst().told().replace('\u00a0', ' '),
                    "Læs tallene som stemmer").doesNotContain("Sådan er der spurgt");
            assertThat(text.indexOf(longest.get(0).told().replace('\u00a0', ' ')))
                    .isLessThan(text.indexOf(longest.get(1).told().replace('\u00a0', ' ')));
            stripper.setStartPage(4);
            stripper.setEndPage(4);
            assertThat(stripper.getText(document)).contains("Sådan er der spurgt");
        }
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

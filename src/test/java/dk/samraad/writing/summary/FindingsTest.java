package dk.samraad.writing.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.DrawnPdf;
import dk.samraad.survey.Question.Role;
import dk.samraad.text.Language;
import dk.samraad.writing.Headline;
import dk.samraad.writing.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is said of a survey in words, and what a headline may rest on.
class FindingsTest {
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
    void headlines_may_rest_on_what_was_released_of_opinions_and_experiences_and_on_nothing_else() {
        var words = new Words(Language.DA);
        var numbers = ReleasedNumbers.of(FjordbySummary.danish(), words);
        assertThat(numbers).extracting(number -> number.told().replace('\u00a0', ' ')).contains(
                "70 % (978 af 1.398) svarede »Enig« eller »Helt enig« til »Jeg føler mig som en del af et fællesskab«",
                "67 % (801 af 1.201) valgte »Et sted at mødes om aftenen og i weekenden, også om sommeren«",
                "6,4 i gennemsnit på en skala fra 0 (meget dårligt) til 10 (meget godt); 1.405 svarede",
                "65 % (715 af 1.100) satte »Sikre cykelstier« øverst",
                "»Børn« fik 4,3 ud af 10 point i gennemsnit; 1.000 svarede");
        assertThat(numbers).extracting(dk.samraad.writing.ReleasedNumber::key).doesNotHaveDuplicates();
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
    void in_short_is_one_page_and_says_what_people_wrote_in_their_order_with_the_numbers() throws IOException {
        var numbers = ReleasedNumbers.of(FjordbySummary.danish(), new Words(Language.DA));
        var longest = numbers.stream().sorted(java.util.Comparator.comparing(number -> -number.told().length())).limit(5).toList();
        var headlines = longest.stream().map(number -> new Headline("Overskrift " + number.key().length() + " " + "ord med mange bogstaver "
                .repeat(8), number.told(), number.anchor())).toList();
        var pdf = DrawnPdf.of(Summary.of(FjordbySummary.danish().with(headlines), FjordbySummary.AS_OF).composition());
        var text = DrawnPdf.words(pdf, 3, 3);
        assertThat(text).contains("Kort fortalt", "Tallet bag: " + longest.getFirst().told().replace('\u00a0', ' '),
                "Læs tallene som stemmer").doesNotContain("Sådan er der spurgt");
        assertThat(text.indexOf(longest.get(0).told().replace('\u00a0', ' ')))
                .isLessThan(text.indexOf(longest.get(1).told().replace('\u00a0', ' ')));
        assertThat(DrawnPdf.words(pdf, 4, 4)).contains("Sådan er der spurgt");
    }

    @Test
    void no_division_is_dropped_without_a_word_and_none_is_denied_where_numbers_are_withheld() throws IOException {
        var half = List.of(FjordbySummary.cell(40, 40.0), FjordbySummary.cell(20, 20.0), FjordbySummary.cell(40, 40.0));
        var withheld = List.of(Result.Cell.WITHHELD, Result.Cell.WITHHELD, FjordbySummary.cell(40, 40.0));
        var statements = Stream.concat(IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Result.Statement("Udsagn " + i, Optional.of(100), half)),
                Stream.of(new Result.Statement("Udsagn 6", Optional.empty(), withheld))).toList();
        var said = DrawnPdf.words(DrawnPdf.of(Summary.of(asking(new Result.Statements(List.of("Uenig", "Hverken", "Enig"), statements)),
                FjordbySummary.AS_OF).composition()));
        assertThat(said).contains("Og 2 udsagn mere. Se tallene i kapitlerne.",
                "Ét udsagn eller spørgsmål har tal, der ikke vises. Dér kan der være uenighed, som ikke ses.");
        var alone = DrawnPdf.words(DrawnPdf.of(Summary.of(asking(new Result.Statements(List.of("Uenig", "Hverken", "Enig"),
                List.of(statements.getLast()))), FjordbySummary.AS_OF).composition()));
        assertThat(alone).contains("Ingen af de udsagn og karakterer, hvor alle tal vises, delte tydeligt")
                .contains("Ét udsagn eller spørgsmål har tal");
    }

    @Test
    void nothing_is_called_the_most_where_two_read_the_same_or_one_is_withheld() {
        for (var options : List.of(List.of(Optional.of(4.04), Optional.of(3.96)), List.of(Optional.of(6.0), Optional.<Double>empty()))) {
            var data = asking(new Result.Points(10, IntStream.range(0, 2).mapToObj(i -> new Result.Shared("Valg " + i, options.get(i)))
                    .toList()));
            var chapter = data.chapters().getFirst();
            assertThat(new Findings(new Words(Language.DA)).clearest(chapter, chapter.questions().getFirst())).as(options + "").isEmpty();
        }
        var equal = new SummaryData.Question("koen", "Hvem er du?", Optional.of(100), Optional.of(0), new Result.Choices(false,
                List.of(new Result.Line("Kvinde", FjordbySummary.cell(50, 50)), new Result.Line("Mand", FjordbySummary.cell(50, 50)))), "");
        var data = FjordbySummary.danish();
        var blocks = InShort.of(new SummaryData(data.cover(), 100, false, data.byMode(), List.of(), List.of(), List.of(equal), List.of(),
                List.of(1), 5, 8, List.of()), new Interim(new Words(Language.DA), data, FjordbySummary.AS_OF),
                new Words(Language.DA), all -> true);
        assertThat(blocks.toString()).doesNotContain("De største grupper");
    }

    private static SummaryData asking(Result result) {
        var data = FjordbySummary.danish();
        var chapter = data.chapters().getFirst();
        return new SummaryData(data.cover(), 100, false, data.byMode(),
                List.of(new SummaryData.Chapter(chapter.code(), chapter.heading(), "",
                List.of(), List.of(), List.of(), List.of(new SummaryData.Question("spm", "Hvad mener du?", Optional.of(100),
                        Optional.of(0), result,
                "").in(Role.OPINION)), List.of())), List.of(), List.of(), List.of(), List.of(1), 5, 8, List.of());
    }
}

package dk.samraad.writing.hearing;

import static dk.samraad.writing.hearing.DrawnPapers.page;
import static dk.samraad.writing.hearing.DrawnPapers.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.DrawnPdf;
import dk.samraad.text.Language;
import dk.samraad.writing.CouncilSentence;
import dk.samraad.writing.Headline;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// Kort fortalt: the first chapter, and the paper of one page.
class InShortTest {
    private static final int COUNT = 40;

    @Test
    void the_short_one_is_one_page_however_much_came() throws IOException {
        for (var data : List.of(InventedHearing.paper(Language.DA, 400), InventedHearing.wordy(400),
                InventedHearing.paper(Language.EN, 8))) {
            try (var document = Loader.loadPDF(DrawnPdf.of(ConsultationReport.of(data, InventedHearing.AS_OF).brief()))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void no_recommended_wording_is_cut_and_what_has_no_room_stands_by_its_title_with_the_page_where_it_can_be_read() throws IOException {
        var data = InventedHearing.wordy(400);
        var made = ConsultationReport.of(data, InventedHearing.AS_OF);
        var wording = data.changes().getFirst().after().strip();
        for (var text : List.of(text(made.brief()), page(made.composition(), 3))) {
            assertThat(text).as("its title stands there")
                    .containsPattern("Stykke 2\\.\\d+ \\(Et liv i balance\\): Ændret\\. Hele ordlyden står på side \\d+ i hvidbogen");
            assertThat(text.replaceAll("\\s", "")).as("whole or not at all")
                    .doesNotContain(wording.substring(0, 40).replace(" ", "") + "…");
        }
        var pages = Pattern.compile("står på side (\\d+) i hvidbogen").matcher(text(made.brief())).results()
                .map(found -> Integer.parseInt(found.group(1))).toList();
        assertThat(pages).isNotEmpty();
        assertThat(page(made.composition(), pages.getFirst()))
                .contains("2.0 Et liv i balance: Ændret", "Det er for langt væk, siger mange");
    }

    @Test
    void headlines_stand_in_the_order_of_staff_each_with_its_number_and_each_council_with_one_sentence() throws IOException {
        var words = new dk.samraad.writing.Words(Language.DA);
        var data = InventedHearing.paper(Language.DA, COUNT);
        var numbers = CountedReplies.of(data, words);
        var theme = numbers.stream().filter(number -> number.key().equals("tema/p1")).findFirst().orElseThrow();
        var paragraph = numbers.stream().filter(number -> number.key().startsWith("stykke/")).findFirst().orElseThrow();
        var made = ConsultationReport.of(data.with(List.of(new Headline("Ventetiden fylder mest", paragraph.told(), paragraph.anchor()),
                new Headline("Alle vil bevæge sig.", theme.told(), theme.anchor())),
                List.of(new CouncilSentence("r-001", "Seniorrådet vil have kortere mellem bænkene."))), InventedHearing.AS_OF);

        for (var text : List.of(text(made.brief()), page(made.composition(), 3))) {
            assertThat(text).contains("1. Ventetiden fylder mest. Tallet bag: " + paragraph.told() + ".",
                    "2. Alle vil bevæge sig. Tallet bag: " + theme.told() + ".",
                    "et mindretal siger noget andet. Seniorrådet vil have kortere mellem bænkene. (r-001)");
        }
        var inside = Point.of(data.pieces(), data.unread()).stream().filter(point -> point.theme().equals("p1") && !point.isOutside())
                .flatMap(point -> point.everybody().stream())
                .distinct().count();
        assertThat(theme.told()).startsWith(inside + " svar står under ");
        assertThat(numbers).as("where people stand, in the same words as in the text")
                .anyMatch(number -> number.key().startsWith("holdning/") && number.told().matches("\\d+ svar om stykke .*: \\d+ .*"));
        assertThat(CountedReplies.opinions(data)).extracting(dk.samraad.writing.ReleasedNumber::about)
                .containsExactly("Seniorrådet i Fjordby", "Handicaprådet i Fjordby");
    }

    @Test
    void the_first_chapter_is_one_page_however_much_came() throws IOException {
        for (var data : List.of(InventedHearing.paper(Language.DA, 400), InventedHearing.wordy(400))) {
            assertThat(page(ConsultationReport.of(data, InventedHearing.AS_OF).composition(), 4)).contains("Sådan er høringen gået til");
        }
    }
}

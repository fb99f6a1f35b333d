package dk.samraad.writing.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.document.DrawnPdf;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.PaperData.Minority;
import dk.samraad.writing.hearing.PaperData.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A hvidbog in English says of everything that stands in it in Danish that it is Danish, or a voice reads it as if it were English.
class EnglishPaperTest {
    /// What the draft, citizens, councils and the administration say of themselves, whatever the language of the paper.
    private static final Pattern DANISH = Pattern.compile("Ønsker sig|Det står der i udkastet|Forvaltningen er enig|Det er regionens opgave"
            + "|Det handler ikke om udkastet|En første samtale inden for|Seniorrådet takker|Pejlemærke [1-5]|gratis træning|Svaret er "
            + "sendt to gange");

    @Test
    void all_that_is_danish_says_so() {
        var body = body(ConsultationReport.of(InventedHearing.paper(Language.EN, 40), InventedHearing.AS_OF).composition());
        var danish = body.getElementsMatchingOwnText(DANISH).not("nav *, figcaption, caption");
        assertThat(danish).hasSizeGreaterThan(60);
        assertThat(danish.stream().filter(element -> element.closest("[lang=da]") == null).map(Element::outerHtml)).isEmpty();
    }

    @Test
    void kort_fortalt_says_of_each_danish_word_within_its_english_sentences_that_it_is_danish() throws Exception {
        var brief = ConsultationReport.of(InventedHearing.paper(Language.EN, 40), InventedHearing.AS_OF).brief();
        assertThat(body(brief).select("li span[lang=da]").eachText()).anyMatch(words -> words.startsWith("Ønsker sig"))
                .contains("Seniorrådet i Fjordby", "Et liv i balance");
        assertThat(body(brief).select("li").text()).as("a heading sticks to no sentence that does not name it")
                .doesNotContain(". Pejlemærke 1");
        assertThat(DrawnPdf.failures(DrawnPdf.of(brief), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_danish_paper_need_not_say_it() {
        var body = body(ConsultationReport.of(InventedHearing.paper(Language.DA, 40), InventedHearing.AS_OF).composition());
        assertThat(body.select("li[lang], td[lang], h3[lang]")).isEmpty();
    }

    @Test
    void what_a_council_wrote_in_another_language_says_so_and_what_it_is_about() throws Exception {
        var data = InventedHearing.paper(Language.DA, 8);
        var first = data.opinions().getFirst();
        var opinion = new PaperData.Opinion(first.reference(), first.council(), first.signedOn(), false, Optional.empty(), "", 1, List.of(),
                List.of(new Statement("2.2", "Popieramy ten plan.", "pl")),
                List.of(new Minority("Anna Eksempel", "لا نوافق على هذا", "2.3", "")), List.of());
        var paper = ConsultationReport.of(new PaperData(data.cover(), data.turnout(), data.completeness(), data.duties(), List.of(opinion),
                data.themes(), data.pieces(), data.unread(), data.changes(), data.promises(), data.replies(), List.of(), data.wordings()),
                InventedHearing.AS_OF);
        var body = body(paper.composition());
        assertThat(body.select("p[lang=pl][dir=ltr]").text()).isEqualTo("Popieramy ten plan.");
        var arabic = body.expectFirst("p[lang=ar][dir=rtl]");
        assertThat(arabic.text()).isEqualTo("لا نوافق على هذا");
        assertThat(Objects.requireNonNull(arabic.previousElementSibling()).text()).contains("2.3");
        assertThat(DrawnPdf.failures(DrawnPdf.of(paper.composition()), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static Element body(Composition composition) {
        return Jsoup.parse(new Documents().html(composition).body().html()).body();
    }
}

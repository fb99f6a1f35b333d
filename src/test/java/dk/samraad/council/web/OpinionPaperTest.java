package dk.samraad.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.council.Signature;
import dk.samraad.council.SignedOpinion;
import dk.samraad.council.SignedOpinion.Minority;
import dk.samraad.council.SignedOpinion.Words;
import dk.samraad.document.Documents;
import dk.samraad.document.DrawnPdf;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.party.Office;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Section;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The paper of an opinion: what it says, and what veraPDF says of it.
class OpinionPaperTest {
    private static final Instant SIGNED = Instant.parse("2026-03-16T18:00:00Z");

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_3_A"})
    void a_signed_opinion_keeps_the_standard(PDFAFlavour flavour) throws Exception {
        assertThat(DrawnPdf.failures(pdf(), flavour)).isEmpty();
    }

    @Test
    void it_says_who_signed_when_and_what_the_minority_says_word_for_word() throws Exception {
        var pdf = pdf();
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/udtalelse.pdf"), pdf);

        assertThat(DrawnPdf.words(pdf)).contains(
                "Udtalelse fra Fjordby Seniorråd", "Udkast til sundhedspolitik", "2026-1234",
                "Inger Eksempel (formand), 16. marts 2026 kl. 19.00",
                "Stykke 1.2", "Rådet støtter flere stier.", "Husk bænke.", "Afsnit 2. Fællesskab",
                "Mindretal: Ældre Sagens medlemmer: Bent Eksempel", "Stierne skal vente.");
        assertThat(pdf()).isEqualTo(pdf);
    }

    @Test
    void what_a_council_wrote_in_another_language_says_so() throws Exception {
        assertThat(new String(pdf(), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("/Lang (pl)");
        var polish = new SignedOpinion(1, "r-001", 1, 1, "Rada", SIGNED, false, Optional.empty(), "Straks.", 1, List.of(),
                List.of(new Words("", "Popieramy.", "pl")), List.of(new Minority("", List.of("Bent Eksempel"), "Nej.", "p-1-2", "")));
        var hearing = new Hearing(1, "udkast", "sammen-om-fjordby", FjordbyHearing.terms(), HearingState.OPEN, "", "", true, true, 0);
        var blocks = OpinionPaper.of(hearing, polish, Optional.empty()).blocks();
        assertThat(blocks).filteredOn(dk.samraad.document.Block.Paragraph.class::isInstance).extracting("language").contains("pl", "da");
    }

    private static byte[] pdf() throws Exception {
        var hearing = new Hearing(1, "udkast", "sammen-om-fjordby", FjordbyHearing.terms(), HearingState.OPEN, "", "", true, true, 0);
        var draft = new Draft(1, 1, 1, false, Optional.of(SIGNED), 0, FjordbyHearing.text());
        var numbered = new Draft(1, 1, 1, false, Optional.of(SIGNED), 0, draft.sections().stream()
                .map(s -> new Section(String.valueOf(draft.sections().indexOf(s) + 1), s.title(), s.themeCode(), s.paragraphs(),
                        s.easyRead())).toList());
        var opinion = new SignedOpinion(1, "r-001", 1, 1, "Fjordby Seniorråd", SIGNED, false, Optional.of(LocalDate.of(2026, 3, 16)), "", 1,
                List.of(new Signature(Office.CHAIR, 1, "Inger Eksempel", SIGNED)),
                List.of(new Words("", "Rådet takker for udkastet."), new Words("p-1-2", "Rådet støtter flere stier.\nHusk bænke."),
                        new Words("2", "Godt afsnit. 🙂")),
                List.of(new Minority("Ældre Sagens medlemmer", List.of("Bent Eksempel"), "Stierne skal vente.")));
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(OpinionPaper.of(hearing, opinion, Optional.of(numbered)), out);
        return out.toByteArray();
    }
}

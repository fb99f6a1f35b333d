package dk.samraad.report.hearing;

import static dk.samraad.report.hearing.DrawnPapers.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Composition;
import dk.samraad.document.DrawnPdf;
import dk.samraad.report.writing.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What stays of a paper about a hearing, and how one speaks while the hearing is open.
class TwinTest {
    private final PaperData data = InventedHearing.paper(20);
    private final ConsultationReport paper = ConsultationReport.of(data, InventedHearing.AS_OF);

    @Test
    void a_twin_holds_no_word_of_a_reply_an_opinion_or_an_assessment_and_no_name() throws IOException {
        var said = text(paper.twin().composition()) + new String(paper.twin().json(), StandardCharsets.UTF_8)
                + new String(paper.twin().csv(), StandardCharsets.UTF_8);

        for (var reply : data.replies()) {
            if (!reply.name().isBlank()) assertThat(said).doesNotContain(reply.name());
            if (!reply.organisation().isBlank()) assertThat(said).doesNotContain(reply.organisation());
            reply.comments().forEach(comment -> assertThat(said)
                    .doesNotContain(comment.text().substring(0, Math.min(30, comment.text().length()))));
        }
        for (var piece : data.pieces()) assertThat(said).doesNotContain(piece.resume(), piece.verdict().assessment());
        for (var opinion : data.opinions()) {
            opinion.signedBy().forEach(name -> assertThat(said).doesNotContain(name));
            opinion.statements().forEach(statement -> assertThat(said).doesNotContain(statement.text()));
            opinion.minorities().forEach(minority -> assertThat(said).doesNotContain(minority.text(), minority.behind()));
        }
    }

    @Test
    void its_numbers_are_those_of_the_paper_and_its_hash_is_its_own() throws IOException {
        var twin = paper.twin();
        assertThat(twin.dataSha256()).isEqualTo(Sha256.of(twin.json())).isNotEqualTo(paper.dataSha256());
        assertThat(text(twin.composition())).contains("Det, der står tilbage", "Svar modtaget " + data.turnout().received(),
                "Svar, der kunne læses af alle " + data.turnout().published());
        assertThat(text(twin.composition())).contains("kunne læses af alle").doesNotContain("kan læses her");
        var counted = TwinData.of(data).decided().stream().mapToInt(TwinData.Decided::pieces).sum();
        assertThat(counted).isEqualTo(data.pieces().size());
        assertThat(twin.composition().front().kicker()).isEqualTo("Hvidbog uden svar og navne");
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_3_A"})
    void it_keeps_the_standards(PDFAFlavour flavour) throws Exception {
        assertThat(DrawnPdf.failures(DrawnPdf.of(paper.twin().composition()), flavour)).isEmpty();
    }

    @Test
    void while_the_hearing_is_open_its_papers_call_themselves_interim() throws IOException {
        var open = ConsultationReport.of(data, data.cover().deadline());

        for (var composition : new Composition[] {open.composition(), open.brief(),
                CollectedReplies.of(InventedHearing.replies(data.cover().language(), 5), data.cover().deadline()).composition()}) {
            assertThat(composition.front().kicker()).startsWith("Foreløbig: ");
            assertThat(composition.front().mark()).startsWith("Foreløbig: Høringen er åben til og med");
        }
        assertThat(paper.composition().front().kicker()).isEqualTo("Hvidbog");
        assertThat(paper.composition().front().mark()).doesNotContain("Foreløbig");
    }
}

package dk.samraad.writing.hearing;

import static dk.samraad.writing.hearing.DrawnPapers.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Composition;
import dk.samraad.document.DrawnPdf;
import dk.samraad.writing.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What stays of a paper about a hearing, and how one speaks while the hearing is open.
class TwinTest {
    private static final PaperData data = InventedHearing.paper(20);
    private static final ConsultationReport paper = ConsultationReport.of(data, InventedHearing.AS_OF);

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
        assertThat(text(twin.composition())).contains("Svar efter fristen, der ikke indgik efter en beslutning 1",
                "Svar efter fristen, som ikke var afgjort 1", "Modtaget 25 20", "Vurderet 20 17", "Ikke vurderet 1 1",
                "Efter fristen, ikke afgjort 1 0", "Efter fristen, indgår ikke 1 0", "Holdt ude af vurderingen, med en grund 2 2",
                "Udtalelser fra råd 2", "Svarene er delt i 23 dele.").doesNotContain(data.completeness().because());
        assertThat(new String(twin.csv(), StandardCharsets.UTF_8)).contains("Hvad blev der af svarene: Vurderet");
        var shown = text(CollectedReplies.of(InventedHearing.replies(data.cover().language(), 5), InventedHearing.AS_OF)
                .twin().composition());
        assertThat(shown).as("the opinions of councils are not in the replies, and not forgotten").contains("Udtalelser fra råd 2");
        assertThat(twin.composition().front().kicker()).isEqualTo("Hvidbog uden svar og navne");
    }

    @Test
    void a_campaign_is_counted_by_its_replies_and_what_could_not_be_read_is_counted() {
        var said = new PaperData.Verdict("Nej.", PaperData.Advice.UNCHANGED, List.of());
        var pieces = List.of(piece("p-001", said), piece("p-001", said), piece("p-002", said), piece("p-002", said));
        var unread = List.of(new PaperData.Unread(1, "", "p1", "2.2", Optional.empty(), PaperData.Advice.UNCHANGED, List.of()),
                new PaperData.Unread(1, "", "p1", "2.2", Optional.empty(), PaperData.Advice.UNCHANGED, List.of()),
                new PaperData.Unread(2, "", "", "", Optional.empty(), PaperData.Advice.OUTSIDE, List.of()));
        var campaign = new PaperData(data.cover(), data.turnout(), data.completeness(), data.duties(), List.of(), data.themes(), pieces,
                unread, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(TwinData.of(campaign).decided()).containsExactly(new TwinData.Decided("", "", PaperData.Advice.OUTSIDE, 1),
                new TwinData.Decided(data.themes().getFirst().heading(), "2.2", PaperData.Advice.UNCHANGED, 3));
    }

    private static PaperData.Piece piece(String reply, PaperData.Verdict verdict) {
        return new PaperData.Piece(reply, "", "p1", "2.2", "Nej", Optional.empty(), verdict);
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

package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Overview;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Writing;
import dk.samraad.hearing.Hearing;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.PaperData;
import dk.samraad.writing.hearing.PaperData.Advice;
import dk.samraad.writing.hearing.PaperData.Opinion;
import dk.samraad.writing.hearing.PaperData.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the hvidbog says of the councils is what staff wrote on the desk, under the same number as in the sheet.
class PaperGatheringIT {
    private static final Judgement AGREED =
            new Judgement("p1", "p-1-1", "Støtter", "Forvaltningen er enig.", Optional.of(Recommendation.CHANGED), "p-1-1");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void an_opinion_has_its_assessment_as_soon_as_it_is_ready_and_not_before() {
        var hearing = FjordbyDesk.open(app, "udtalt");
        var id = FjordbyDesk.opinion(app, hearing, "Råd i udtalt", "Vi støtter udkastet.", "Vi er imod.");
        assertThat(gathered(hearing).opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.answers()).as("nobody has begun").isEmpty();
            assertThat(opinion.minorities()).extracting(PaperData.Minority::text).containsExactly("Vi er imod.");
        });

        var begun = write(hearing, id, begin(hearing, id), SegmentState.IN_PROGRESS);
        assertThat(gathered(hearing).opinions()).extracting(Opinion::answers).as("half written").containsExactly(List.of());

        write(hearing, id, begun, SegmentState.READY);
        assertThat(gathered(hearing).opinions()).extracting(Opinion::answers)
                .containsExactly(List.of(new PaperData.Answer("1.1", new Verdict("Forvaltningen er enig.", Advice.CHANGED,
                        List.of("1.1")))));
        assertThat(gathered(hearing).pieces()).as("never among the replies").isEmpty();
    }

    @Test
    void the_sheet_the_desk_and_the_hvidbog_call_it_the_same() throws IOException {
        var hearing = FjordbyDesk.open(app, "samme-nummer");
        FjordbyDesk.opinion(app, hearing, "Ø-råd", "Først.", "Nej.");
        FjordbyDesk.opinion(app, hearing, "A-råd", "Siden.", "Nej.");

        var expected = List.of(Tuple.tuple("A-råd", "r-002"), Tuple.tuple("Ø-råd", "r-001"));
        assertThat(gathered(hearing).opinions()).as("by number, as a reader looks them up").extracting(Opinion::council, Opinion::reference)
                .containsExactlyElementsOf(expected.reversed());
        assertThat(app.bean(Assessments.class).opinions(hearing)).extracting(work -> work.sender(), work -> work.reference())
                .containsExactlyElementsOf(expected);
        assertThat(sheet(hearing)).containsExactlyElementsOf(expected);
    }

    private static PaperData gathered(Hearing hearing) {
        return app.bean(PaperGathering.class).gather(FjordbyDesk.now(app, hearing), Language.DA, 1);
    }

    private static Segment begin(Hearing hearing, long opinion) {
        assertThat(app.bean(Segments.class).beginOpinion(hearing, opinion, new dk.samraad.assessment.Cut.AsOne(), FjordbyDesk.ANE))
                .isTrue();
        return app.bean(Assessments.class).ofOpinion(hearing, opinion).segments().getFirst();
    }

    private static Segment write(Hearing hearing, long opinion, Segment segment, SegmentState to) {
        var written = app.bean(Segments.class).writeOpinion(hearing, opinion, segment.id(), segment.revision(), AGREED, to, "",
                false, FjordbyDesk.ANE);
        return ((Writing.Written) written).segment();
    }

    private static List<Tuple> sheet(Hearing hearing) throws IOException {
        var out = new ByteArrayOutputStream();
        app.bean(Overview.class).write(hearing, out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet()
                .openStream()) {
            return rows.skip(1).map(row -> Tuple.tuple(row.getCellText(4), row.getCellText(2))).toList();
        }
    }
}

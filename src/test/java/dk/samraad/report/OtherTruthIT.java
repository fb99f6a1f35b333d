package dk.samraad.report;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Overview;
import dk.samraad.assessment.Points;
import dk.samraad.assessment.Promises;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Writing;
import dk.samraad.document.Composition;
import dk.samraad.document.DrawnPdf;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.LikeGroups;
import dk.samraad.inbox.Screenings;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.text.Language;
import dk.samraad.text.Stance;
import dk.samraad.writing.hearing.ConsultationReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Another consultation whose truth is known, of what is easily told wrongly: a campaign of which one is left out and one came after it
/// was assessed, a reply withdrawn after it was assessed, one late and let in, one late that nobody has decided about and whose
/// assessment promises a change, a point of one reply over two paragraphs, and a council that is in no count.
class OtherTruthIT {
    private static final String CAMPAIGN = "Vi borgere i Fjordby siger nej til flere stier i skoven, for dyrene har brug for ro hver "
            + "eneste nat hele året rundt.";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static int hearings;
    private Hearing hearing;

    @BeforeEach
    void open() {
        app.clock.set(SettableClock.START);
        hearing = FjordbyDesk.open(app, "modproeve-" + ++hearings);
    }

    @Test
    void every_reply_is_told_once_and_as_what_it_is() throws IOException {
        person(new Remark("p-1-2", CAMPAIGN));
        person(new Remark("p-1-2", CAMPAIGN));
        FjordbyDesk.approveAll(app);
        decideAlike("p-002");
        assessed("p-001", List.of(judgement("p-1-2", Stance.AGAINST)));
        person(new Remark("p-1-2", CAMPAIGN));
        person(new Remark("p-1-2", "Ja tak til stier."), new Remark("p-2-1", "Hvem betaler?"));
        person(new Remark("", "Et svar, der bliver trukket tilbage."));
        app.clock.set(Instant.parse("2026-03-29T09:00:00Z"));
        person(new Remark("", "For sent, men vigtigt."));
        person(new Remark("", "For sent, og ikke afgjort."));
        FjordbyDesk.approveAll(app);
        app.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
        hearing = FjordbyHearing.made(app.bean(Hearings.class).close(hearing.slug(), FjordbyHearing.STAFF));
        decideAlike("p-003");
        var assessments = app.bean(Assessments.class);
        assertThat(assessments.leaveOut(hearing, "p-002", "Samme afsender som p-001.", ANE)).isTrue();
        var pieces = assessed("p-004", List.of(judgement("p-1-2", Stance.FOR), judgement("p-2-1", Stance.QUESTION)));
        var points = app.bean(Points.class);
        assertThat(points.put(hearing, pieces, points.titled(hearing, "Stier", ANE).id(), ANE)).isEqualTo(2);
        assessed("p-005", List.of(judgement("p-1-1", Stance.FOR)));
        assessed("p-006", List.of(judgement("p-1-2", Stance.CHANGE)));
        assessed("p-007", List.of(new Judgement("", "p-2-1", "Svar p-007.", "Ja.", Optional.of(Recommendation.CHANGED), "p-2-1")
                .with(Stance.FOR)));
        app.execute("delete from hearing.reply where letter = 'p' and number = 5 and consultation_id = " + hearing.id());
        app.bean(Screenings.class).decideLate(hearing, "p-006", app.bean(Inbox.class).one(hearing, "p-006").revision(), true,
                "Posten var forsinket.", ANE);
        var draft = app.bean(Drafts.class).begin(hearing.slug());
        assertThat(draft).isNotNull();

        assertThat(app.bean(Promises.class).of(hearing)).as("nobody has said that p-007 counts").isEmpty();
        assertThat(points.counted(hearing)).singleElement().satisfies(point -> assertThat(point.paragraphs())
                .containsExactly("p-1-2", "p-2-1"));
        var data = app.bean(PaperGathering.class).gather(hearing, Language.DA, 1);
        var paper = ConsultationReport.of(data, LocalDate.of(2026, 4, 10));
        for (var said : List.of(text(paper.composition()), text(paper.brief()))) {
            assertThat(said).contains("Der kom 6 svar, og 5 kan læses i hvidbogen.",
                    "4 vurderet · 0 ikke vurderet · 1 efter fristen, ikke afgjort · 0 efter fristen, indgår ikke · 1 holdt ude af "
                            + "vurderingen, med en grund",
                    "3 svar om noget andet i stykke 1.2: 2 imod, 1 andet.", "1 svar om stykkerne 1.2, 2.1: 1 for.",
                    "Intet stykke og intet punkt har både vurderede svar, der er for, og vurderede svar, der er imod.",
                    "Forvaltningen anbefaler ingen ændringer af teksten.")
                    .doesNotContain("p-005", "p-007", "Forvaltningens egen ændring");
        }
        assertThat(text(paper.composition())).contains("Modtaget 6 5", "Vurderet 4 4", "Ikke vurderet 0 0",
                "Efter fristen, ikke afgjort 1 0",
                "Efter fristen, indgår ikke 0 0", "Holdt ude af vurderingen, med en grund 1 1", "Samme afsender som p-001. (p-002)",
                "Svarene er delt i 4 dele.", "4 dele står her.", "2 svar siger det samme som et andet.",
                "1 svar, der kom senere, indgår efter en begrundet beslutning. Ingen er holdt ude efter en begrundet beslutning. For 1 "
                        + "er det ikke afgjort",
                "Andet: 1 vil have noget ændret.");
        assertThat(text(paper.twin().composition())).contains("Modtaget 6 5", "Svar efter fristen, som ikke var afgjort 1",
                "Svar efter fristen, der indgik 1", "stykke 1.2 Teksten ændres ikke 4", "stykke 2.1 Teksten ændres ikke 1");
        assertThat(new String(paper.csv(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", 2)[0]).toList())
                .containsExactlyInAnyOrder("p-001", "p-003", "p-004", "p-004", "p-006");
        assertThat(overview()).contains("Efter fristen, ikke afgjort. Ja.", "Vurderes ikke: Samme afsender som p-001.");
    }

    /// While replies come, no paper is of two moments.
    @Test
    void a_paper_made_while_replies_come_adds_up() throws InterruptedException {
        var open = FjordbyDesk.open(app, "mens");
        var stop = new AtomicBoolean();
        var sender = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 2_000 && !stop.get(); i++) {
                FjordbyDesk.reply(app, open, FjordbyDesk.person("Prøve"), new Remark("", "Svar " + i));
                app.execute("update hearing.screening set publication = 'APPROVED'");
            }
        });
        try {
            for (int i = 0; i < 20; i++) {
                var data = app.bean(PaperGathering.class).gather(open, Language.DA, 1);
                assertThat(data.turnout().received()).isEqualTo(data.completeness().received().all());
                assertThat(data.turnout().published()).isEqualTo(data.completeness().received().published())
                        .isEqualTo(data.replies().size());
                var replies = app.bean(HearingGathering.class).gather(open, Language.DA, 1);
                assertThat(replies.turnout().published()).isEqualTo(replies.replies().size());
            }
        } finally {
            stop.set(true);
            sender.join();
        }
        assertThat(app.bean(HearingGathering.class).gather(open, Language.DA, 1).turnout().received())
                .as("some came meanwhile").isPositive();
    }

    /// The first of a group withdraws: who is left alone says the same as nobody.
    @Test
    void a_reply_whose_like_is_withdrawn_is_alike_no_more() {
        var open = FjordbyDesk.open(app, "alene");
        for (int i = 0; i < 2; i++) FjordbyDesk.reply(app, open, FjordbyDesk.person("Prøve"), new Remark("", CAMPAIGN));
        app.bean(LikeGroups.class).decide(open, List.of("p-002"), Verdict.SAME, ANE);
        assertThat(app.bean(HearingGathering.class).turnout(open).alike()).isEqualTo(1);
        app.execute("delete from hearing.reply where letter = 'p' and number = 1 and consultation_id = " + open.id());
        assertThat(app.bean(HearingGathering.class).turnout(open).alike()).isZero();
    }

    private void person(Remark... remarks) {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve i Fjordby"), remarks);
    }

    private void decideAlike(String reference) {
        app.bean(LikeGroups.class).decide(hearing, List.of(reference), Verdict.SAME, ANE);
    }

    private static Judgement judgement(String paragraph, Stance stance) {
        return new Judgement("", paragraph, "Svar om " + paragraph, "Forvaltningen har læst det.", Optional.of(Recommendation.UNCHANGED),
                "").with(stance);
    }

    private List<Long> assessed(String reference, List<Judgement> judgements) {
        var segments = app.bean(Segments.class);
        var cut = ((Cutting.Made) segments.cut(hearing, reference, judgements.size() == 1 ? new Cut.AsOne() : new Cut.ByComments(), ANE))
                .segments();
        for (int i = 0; i < judgements.size(); i++) {
            assertThat(segments.write(hearing, reference, cut.get(i).id(), cut.get(i).revision(), judgements.get(i),
                    SegmentState.READY, "", false, ANE))
                    .isInstanceOf(Writing.Written.class);
        }
        var ids = cut.stream().map(segment -> segment.id()).toList();
        app.bean(Assessments.class).approve(hearing, ids, ANE);
        return ids;
    }

    private String overview() throws IOException {
        var out = new ByteArrayOutputStream();
        app.bean(Overview.class).write(hearing, out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet()
                .openStream()) {
            return rows.flatMap(Row::stream).map(Cell::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Composition composition) throws IOException {
        return DrawnPdf.words(DrawnPdf.of(composition));
    }
}

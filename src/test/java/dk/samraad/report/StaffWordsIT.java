package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.JudgementFault;
import dk.samraad.assessment.Overview;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Writing;
import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.duty.DutyChange;
import dk.samraad.duty.DutyRefusal;
import dk.samraad.hearing.Creation;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingObjection;
import dk.samraad.hearing.HearingObstacle;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.Terms;
import dk.samraad.inbox.Screenings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.privacy.MaskKind;
import dk.samraad.proposal.DraftFault;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.ConsultationReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever staff write about a hearing becomes public. So what is hidden in any of its replies, and the name of anybody who is
/// protected, is refused when it is written, wherever that is, and taken out when it leaves the house.
class StaffWordsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static int hearings;
    private Hearing hearing;
    private long opinion;

    /// `p-001` hides a neighbour, `p-002` has a sender who is protected, `p-003` hides nothing.
    @BeforeEach
    void open() {
        hearing = FjordbyDesk.open(app, "ord-" + hearings++);
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"), new Remark("", "Grete Holm er ensom."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.protectedPerson("Ulrik Skjulsen"), new Remark("", "Vi vil have stier."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ebbe Prøve"), new Remark("", "Nej."));
        opinion = FjordbyDesk.opinion(app, hearing, "Råd " + hearing.slug(), "Vi støtter udkastet.", "Vi er imod.");
        assertThat(app.bean(Segments.class).beginOpinion(hearing, opinion, new dk.samraad.assessment.Cut.AsOne(), FjordbyDesk.ANE))
                .isTrue();
    }

    @Test
    void about_an_opinion_of_a_council() {
        hide();
        for (var words : List.of("Grete Holm har ret.", "Ulrik Skjulsen siger det samme.", "Skjulsens ord", "Se 010190-1234.")) {
            assertThat(write(judgement("Støtter.", words))).as(words).isInstanceOfSatisfying(Writing.Refused.class, refused -> {
                assertThat(refused.faults()).containsExactly(JudgementFault.ASSESSMENT_HOLDS_HIDDEN);
                assertThat(refused.hidden().foundIn(words)).hasSize(1);
            });
        }
        assertThat(write(judgement("Grete Holm", "Enig.")))
                .isInstanceOfSatisfying(Writing.Refused.class, r -> assertThat(r.faults())
                .containsExactly(JudgementFault.RESUME_HOLDS_HIDDEN));
        assertThat(write(judgement("Støtter.", "Forvaltningen er enig."))).isInstanceOf(Writing.Written.class);
    }

    @Test
    void about_another_reply() {
        hide();
        var segments = app.bean(Segments.class);
        var made = ((Cutting.Made) segments.cut(hearing, "p-003", new Cut.AsOne(), FjordbyDesk.ANE)).segments().getFirst();
        assertThat(segments.write(hearing, "p-003", made.id(), made.revision(), judgement("Som Grete Holm.", "Som Ulrik Skjulsen."),
                SegmentState.READY, "", false, FjordbyDesk.ANE))
                .isInstanceOfSatisfying(Writing.Refused.class, r -> assertThat(r.faults())
                        .containsExactly(JudgementFault.RESUME_HOLDS_HIDDEN, JudgementFault.ASSESSMENT_HOLDS_HIDDEN));
    }

    @Test
    void the_page_keeps_everything_and_says_which_words() {
        hide();
        var staff = Staff.signedIn(app);
        var page = staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/vurdering/udtalelser/" + opinion);
        var form = page.page().expectFirst(".desk-open form:has(#resume)");
        var refused = staff.submit(page, form, Map.of("_go", List.of("ready"), "resume", List.of("Støtter."), "assessment",
                List.of("Grete Holm og Ulrik har ret."), "recommendation", List.of("UNCHANGED")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select(".error-summary a[href=#assessment]").text()).contains("Grete Holm, Ulrik", "bliver offentligt");
        assertThat(refused.page().select("#assessment").text()).isEqualTo("Grete Holm og Ulrik har ret.");
        assertThat(refused.page().select("[name=recommendation][checked]").val()).isEqualTo("UNCHANGED");

        var desk = staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/vurdering/svar/p-003");
        var left = staff.submit(desk, desk.page().expectFirst("form[action$=/undtagelse]"),
                Map.of("because", List.of("Det samme som Grete Holm.")));
        assertThat(left.status()).isEqualTo(422);
        assertThat(left.page().select(".error-summary a[href=#because]").text()).contains("Grete Holm");
        assertThat(left.page().select("#because").text()).isEqualTo("Det samme som Grete Holm.");
    }

    @Test
    void why_a_reply_is_left_out_why_a_party_is_not_heard_and_what_was_decided() {
        hide();
        assertThat(app.bean(Assessments.class).leaveOut(hearing, "p-003", "Som Grete Holm.", FjordbyDesk.ANE)).isFalse();
        assertThat(app.bean(Assessments.class).leaveOut(hearing, "p-003", "Sendt to gange.", FjordbyDesk.ANE)).isTrue();

        var duty = duty();
        assertThat(app.bean(Duties.class).except(hearing.slug(), duty, 0, "Skjulsen er formand.", "Centerchefen", Actor.systemAs("Ane")))
                .isInstanceOfSatisfying(DutyChange.Refused.class, r -> assertThat(r.reasons())
                        .containsExactly(DutyRefusal.REASON_HOLDS_HIDDEN));

        app.execute("update hearing.consultation set state = 'ASSESSED' where id = " + hearing.id());
        var now = FjordbyDesk.now(app, hearing);
        assertThat(app.bean(Hearings.class).against(now, HearingState.DECIDED, "Vi gør som Ulrik og Grete Holm."))
                .contains(new Reason(HearingObstacle.WORDS_HIDDEN, "Ulrik, Grete Holm"));
        assertThat(app.bean(Hearings.class).against(now, HearingState.DECIDED, "Vi laver stier.")).extracting(Reason::why)
                .doesNotContain(HearingObstacle.WORDS_HIDDEN);
        assertThat(app.bean(Hearings.class).against(now, HearingState.WITHDRAWN, "Grete Holm klager.")).extracting(Reason::why)
                .contains(HearingObstacle.WORDS_HIDDEN);
    }

    @Test
    void the_terms_and_the_final_text() {
        hide();
        var told = hearing.terms();
        var wished = new Terms(told.title(), "Grete Holm skal have en ny politik.", told.audience(), told.caseNumber(), told.contact(),
                told.committee(), told.decisionOn(),
                told.opensOn(), told.deadline(), told.lateDays(), told.publication(), told.publicUntil(), told.retainedUntil());
        assertThat(app.bean(Hearings.class).edit(hearing.slug(), hearing.revision(), wished, Actor.systemAs("Ane")))
                .isInstanceOfSatisfying(Creation.Refused.class, r -> assertThat(r.reasons())
                        .containsExactly(HearingObjection.SUMMARY_HOLDS_HIDDEN));

        var drafts = app.bean(Drafts.class);
        if (!(drafts.begin(hearing.slug()) instanceof dk.samraad.proposal.Writing.Written(var begun))) throw new AssertionError();
        var text = List.of(new Section("", "Bevægelse", "p1", List.of(Paragraph.of("Vi laver en sti til Grete Holm.")), ""));
        assertThat(drafts.write(hearing.slug(), begun.revision(), text))
                .isInstanceOfSatisfying(dk.samraad.proposal.Writing.Refused.class, r -> assertThat(r.reasons())
                        .containsExactly(DraftFault.HOLDS_HIDDEN));
    }

    @Test
    void what_was_hidden_after_it_was_written_leaves_with_no_paper_and_no_sheet() throws Exception {
        assertThat(write(judgement("Støtter.", "Grete Holm har ret."))).isInstanceOf(Writing.Written.class);
        FjordbyDesk.assessed(app, hearing, "p-003", judgement("Som Grete Holm.", "Nej til Grete Holm."));
        assertThat(app.bean(Duties.class).except(hearing.slug(), duty(), 0, "Grete Holm er formand.", "Centerchefen",
                Actor.systemAs("Ane"))).isInstanceOf(DutyChange.Made.class);
        FjordbyHearing.write(app, hearing.slug(),
                List.of(new Section("", "Bevægelse", "p1", List.of(Paragraph.of("Vi laver en sti til Grete Holm.")), "")));
        FjordbyDesk.approveAll(app);

        hide();

        var data = app.bean(PaperGathering.class).gather(FjordbyDesk.now(app, hearing), Language.DA, 1);
        assertThat(data.opinions().getFirst().answers().getFirst().verdict().assessment()).isEqualTo("[skjult] har ret.");
        assertThat(new String(ConsultationReport.of(data, LocalDate.of(2026, 3, 2)).json(), StandardCharsets.UTF_8))
                .doesNotContain("Grete", "Holm")
                .contains("Som [skjult].", "Nej til [skjult].", "[skjult] er formand.", "Vi laver en sti til [skjult].");
        assertThat(sheet()).doesNotContain("Grete", "Holm").contains("[skjult] har ret.", "Nej til [skjult].");
    }

    private long duty() {
        FjordbyHearing.heard(app, hearing.slug());
        return app.bean(Duties.class).of(hearing.id()).duties().stream().filter(duty -> duty.basis() == Basis.SECTION_30).findFirst()
                .orElseThrow().id();
    }

    private String sheet() throws Exception {
        var out = new ByteArrayOutputStream();
        app.bean(Overview.class).write(FjordbyDesk.now(app, hearing), out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet()
                .openStream()) {
            return rows.flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText())).collect(Collectors.joining("\n"));
        }
    }

    private Writing write(Judgement judgement) {
        var segment = app.bean(Assessments.class).ofOpinion(hearing, opinion).segments().getFirst();
        return app.bean(Segments.class).writeOpinion(hearing, opinion, segment.id(), segment.revision(), judgement, SegmentState.READY, "",
                false, FjordbyDesk.ANE);
    }

    private static Judgement judgement(String resume, String assessment) {
        return new Judgement("p1", "p-1-1", resume, assessment, Optional.of(Recommendation.UNCHANGED), "")
                .with(dk.samraad.text.Stance.FOR);
    }

    private void hide() {
        var part = app.bean(Assessments.class).of(hearing, "p-001").parts().getFirst().id();
        assertThat(app.bean(Screenings.class).hide(hearing, "p-001", part, "Grete Holm", MaskKind.NAME, "Tredjemand", FjordbyDesk.ANE))
                .isEqualTo(1);
    }
}

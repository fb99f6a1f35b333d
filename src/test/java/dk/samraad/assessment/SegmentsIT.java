package dk.samraad.assessment;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static dk.samraad.assessment.FjordbyDesk.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reason;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.Screenings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.privacy.MaskKind;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is cut stays right, what is written is not lost, and no hearing is assessed before its replies are.
class SegmentsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static int hearings;
    private Hearing hearing;
    private Segments segments;
    private Assessments assessments;

    @BeforeEach
    void open() {
        hearing = FjordbyDesk.open(app, "hoering-" + hearings++);
        segments = app.bean(Segments.class);
        assessments = app.bean(Assessments.class);
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"),
                new Remark("", "Ring på 22 33 44 55. Vi vil have stier. Grete Holm er ensom."), new Remark("p-1-2", "Stierne skal have lys."));
    }

    @AfterEach
    void set_clock() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void a_reply_is_cut_as_one_by_its_comments_or_by_its_words() {
        var one = cut(new Cut.AsOne()).getFirst();
        assertThat(one.judgement()).isEqualTo(Judgement.EMPTY);
        var comments = cut(new Cut.ByComments());
        assertThat(comments).extracting(s -> s.judgement().paragraphCode()).containsExactly("", "p-1-2");
        assertThat(comments.get(1).judgement().themeCode()).isEqualTo("p1");
        var words = cut(words("Vi vil have stier.")).getFirst();
        assertThat(work().segments()).extracting(Segment::id).containsExactly(one.id(), comments.getFirst().id(), words.id(), comments.get(1).id());
        assertThat(cut(new Cut.AsOne())).containsExactly(one);
    }

    @Test
    void a_passage_stays_right_when_something_before_it_is_hidden_and_tells_when_something_in_it_is() {
        var segment = cut(words("Grete Holm er ensom.")).getFirst();
        hide("Vi vil");
        assertThat(work().standing(segment)).get().extracting(Standing::fit).isEqualTo(Standing.Fit.MOVED);
        assertThat(piece(segment).words()).isEqualTo("Grete Holm er ensom.");

        hide("Grete Holm");

        assertThat(work().fits(segment)).isFalse();
        assertThat(piece(segment).words()).isEmpty();
        assertThat(segments.cut(hearing, "p-001", new Cut.Words(part(0).id(), 0, 5, "andet"), ANE)).isInstanceOf(Cutting.TextChanged.class);
        var anew = segments.cutAnew(hearing, "p-001", segment.id(), segment.revision(), words("er ensom."), ANE);
        assertThat(anew).isInstanceOf(Cutting.Made.class);
        assertThat(work().fits(work().segment(segment.id()).orElseThrow())).isTrue();
        assertThatThrownBy(() -> segments.cutAnew(hearing, "p-001", segment.id(), segment.revision(), words("er ensom."), ANE)).isInstanceOf(Stale.class);
    }

    @Test
    void the_desk_shows_what_the_public_may_read_and_nothing_else() {
        assertThat(work().parts()).extracting(Work.Part::text).containsExactly("Ring på [telefonnummer fjernet]. Vi vil have stier. Grete Holm er ensom.", "Stierne skal have lys.");
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        var segment = cut(new Cut.AsOne()).getFirst();
        write(segment, FjordbyDesk.complete("Anes ord"), SegmentState.IN_PROGRESS);

        var overtaken = segments.write(hearing, "p-001", segment.id(), segment.revision(), FjordbyDesk.complete("Bos ord"), SegmentState.READY, "", false, BO);

        assertThat(overtaken).isInstanceOfSatisfying(Writing.Overtaken.class, o -> assertThat(o.now().judgement().resume()).isEqualTo("Anes ord"));
        var now = ((Writing.Overtaken) overtaken).now();
        segments.write(hearing, "p-001", segment.id(), now.revision(), FjordbyDesk.complete("Bos ord"), SegmentState.READY, "", true, BO);
        assertThat(assessments.logOf(segment)).extracting(e -> e.action() + " " + e.byName() + " " + e.detail()).containsExactly(
                "CUT Ane i Fjordby ", "WRITTEN Ane i Fjordby ", "ASSIGNED Ane i Fjordby ", "MOVED Ane i Fjordby IN_PROGRESS",
                "OVERWRITTEN Bo i Fjordby ", "MOVED Bo i Fjordby READY");
    }

    @Test
    void what_is_approved_is_not_written_in_until_it_is_opened_again() {
        FjordbyDesk.assessed(app, hearing, "p-001", FjordbyDesk.complete("Flere stier"));
        var approved = work().segments().getFirst();
        assertThat(approved.state()).isEqualTo(SegmentState.APPROVED);
        assertThat(segments.write(hearing, "p-001", approved.id(), approved.revision(), Judgement.EMPTY, SegmentState.IN_PROGRESS, "", false, ANE)).isInstanceOf(Writing.NotNow.class);
        assertThat(segments.remove(hearing, "p-001", approved.id(), approved.revision(), ANE)).isFalse();
        assertThat(assessments.assign(hearing, List.of(approved.id()), "Bo i Fjordby", ANE)).isZero();

        var opened = ((Writing.Written) segments.reopen(hearing, "p-001", approved.id(), approved.revision(), ANE)).segment();

        assertThat(opened.judgement().resume()).isEqualTo("Flere stier");
        assertThat(segments.remove(hearing, "p-001", opened.id(), opened.revision(), ANE)).isTrue();
    }

    @Test
    void only_what_is_ready_is_approved() {
        var segment = cut(new Cut.AsOne()).getFirst();
        assertThat(assessments.approve(hearing, List.of(segment.id()), BO)).isZero();
        assertThatThrownBy(() -> write(segment, FjordbyDesk.complete("a"), SegmentState.APPROVED)).isInstanceOf(Stale.class);
        assertThat(write(segment, Judgement.EMPTY, SegmentState.READY)).isInstanceOf(Writing.Refused.class);
    }

    @Test
    void segments_of_another_reply_or_hearing_are_not_there() {
        var segment = cut(new Cut.AsOne()).getFirst();
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ebbe Prøve"), new Remark("", "Nej"));
        assertThatThrownBy(() -> segments.write(hearing, "p-002", segment.id(), 0, Judgement.EMPTY, SegmentState.NEW, "", false, ANE)).isInstanceOf(NotFound.class);
        var other = FjordbyDesk.open(app, "hoering-" + hearings++);
        FjordbyDesk.reply(app, other, FjordbyDesk.person("Ebbe Prøve"), new Remark("", "Nej"));
        assertThatThrownBy(() -> segments.write(other, "p-001", segment.id(), 0, Judgement.EMPTY, SegmentState.NEW, "", false, ANE)).isInstanceOf(NotFound.class);
        assertThat(assessments.assign(other, List.of(segment.id()), "Bo i Fjordby", ANE)).isZero();
    }

    @Test
    void a_hearing_is_assessed_when_every_reply_is_or_is_left_out_with_a_reason() {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ebbe Prøve"), new Remark("", "Nej"));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Idrætsforeningen"), new Remark("", "Ja"));
        app.clock.set(Instant.parse("2026-03-29T09:00:00Z"));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Frida Prøve"), new Remark("", "For sent"));
        app.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
        hearing = FjordbyHearing.made(app.bean(Hearings.class).close(hearing.slug(), Actor.systemAs("Ane i Fjordby")));
        FjordbyDesk.assessed(app, hearing, "p-001", FjordbyDesk.complete("Flere stier"));
        segments.cut(hearing, "o-001", new Cut.AsOne(), ANE);
        assertThat(ours()).containsExactly(new Reason(AssessmentObstacle.REPLIES_UNCUT, "2"), new Reason(AssessmentObstacle.REPLIES_UNDER_WAY, "1"), new Reason(AssessmentObstacle.LATE_UNDECIDED, "1"));
        assertThat(assessments.progress(hearing)).isEqualTo(new Progress(4, 2, 1, 1, 0, 1, 2, 0, 0));

        assertThat(assessments.leaveOut(hearing, "p-002", "Sendt to gange.", ANE)).isTrue();
        assertThat(assessments.leaveOut(hearing, "o-001", "Har dele.", ANE)).isFalse();
        var made = assessments.of(hearing, "o-001").segments().getFirst();
        segments.write(hearing, "o-001", made.id(), made.revision(), FjordbyDesk.complete("Ja"), SegmentState.READY, "", false, ANE);
        assessments.approve(hearing, List.of(made.id()), ANE);
        var late = app.bean(Inbox.class).one(hearing, "p-003");
        app.bean(Screenings.class).decideLate(hearing, "p-003", late.revision(), false, "Kom for sent.", ANE);

        assertThat(ours()).isEmpty();
        assertThat(assessments.progress(hearing)).isEqualTo(new Progress(3, 0, 0, 2, 1, 0, 2, 0, 0));
        assertThat(assessments.progress(hearing).percent()).isEqualTo(100);
        app.execute("update hearing.consultation set state = 'ASSESSED' where id = " + hearing.id());
        hearing = FjordbyDesk.now(app, hearing);
        assertThat(segments.cut(hearing, "p-002", new Cut.AsOne(), ANE)).isInstanceOf(Cutting.NotNow.class);
    }

    @Test
    void the_list_is_filtered_by_theme_state_and_assessor() {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.protectedPerson("Ebbe Prøve"), new Remark("", "Nej"));
        var segment = cut(new Cut.ByComments()).get(1);
        assessments.assign(hearing, List.of(segment.id()), "Bo i Fjordby", ANE);
        assertThat(assessments.list(hearing, Task.Filter.ALL).tasks()).extracting(t -> t.reference() + " " + t.stage() + " " + t.sender())
                .containsExactly("p-001 NEW Dorte Prøve", "p-001 NEW Dorte Prøve", "p-002 UNCUT ");
        assertThat(found("p1", "", null)).containsExactly("p-001");
        assertThat(found(Task.Filter.NONE, "", null)).containsExactly("p-001", "p-002");
        assertThat(found("", "Bo i Fjordby", null)).containsExactly("p-001");
        assertThat(found("", Task.Filter.NONE, null)).containsExactly("p-002");
        assertThat(found("", "", TaskStage.UNCUT)).containsExactly("p-002");
        assertThat(assessments.list(hearing, new Task.Filter("", Optional.empty(), "", 99)).page()).isEqualTo(1);
    }

    @Test
    void a_reply_that_is_withdrawn_takes_its_segments_with_it() {
        cut(new Cut.ByComments());
        app.execute("delete from hearing.reply where consultation_id = " + hearing.id());
        assertThat(app.queryOne("select count(*) from hearing.segment where consultation_id = " + hearing.id())).isEqualTo("0");
    }

    private List<String> found(String theme, String assigned, @Nullable TaskStage stage) {
        return assessments.list(hearing, new Task.Filter(theme, Optional.ofNullable(stage), assigned, 1)).tasks().stream().map(Task::reference).toList();
    }

    /// Without what other rooms say.
    private List<Reason> ours() {
        return app.bean(Hearings.class).against(FjordbyDesk.now(app, hearing), HearingState.ASSESSED, "").stream().filter(reason -> reason.why() instanceof AssessmentObstacle).toList();
    }

    private Writing write(Segment segment, Judgement judgement, SegmentState to) {
        return segments.write(hearing, "p-001", segment.id(), segment.revision(), judgement, to, "", false, ANE);
    }

    private List<Segment> cut(Cut cut) {
        return ((Cutting.Made) segments.cut(hearing, "p-001", cut, ANE)).segments();
    }

    private Cut.Words words(String words) {
        var part = part(0);
        var at = part.text().indexOf(words);
        return new Cut.Words(part.id(), at, at + words.length(), words);
    }

    private Work.Part part(int index) {
        return work().parts().get(index);
    }

    private Work work() {
        return assessments.of(hearing, "p-001");
    }

    private Assessed.Piece piece(Segment segment) {
        return assessments.assessed(hearing, app.bean(Hearings.class).hiddenWords(hearing.id()), Assessed.Mark.START, 10).getFirst().pieces().stream().filter(p -> p.id() == segment.id()).findFirst().orElseThrow();
    }

    private void hide(String words) {
        app.bean(Screenings.class).hide(hearing, "p-001", part(0).id(), words, MaskKind.NAME, "Tredjemand", ANE);
    }
}

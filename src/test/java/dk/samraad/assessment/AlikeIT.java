package dk.samraad.assessment;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.LikeGroups;
import dk.samraad.inbox.Screenings;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A campaign is assessed once and counted whole, whoever of it withdraws; and a council is answered paragraph by paragraph.
class AlikeIT {
    private static final String CAMPAIGN = "Vi borgere i Fjordby siger nej til flere stier i skoven, "
            + "for dyrene har brug for ro hver eneste nat hele året rundt.";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2026-03-29T09:00:00Z");

    private static int hearings;
    private Hearing hearing;
    private Segments segments;
    private Assessments assessments;

    @BeforeEach
    void open() {
        app.clock.set(SettableClock.START);
        hearing = FjordbyDesk.open(app, "kampagne-" + hearings++);
        segments = app.bean(Segments.class);
        assessments = app.bean(Assessments.class);
    }

    @Test
    void three_hundred_equal_replies_take_one_assessment_and_count_as_three_hundred() {
        campaign(300);
        assertThat(assessments.progress(hearing)).isEqualTo(new Progress(300, 300, 0, 0, 0, 0, 0, 0, 0));
        assertThat(assessments.list(hearing, Task.Filter.ALL).tasks()).singleElement()
                .satisfies(task -> assertThat(task.alike()).isEqualTo(300));

        FjordbyDesk.assessed(app, hearing, "p-001", judgement());

        assertThat(assessments.progress(hearing)).isEqualTo(new Progress(300, 0, 0, 300, 0, 0, 1, 0, 0));
        assertThat(assessments.handled(hearing)).extracting(Handled::handling).hasSize(300).containsOnly(Handling.ASSESSED);
        assertThat(made()).hasSize(300).allSatisfy(reply -> assertThat(reply.pieces()).singleElement()
                .satisfies(piece -> assertThat(piece.judgement().resume()).isEqualTo("Nej til stier")));
        var point = app.bean(Points.class).titled(hearing, "Stier i skoven", ANE);
        app.bean(Points.class).put(hearing, List.of(made().getFirst().pieces().getFirst().id()), point.id(), ANE);
        assertThat(app.bean(Points.class).counted(hearing))
                .containsExactly(new Point.Counted(point, 1, List.of("p-1-2"), true, new Tally(300, 0, 300, 0, 0, 0, 0, 0, 0)));
        assertThat(assessments.of(hearing, "p-007").alike().lead()).isEqualTo("p-001");
        assertThat(assessments.of(hearing, "p-001").alike().others()).hasSize(299);
    }

    @Test
    void one_that_is_cut_by_itself_stands_for_itself_and_one_that_is_left_out_stands_for_nobody() {
        campaign(4);
        FjordbyDesk.assessed(app, hearing, "p-001", judgement());
        segments.cut(hearing, "p-003", new Cut.AsOne(), ANE);
        assertThat(assessments.leaveOut(hearing, "p-004", "Svaret er sendt to gange.", ANE)).isTrue();
        assertThat(assessments.handled(hearing)).extracting(Handled::handling).containsExactly(Handling.ASSESSED, Handling.ASSESSED,
                Handling.NOT_ASSESSED, Handling.LEFT_OUT);
    }

    @Test
    void the_first_is_left_out_and_the_next_stands_for_the_others() {
        campaign(3);
        assessments.leaveOut(hearing, "p-001", "Svaret er sendt to gange.", ANE);
        assertThat(assessments.of(hearing, "p-003").alike().lead()).isEqualTo("p-002");
        FjordbyDesk.assessed(app, hearing, "p-002", judgement());
        assertThat(assessments.progress(hearing)).isEqualTo(new Progress(3, 0, 0, 2, 1, 0, 1, 0, 0));
    }

    @Test
    void the_first_withdraws_and_what_was_made_of_all_stays_with_the_next() {
        campaign(5);
        FjordbyDesk.assessed(app, hearing, "p-001", judgement());
        app.execute("delete from hearing.reply where letter = 'p' and number = 1 and consultation_id = " + hearing.id());
        assertThat(assessments.progress(hearing)).isEqualTo(new Progress(4, 0, 0, 4, 0, 0, 1, 0, 0));
        assertThat(assessments.of(hearing, "p-004").alike()).isEqualTo(new Work.Alike("p-002", List.of("p-002", "p-003", "p-005"), 0));
        assertThat(assessments.of(hearing, "p-002").segments()).singleElement()
                .satisfies(segment -> assertThat(segment.judgement().resume()).isEqualTo("Nej til stier"));
        app.execute("delete from hearing.reply where consultation_id = " + hearing.id());
        assertThat(app.queryOne("select count(*) from hearing.segment where consultation_id = " + hearing.id())).isEqualTo("0");
    }

    @Test
    void a_late_reply_that_does_not_count_inherits_nothing() {
        campaign(1);
        FjordbyDesk.assessed(app, hearing, "p-001", judgement());
        app.clock.set(AFTER_THE_DEADLINE);
        for (int i = 0; i < 2; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"), new Remark("p-1-2", CAMPAIGN));
        app.bean(LikeGroups.class).decide(hearing, List.of("p-002", "p-003"), Verdict.SAME, ANE);
        for (var late : List.of("p-002", "p-003")) {
            app.bean(Screenings.class).decideLate(hearing, late, app.bean(Inbox.class).one(hearing, late).revision(), late.equals("p-003"),
                    "Posten var forsinket.", ANE);
        }
        app.execute("delete from hearing.reply where number = 1 and consultation_id = " + hearing.id());
        assertThat(assessments.of(hearing, "p-003").segments()).singleElement()
                .satisfies(segment -> assertThat(segment.judgement().resume()).isEqualTo("Nej til stier"));
    }

    @Test
    void a_council_that_asks_for_two_things_gets_two_answers_and_no_stance() {
        var id = FjordbyDesk.opinion(app, hearing, "Råd i " + hearing.slug(), "Vi vil have lys på stierne.", "Nej.");
        assertThat(segments.beginOpinion(hearing, id, new Cut.ByComments(), ANE)).isTrue();
        assertThat(segments.beginOpinion(hearing, id, new Cut.ByComments(), ANE)).isTrue();
        var first = assessments.ofOpinion(hearing, id).segments().getFirst();
        assertThat(first.judgement().paragraphCode()).isEqualTo("p-1-1");
        var second = segments.addToOpinion(hearing, id, ANE).orElseThrow();
        assertThat(segments.addToOpinion(hearing, id, ANE)).as("a second click").contains(second);
        var written = segments.writeOpinion(hearing, id, second.id(), second.revision(),
                new Judgement("", "p-2-1", "Mod ensomhed", "Enig.", Optional.of(Recommendation.CHANGED), List.of("p-2-1", "p-1-2"),
                        Optional.of(Stance.FOR), Optional.empty()),
                SegmentState.READY, "", false, ANE);
        assertThat(((Writing.Written) written).segment().judgement().stance()).isEmpty();
        assertThat(assessments.progress(hearing).opinionsAssessed()).isZero();
        var open = segments.writeOpinion(hearing, id, first.id(), first.revision(), FjordbyDesk.complete("Lys"),
                SegmentState.READY, "", false, ANE);
        assessments.approve(hearing, List.of(((Writing.Written) open).segment().id(), second.id()), ANE);
        assertThat(assessments.progress(hearing).opinionsAssessed()).isEqualTo(1);
        var reference = assessments.ofOpinion(hearing, id).reference();
        assertThat(app.bean(Promises.class).of(hearing)).extracting(Promise::number, Promise::references).containsExactly(
                org.assertj.core.groups.Tuple.tuple("1.2", List.of(reference)),
                org.assertj.core.groups.Tuple.tuple("2.1", List.of(reference)));
    }

    private void campaign(int size) {
        var others = new ArrayList<String>();
        for (int i = 1; i <= size; i++) {
            FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"), new Remark("p-1-2", CAMPAIGN));
            if (i > 1) others.add(String.format(Locale.ROOT, "p-%03d", i));
        }
        app.bean(LikeGroups.class).decide(hearing, others, Verdict.SAME, ANE);
    }

    private static Judgement judgement() {
        return new Judgement("p1", "p-1-2", "Nej til stier", "Forvaltningen er uenig.", Optional.of(Recommendation.UNCHANGED), "")
                .with(Stance.AGAINST);
    }

    private List<Assessed> made() {
        return assessments.assessed(hearing, app.bean(Hearings.class).hiddenWords(hearing.id()), Assessed.Mark.START, 500);
    }

    @Test
    void where_nobody_has_said_whether_replies_say_the_same_a_link_leads_to_where_it_is_said() {
        for (int i = 0; i < 2; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"), new Remark("p-1-2", CAMPAIGN));
        var staff = Staff.signedIn(app);
        var desk = staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/vurdering/svar/p-001");

        var groups = staff.get(desk.page().select("a:contains(Afgør det)").attr("href"));

        assertThat(groups.status()).isEqualTo(200);
        assertThat(groups.text()).contains("Grupper af ens svar", "p-001");
    }
}

package dk.samraad.report;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Points;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Writing;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.LikeGroups;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hearing whose truth is known: who said what, what became of it, and what the new draft makes of it.
///
/// 45 replies. Seven organisations about 1.2 (5 for, 2 against); a campaign of five against 1.2, p-001 to p-005; p-006 asks for
/// a change of 2.1 that is not made; p-007 to p-009 are left out, p-009 is not public either; p-010 is outside; p-011 and p-012 want
/// different things of 1.1; p-013 to p-022 are for 1.1; p-023 to p-033 are the point about loneliness (6 for, 3 against, a change, a
/// question); p-034, p-035 and p-037, which is not public, speak of the whole; p-036 is public and not assessed; p-038 came late, and
/// nobody has decided.
final class KnownTruth {
    static final String POINT = "Ensomhed blandt ældre";

    private final RunningSamraad app;
    private Hearing hearing;

    /// The hearing is open and empty at first.
    KnownTruth(RunningSamraad app) {
        this.app = app;
        hearing = FjordbyDesk.open(app, "sandhed");
    }

    Hearing hearing() {
        return hearing;
    }

    /// Everything, from the first reply to the changed draft; its clock stands after the deadline then.
    void feed() {
        for (int i = 1; i <= 7; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Forening " + i),
                new Remark("p-1-2", "Forening " + i + " har skrevet om stierne."));
        for (int i = 1; i <= 5; i++) {
            person("p-1-2", "Vi borgere i Fjordby siger nej til flere stier i skoven, "
                    + "for dyrene har brug for ro hver eneste nat hele året rundt.");
        }
        for (int i = 6; i <= 37; i++) person(i == 6 ? "p-2-1" : "", "Svar fra borger nummer " + i + ".");
        var opinion = FjordbyDesk.opinion(app, hearing, "Råd for sandhed", "Rådet vil have flere med.", "Et mindretal er imod.");
        app.clock.set(Instant.parse("2026-03-29T09:00:00Z"));
        person("", "Et svar efter fristen.");
        FjordbyDesk.approveAll(app);
        publication("p", 9, "REJECTED");
        publication("p", 37, "WAITING");
        app.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
        hearing = FjordbyHearing.made(app.bean(Hearings.class).close("sandhed", FjordbyHearing.STAFF));
        app.bean(LikeGroups.class).decide(hearing, List.of("p-002", "p-003", "p-004", "p-005"), Verdict.SAME, ANE);
        assess(opinion);
        var drafts = app.bean(Drafts.class);
        drafts.begin("sandhed");
        drafts.replace("sandhed", drafts.beingWritten(hearing.id()).orElseThrow().revision(), List.of(
                new Section("", "Bevægelse", "p1", List.of(Paragraph.of("Alle børn og unge skal bevæge sig hver dag."),
                        Paragraph.of("Vi laver flere stier.")), ""),
                new Section("", "Fællesskab", "", List.of(Paragraph.of("Ingen skal være ensom.")), "")));
    }

    private void assess(long opinion) {
        for (int i = 1; i <= 7; i++) assessed("o-00" + i, "p1", "p-1-2", i <= 5 ? Stance.FOR : Stance.AGAINST, Recommendation.UNCHANGED);
        assessed("p-001", "p1", "p-1-2", Stance.AGAINST, Recommendation.UNCHANGED);
        assessed("p-006", "", "p-2-1", Stance.CHANGE, Recommendation.CHANGED);
        var assessments = app.bean(Assessments.class);
        assessments.leaveOut(hearing, "p-007", "Svaret er sendt to gange.", ANE);
        assessments.leaveOut(hearing, "p-008", "Svaret er sendt to gange.", ANE);
        assessments.leaveOut(hearing, "p-009", "Svaret er til en anden sag.", ANE);
        assessed("p-010", "", "", Stance.QUESTION, Recommendation.OUTSIDE);
        assessed("p-011", "p1", "p-1-1", Stance.CHANGE, Recommendation.CHANGED);
        assessed("p-012", "p1", "p-1-1", Stance.CHANGE, Recommendation.UNCHANGED);
        for (int i = 13; i <= 22; i++) assessed("p-0" + i, "p1", "p-1-1", Stance.FOR, Recommendation.UNCHANGED);
        var lonely = new ArrayList<Long>();
        for (int i = 23; i <= 33; i++) {
            lonely.add(assessed("p-0" + i, "", "p-2-1", i <= 28 ? Stance.FOR : i <= 31 ? Stance.AGAINST : i == 32 ? Stance.CHANGE
                    : Stance.QUESTION, Recommendation.UNCHANGED));
        }
        var points = app.bean(Points.class);
        assertThat(points.put(hearing, lonely, points.titled(hearing, POINT, ANE).id(), ANE)).isEqualTo(11);
        assessed("p-034", "", "", Stance.EXPERIENCE, Recommendation.UNCHANGED);
        assessed("p-035", "", "", Stance.FOR, Recommendation.UNCHANGED);
        assessed("p-037", "", "", Stance.AGAINST, Recommendation.UNCHANGED);
        council(opinion);
    }

    private void council(long opinion) {
        var segments = app.bean(Segments.class);
        segments.beginOpinion(hearing, opinion, new Cut.AsOne(), ANE);
        var first = app.bean(Assessments.class).ofOpinion(hearing, opinion).segments().getFirst();
        written(segments.writeOpinion(hearing, opinion, first.id(), first.revision(), judgement("p1", "p-1-1", Recommendation.CHANGED),
                SegmentState.READY, "", false, ANE));
        var second = segments.addToOpinion(hearing, opinion, ANE).orElseThrow();
        written(segments.writeOpinion(hearing, opinion, second.id(), second.revision(), judgement("", "p-2-1", Recommendation.UNCHANGED),
                SegmentState.READY, "", false, ANE));
        app.bean(Assessments.class).approve(hearing, List.of(first.id(), second.id()), ANE);
    }

    private void person(String about, String words) {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve i Fjordby"), new Remark(about, words));
    }

    private void publication(String letter, int number, String state) {
        app.execute("update hearing.screening set publication = '" + state
                + "' where reply_id = (select id from hearing.reply where consultation_id = " + hearing.id()
                + " and letter = '" + letter + "' and number = " + number + ")");
    }

    private long assessed(String reference, String theme, String paragraph, Stance stance, Recommendation recommendation) {
        var segments = app.bean(Segments.class);
        var made = ((Cutting.Made) segments.cut(hearing, reference, new Cut.AsOne(), ANE)).segments().getFirst();
        var judgement = new Judgement(theme, paragraph, "Borger " + reference.substring(3) + " har sagt noget.",
                "Forvaltningen har læst det.", Optional.of(recommendation),
                recommendation == Recommendation.CHANGED ? paragraph : "").with(stance);
        var ready = written(segments.write(hearing, reference, made.id(), made.revision(), judgement, SegmentState.READY, "", false, ANE));
        app.bean(Assessments.class).approve(hearing, List.of(ready.id()), ANE);
        return ready.id();
    }

    private static Judgement judgement(String theme, String paragraph, Recommendation recommendation) {
        return new Judgement(theme, paragraph, "Rådet har sagt noget.", "Forvaltningen har læst det.", Optional.of(recommendation),
                recommendation == Recommendation.CHANGED ? paragraph : "");
    }

    private static Segment written(Writing writing) {
        assertThat(writing).isInstanceOf(Writing.Written.class);
        return ((Writing.Written) writing).segment();
    }
}

package dk.samraad.demo;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Points;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Task;
import dk.samraad.assessment.TaskStage;
import dk.samraad.assessment.Writing;
import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Actor;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.reply.PublicReplies;
import dk.samraad.reply.PublicReply;
import dk.samraad.reply.Remark;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What Fjordby's administration makes of the replies: every reply and both councils are assessed, but for one that may not be
/// public, which is left out with a reason. The paragraphs it proposes to change stand in the version being written.
@Singleton
class FjordbyAssessing {
    private static final int LONGEST = 200;
    private static final Actor STAFF = FjordbyStaff.ACTOR;
    private static final Task.Filter LEFT = new Task.Filter("", Optional.of(TaskStage.UNCUT), "", 1);

    private final Drafts drafts;
    private final PublicReplies replies;
    private final Segments segments;
    private final Assessments assessments;
    private final Points points;
    private final Map<String, List<Long>> byParagraph = new HashMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private record Verdict(Recommendation recommendation, String words) {}

    FjordbyAssessing(Drafts drafts, PublicReplies replies, Segments segments, Assessments assessments, Points points) {
        this.drafts = drafts;
        this.replies = replies;
        this.segments = segments;
        this.assessments = assessments;
        this.points = points;
    }

    void assess(Hearing hearing) {
        read();
        propose(hearing);
        var ready = new ArrayList<Long>();
        for (var reply : replies.forReport(hearing)) ready.addAll(assess(hearing, reply));
        gather(hearing);
        for (var work : assessments.opinions(hearing)) ready.add(assess(hearing, work.opinion().orElseThrow()));
        assessments.approve(hearing, ready, STAFF);
        leaveOut(hearing);
    }

    /// Into points, whichever paragraph it was written to.
    private void gather(Hearing hearing) {
        for (var line : DemoFiles.lines("hoering-punkter.txt")) {
            var bar = List.of(line.split("\\|"));
            var pieces = bar.stream().skip(1).flatMap(number -> byParagraph.getOrDefault(code(number), List.of()).stream()).toList();
            points.put(hearing, pieces, points.titled(hearing, bar.getFirst(), STAFF).id(), STAFF);
        }
    }

    private void leaveOut(Hearing hearing) {
        for (var task : assessments.list(hearing, LEFT).tasks()) {
            if (!assessments.leaveOut(hearing, task.reference(), "Svaret handler om en bestemt medarbejder og ikke om udkastet.", STAFF)) {
                throw new IllegalStateException("The demo's reply " + task.reference() + " cannot be left out");
            }
        }
    }

    /// As a whole, by the first paragraph it speaks to that there is something to say about.
    private long assess(Hearing hearing, SignedOpinion opinion) {
        segments.beginOpinion(hearing, opinion.id(), new Cut.AsOne(), STAFF);
        var segment = assessments.ofOpinion(hearing, opinion.id()).segments().getFirst();
        var about = opinion.paragraphs().stream().map(SignedOpinion.Words::about)
                .filter(code -> !code.isEmpty() && verdicts.containsKey(code)).findFirst().orElse("");
        var verdict = Objects.requireNonNull(verdicts.get(about), "the demo has words for every opinion");
        var judgement = new Judgement("", about, opinion.councilName() + " har udtalt sig.", verdict.words(),
                Optional.of(verdict.recommendation()),
                verdict.recommendation() == Recommendation.CHANGED ? about : "");
        var written = segments.writeOpinion(hearing, opinion.id(), segment.id(), segment.revision(), judgement, SegmentState.READY,
                STAFF.name(), false, STAFF);
        if (written instanceof Writing.Written) return segment.id();
        throw new IllegalStateException("The demo's opinion is not assessed");
    }

    private void read() {
        for (var line : DemoFiles.lines("hoering-vurderinger.txt")) {
            var bar = line.split("\\|", 3);
            if (bar.length == 3) verdicts.put(code(bar[0]), new Verdict(Recommendation.valueOf(bar[1]), bar[2]));
            else texts.put(code(line.substring(0, line.indexOf('='))), line.substring(line.indexOf('=') + 1));
        }
    }

    private static String code(String number) {
        return number.isEmpty() ? "" : "p-" + number.replace('.', '-');
    }

    private void propose(Hearing hearing) {
        if (!(drafts.begin(hearing.slug()) instanceof dk.samraad.proposal.Writing.Written(var draft)))
            throw new IllegalStateException("The demo's final text");
        var sections = draft.sections().stream().map(section -> section.with(
                section.paragraphs().stream().map(p -> new Paragraph(p.id(), p.code(), texts.getOrDefault(p.code(), p.text()),
                        p.themeCode())).toList())).toList();
        drafts.write(hearing.slug(), draft.revision(), sections);
    }

    private List<Long> assess(Hearing hearing, PublicReply reply) {
        if (!(segments.cut(hearing, reply.reference(), new Cut.ByComments(), STAFF) instanceof Cutting.Made(var cut))) return List.of();
        var ready = new ArrayList<Long>();
        for (int i = 0; i < Math.min(cut.size(), reply.comments().size()); i++) {
            if (!write(hearing, reply, cut.get(i), reply.comments().get(i))) continue;
            ready.add(cut.get(i).id());
            byParagraph.computeIfAbsent(reply.comments().get(i).code(), code -> new ArrayList<>()).add(cut.get(i).id());
        }
        return ready;
    }

    private boolean write(Hearing hearing, PublicReply reply, Segment segment, Remark remark) {
        var verdict = verdicts.getOrDefault(remark.code(), verdicts.get(""));
        if (verdict == null) return false;
        var changed = verdict.recommendation() == Recommendation.CHANGED ? remark.code() : "";
        var judgement = new Judgement(segment.judgement().themeCode(), segment.judgement().paragraphCode(),
                resume(remark.text()), verdict.words(),
                Optional.of(verdict.recommendation()), changed).with(FjordbyRespondents.stanceOf(remark.text()));
        return segments.write(hearing, reply.reference(), segment.id(), segment.revision(), judgement, SegmentState.READY,
                STAFF.name(), false, STAFF)
                instanceof Writing.Written;
    }

    /// All of it where it is short: a first sentence alone may say the opposite ("en god idé. Men …"). Nothing of what somebody
    /// tells of their own case.
    private static String resume(String text) {
        if (text.contains("[")) return "Afsenderen fortæller om sin egen sag.";
        var letters = text.codePointCount(0, text.length());
        return letters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …";
    }
}

package dk.samraad.hearing.assessment.web;

import dk.samraad.hearing.assessment.Judgement;
import dk.samraad.hearing.assessment.JudgementFault;
import dk.samraad.hearing.assessment.Recommendation;
import dk.samraad.hearing.assessment.Segment;
import dk.samraad.hearing.assessment.SegmentState;
import dk.samraad.hearing.web.FormText;
import dk.samraad.web.FormFields;
import java.util.Optional;

/// What is written about a segment, as typed.
///
/// @param state it was in when the page was drawn
/// @param wasAssignedTo whose it was then
/// @param havingSeenOther what somebody else wrote meanwhile was shown
public record SegmentForm(
        String theme, String paragraph, String resume, String assessment, String recommendation, String change, String assignedTo, String wasAssignedTo,
        SegmentState state, int revision, boolean havingSeenOther) {

    static SegmentForm of(Segment segment) {
        var j = segment.judgement();
        return new SegmentForm(j.themeCode(), j.paragraphCode(), j.resume(), j.assessment(), j.recommendation().map(Enum::name).orElse(""), j.changeCode(),
                segment.assignedTo(), segment.assignedTo(), segment.state(), segment.revision(), false);
    }

    static SegmentForm of(FormFields fields) {
        return new SegmentForm(FormText.of(fields, "theme"), FormText.of(fields, "paragraph"), FormText.lines(fields, "resume"), FormText.lines(fields, "assessment"),
                FormText.of(fields, "recommendation"), FormText.of(fields, "change"), FormText.of(fields, "assignedTo"), FormText.of(fields, "wasAssignedTo"),
                state(FormText.of(fields, "state")), (int) FormText.revision(fields), !FormText.of(fields, "seen").isEmpty());
    }

    private static SegmentState state(String name) {
        for (var state : SegmentState.values()) if (state.name().equals(name)) return state;
        return SegmentState.IN_PROGRESS;
    }

    /// With a standard text below what is written.
    SegmentForm with(String boilerplate) {
        var joined = assessment.isEmpty() ? boilerplate : boilerplate.isEmpty() ? assessment : assessment + "\n\n" + boilerplate;
        return new SegmentForm(theme, paragraph, resume, joined, recommendation, change, assignedTo, wasAssignedTo, state, revision, havingSeenOther);
    }

    /// The same over what stands now, which was shown.
    SegmentForm over(Segment now) {
        return new SegmentForm(theme, paragraph, resume, assessment, recommendation, change, assignedTo, now.assignedTo(), now.state(), now.revision(), true);
    }

    private Optional<Recommendation> chosen() {
        for (var one : Recommendation.values()) if (one.name().equals(recommendation)) return Optional.of(one);
        return Optional.empty();
    }

    /// A paragraph chosen as changed means nothing unless something is.
    Judgement judgement() {
        var isChange = chosen().filter(r -> r == Recommendation.CHANGED).isPresent();
        return new Judgement(theme, paragraph, resume, assessment, chosen(), isChange ? change : "");
    }

    static String fieldOf(JudgementFault fault) {
        return switch (fault) {
            case THEME_UNKNOWN -> "theme";
            case PARAGRAPH_UNKNOWN -> "paragraph";
            case RESUME_TOO_LONG, RESUME_HOLDS_HIDDEN, RESUME_MISSING -> "resume";
            case ASSESSMENT_TOO_LONG, ASSESSMENT_HOLDS_HIDDEN, ASSESSMENT_MISSING -> "assessment";
            case RECOMMENDATION_MISSING -> "recommendation";
            case CHANGE_UNKNOWN, CHANGE_MISSING -> "change";
        };
    }
}

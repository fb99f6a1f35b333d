package dk.samraad.assessment.web;

import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.JudgementFault;
import dk.samraad.assessment.PointFault;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentState;
import dk.samraad.hearing.web.FormText;
import dk.samraad.text.Stance;
import dk.samraad.web.FormFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written about a segment, as typed.
///
/// @param change the first paragraph that is changed
/// @param moreChanges numbers of others, as typed: "4.2, 15.2"
/// @param point id of one that is there; empty for none
/// @param newPoint the title of one to be made; it goes before `point`
/// @param state it was in when the page was drawn
/// @param wasAssignedTo whose it was then
/// @param havingSeenOther what somebody else wrote meanwhile was shown
public record SegmentForm(
        String theme, String paragraph, String resume, String stance, String point, String newPoint, String assessment,
        String recommendation, String change,
        String moreChanges, String assignedTo, String wasAssignedTo, SegmentState state, int revision, boolean havingSeenOther) {

    static SegmentForm of(Segment segment) {
        var j = segment.judgement();
        var changes = j.changeCodes();
        return new SegmentForm(j.themeCode(), j.paragraphCode(), j.resume(), j.stance().map(Enum::name).orElse(""), j.point()
                .map(String::valueOf).orElse(""), "", j.assessment(),
                j.recommendation().map(Enum::name).orElse(""), changes.isEmpty() ? "" : changes.getFirst(),
                changes.stream().skip(1).map(AssessmentAddresses::number).collect(Collectors.joining(", ")),
                segment.assignedTo(), segment.assignedTo(), segment.state(), segment.revision(), false);
    }

    static SegmentForm of(FormFields fields) {
        return new SegmentForm(FormText.of(fields, "theme"), FormText.of(fields, "paragraph"), FormText.lines(fields, "resume"),
                FormText.of(fields, "stance"),
                FormText.of(fields, "point"), FormText.of(fields, "newPoint"), FormText.lines(fields, "assessment"),
                FormText.of(fields, "recommendation"),
                FormText.of(fields, "change"), FormText.of(fields, "moreChanges"), FormText.of(fields, "assignedTo"),
                FormText.of(fields, "wasAssignedTo"),
                state(FormText.of(fields, "state")), (int) FormText.revision(fields), !FormText.of(fields, "seen").isEmpty());
    }

    private static SegmentState state(String name) {
        return Stream.of(SegmentState.values()).filter(state -> state.name().equals(name)).findFirst().orElse(SegmentState.IN_PROGRESS);
    }

    /// With a standard text below what is written.
    SegmentForm with(String boilerplate) {
        var joined = assessment.isEmpty() ? boilerplate : boilerplate.isEmpty() ? assessment : assessment + "\n\n" + boilerplate;
        return new SegmentForm(theme, paragraph, resume, stance, point, newPoint, joined, recommendation, change, moreChanges, assignedTo,
                wasAssignedTo, state, revision,
                havingSeenOther);
    }

    /// The same over what stands now, which was shown.
    SegmentForm over(Segment now) {
        return new SegmentForm(theme, paragraph, resume, stance, point, newPoint, assessment, recommendation, change, moreChanges,
                assignedTo, now.assignedTo(), now.state(),
                now.revision(), true);
    }

    private Optional<Recommendation> chosen() {
        return Stream.of(Recommendation.values()).filter(one -> one.name().equals(recommendation)).findFirst();
    }

    /// A paragraph chosen as changed means nothing unless something is.
    Judgement judgement() {
        var isChange = chosen().filter(r -> r == Recommendation.CHANGED).isPresent();
        return new Judgement(theme, paragraph, resume, assessment, chosen(), isChange ? changes() : List.of(),
                Stream.of(Stance.values()).filter(one -> one.name().equals(stance)).findFirst(), point.matches("[0-9]{1,18}")
                        ? Optional.of(Long.valueOf(point)) : Optional.empty());
    }

    private List<String> changes() {
        var codes = new ArrayList<String>();
        if (!change.isEmpty()) codes.add(change);
        for (var number : moreChanges.split("[,;\\s]+", -1)) {
            var plain = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
            if (!plain.isEmpty() && !plain.equals("og")) codes.add("p-" + plain.replace('.', '-'));
        }
        return codes.stream().distinct().toList();
    }

    static String fieldOf(JudgementFault fault) {
        return switch (fault) {
            case THEME_UNKNOWN -> "theme";
            case PARAGRAPH_UNKNOWN -> "paragraph";
            case RESUME_TOO_LONG, RESUME_HOLDS_HIDDEN, RESUME_MISSING -> "resume";
            case STANCE_MISSING -> "stance";
            case POINT_UNKNOWN -> "point";
            case ASSESSMENT_TOO_LONG, ASSESSMENT_HOLDS_HIDDEN, ASSESSMENT_MISSING -> "assessment";
            case RECOMMENDATION_MISSING -> "recommendation";
            case CHANGE_MISSING -> "change";
            case CHANGE_UNKNOWN -> "moreChanges";
        };
    }

    static String fieldOf(PointFault fault) {
        return switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG, TITLE_TAKEN, TITLE_HOLDS_HIDDEN -> "newPoint";
        };
    }
}

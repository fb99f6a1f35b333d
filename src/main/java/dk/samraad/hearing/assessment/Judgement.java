package dk.samraad.hearing.assessment;

import dk.samraad.hearing.HiddenWords;
import java.util.Optional;

/// What is written about a segment. Everything may be empty while it is being written.
///
/// @param themeCode of a theme of the policy of the process
/// @param paragraphCode such as `p-2-3`: what it is about
/// @param resume what is said, in short
/// @param assessment what the administration says to it (vurdering)
/// @param changeCode the paragraph that is changed because of it; only with [Recommendation#CHANGED]
public record Judgement(
        String themeCode, String paragraphCode, String resume, String assessment, Optional<Recommendation> recommendation, String changeCode) {
    public static final int LONGEST_RESUME = 5_000;
    public static final int LONGEST_ASSESSMENT = 20_000;
    public static final Judgement EMPTY = new Judgement("", "", "", "", Optional.empty(), "");

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public Judgement withAssessment(String other) {
        return new Judgement(themeCode, paragraphCode, resume, other, recommendation, changeCode);
    }

    /// With [HiddenWords] taken out of what is written.
    Judgement without(HiddenWords hidden) {
        return new Judgement(themeCode, paragraphCode, hidden.takenOutOf(resume), hidden.takenOutOf(assessment), recommendation, changeCode);
    }
}

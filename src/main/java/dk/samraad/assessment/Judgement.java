package dk.samraad.assessment;

import dk.samraad.privacy.HiddenWords;
import dk.samraad.text.Stance;
import java.util.List;
import java.util.Optional;

/// What is written about a segment. Everything may be empty while it is being written.
///
/// @param themeCode of a theme of the policy of the process
/// @param paragraphCode such as `p-2-3`: what it is about
/// @param resume what is said, in short
/// @param assessment what the administration says to it (vurdering)
/// @param changeCodes the paragraphs that are changed because of it; only with [Recommendation#CHANGED]
/// @param stance towards the paragraph; empty for a council, and for what was assessed before it was asked for
/// @param point id of the [Point] it is put into; empty for none, and for a council
public record Judgement(
        String themeCode, String paragraphCode, String resume, String assessment, Optional<Recommendation> recommendation,
        List<String> changeCodes,
        Optional<Stance> stance, Optional<Long> point) {
    public static final int LONGEST_RESUME = 5_000;
    public static final int LONGEST_ASSESSMENT = 20_000;
    public static final Judgement EMPTY = new Judgement("", "", "", "", Optional.empty(), "");

    public Judgement {
        changeCodes = List.copyOf(changeCodes);
    }

    /// With one change at most, no stance yet, and in no point.
    ///
    /// @param change empty for none
    public Judgement(String themeCode, String paragraphCode, String resume, String assessment, Optional<Recommendation> recommendation,
            String change) {
        this(themeCode, paragraphCode, resume, assessment, recommendation, change.isEmpty() ? List.of() : List.of(change),
                Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public Judgement withAssessment(String other) {
        return new Judgement(themeCode, paragraphCode, resume, other, recommendation, changeCodes, stance, point);
    }

    public Judgement with(Stance said) {
        return new Judgement(themeCode, paragraphCode, resume, assessment, recommendation, changeCodes, Optional.of(said), point);
    }

    public Judgement in(long other) {
        return new Judgement(themeCode, paragraphCode, resume, assessment, recommendation, changeCodes, stance, Optional.of(other));
    }

    /// As a council is judged: it takes no side among the replies and stands in none of their points.
    Judgement ofCouncil() {
        return new Judgement(themeCode, paragraphCode, resume, assessment, recommendation, changeCodes, Optional.empty(), Optional.empty());
    }

    /// With [HiddenWords] taken out of what is written.
    Judgement without(HiddenWords hidden) {
        return new Judgement(themeCode, paragraphCode, hidden.takenOutOf(resume), hidden.takenOutOf(assessment), recommendation,
                changeCodes, stance, point);
    }
}

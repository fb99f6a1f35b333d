package dk.samraad.assessment;

import dk.samraad.privacy.HiddenWords;
import dk.samraad.text.PlainText;
import java.util.EnumSet;
import java.util.Set;

/// What may be written about a segment, and what has to be.
///
/// @param themes codes that can be chosen
/// @param paragraphs codes of the document in hearing
/// @param changeable codes of the document in hearing and of the one that came of it
/// @param points ids of those of the hearing
/// @param ofCouncil whether it is about an opinion: it has no stance
record JudgementCheck(Set<String> themes, Set<String> paragraphs, Set<String> changeable, Set<Long> points, HiddenWords hidden,
        boolean ofCouncil) {

    /// In the order of the form.
    Set<JudgementFault> faultsOf(Judgement judgement, boolean hasToBeComplete) {
        var faults = EnumSet.noneOf(JudgementFault.class);
        if (!isOneOf(judgement.themeCode(), themes)) faults.add(JudgementFault.THEME_UNKNOWN);
        if (!isOneOf(judgement.paragraphCode(), paragraphs)) faults.add(JudgementFault.PARAGRAPH_UNKNOWN);
        if (PlainText.length(judgement.resume()) > Judgement.LONGEST_RESUME) faults.add(JudgementFault.RESUME_TOO_LONG);
        if (holdsHidden(judgement.resume())) faults.add(JudgementFault.RESUME_HOLDS_HIDDEN);
        if (PlainText.length(judgement.assessment()) > Judgement.LONGEST_ASSESSMENT) faults.add(JudgementFault.ASSESSMENT_TOO_LONG);
        if (holdsHidden(judgement.assessment())) faults.add(JudgementFault.ASSESSMENT_HOLDS_HIDDEN);
        if (!changeable.containsAll(judgement.changeCodes())) faults.add(JudgementFault.CHANGE_UNKNOWN);
        if (judgement.point().filter(point -> !points.contains(point)).isPresent()) faults.add(JudgementFault.POINT_UNKNOWN);
        if (hasToBeComplete) faults.addAll(missing(judgement, ofCouncil));
        return faults;
    }

    static Set<JudgementFault> missing(Judgement judgement, boolean ofCouncil) {
        var faults = EnumSet.noneOf(JudgementFault.class);
        if (PlainText.isBlank(judgement.resume())) faults.add(JudgementFault.RESUME_MISSING);
        if (PlainText.isBlank(judgement.assessment())) faults.add(JudgementFault.ASSESSMENT_MISSING);
        if (judgement.recommendation().isEmpty()) faults.add(JudgementFault.RECOMMENDATION_MISSING);
        var isChange = judgement.recommendation().filter(r -> r == Recommendation.CHANGED).isPresent();
        if (isChange && judgement.changeCodes().isEmpty()) faults.add(JudgementFault.CHANGE_MISSING);
        if (!ofCouncil && judgement.stance().isEmpty()) faults.add(JudgementFault.STANCE_MISSING);
        return faults;
    }

    private boolean holdsHidden(String text) {
        return !hidden.foundIn(text).isEmpty();
    }

    private static boolean isOneOf(String code, Set<String> codes) {
        return code.isEmpty() || codes.contains(code);
    }
}

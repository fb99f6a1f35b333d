package dk.samraad.assessment;

/// What is wrong with what was written about a segment.
public enum JudgementFault {
    THEME_UNKNOWN,
    PARAGRAPH_UNKNOWN,
    RESUME_TOO_LONG,
    /// A CPR number, or words that are hidden in the reply: a resume is public.
    RESUME_HOLDS_HIDDEN,
    ASSESSMENT_TOO_LONG,
    ASSESSMENT_HOLDS_HIDDEN,
    /// No such paragraph, before or after.
    CHANGE_UNKNOWN,
    /// The point was taken away meanwhile, or is of another hearing.
    POINT_UNKNOWN,
    /// It has to be there before the segment is ready; so have the next four.
    RESUME_MISSING,
    ASSESSMENT_MISSING,
    RECOMMENDATION_MISSING,
    CHANGE_MISSING,
    /// Of a reply; a council has none.
    STANCE_MISSING
}

package dk.samraad.survey;

import java.util.List;

/// What became of the wish to have a survey.
public sealed interface Creation {
    record Created(Survey survey) implements Creation {}

    /// @param reasons all of them, at least one
    record Refused(List<SurveyObjection> reasons) implements Creation {}

    /// Why a survey cannot be as it was wished.
    enum SurveyObjection {
        /// It was opened, and people were told an earlier day.
        DELETION_WAS_TOLD,
        SLUG_MALFORMED, SLUG_TAKEN,
        /// It is a word of an address.
        SLUG_RESERVED, AUTHORITY_MISSING, PROCESS_UNKNOWN, POLICY_UNKNOWN, THRESHOLD_OUT_OF_RANGE,
        CLOSES_BEFORE_IT_OPENS, PUBLIC_UNTIL_TOO_EARLY, RETAINED_UNTIL_TOO_EARLY
    }
}

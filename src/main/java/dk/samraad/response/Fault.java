package dk.samraad.response;

import java.util.List;

/// One thing about what was typed that the person can put right.
///
/// @param field `id` of the input to go to
/// @param details numbers and labels for the sentence, in the order its text asks for them
public record Fault(String field, What what, List<Object> details) {
    public enum What {
        MISSING, UNKNOWN_OPTION, TOO_MANY_CHOSEN, NONE_AND_OTHERS, ROW_MISSING,
        NOT_A_NUMBER, NUMBER_EITHER, NUMBER_PERHAPS, TOO_MANY_DECIMALS, NUMBER_OUT_OF_RANGE,
        DATE_INCOMPLETE, NOT_A_DATE, DATE_OUT_OF_RANGE,
        TEXT_TOO_LONG,
        PLACE_MISSING, PLACE_TWICE, PLACE_SKIPPED,
        POINTS_NOT_WHOLE, POINTS_DO_NOT_ADD_UP
    }
}

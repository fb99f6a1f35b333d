package dk.samraad.survey;

/// Why a draft cannot be published: one fault and where it is.
///
/// @param page its code, or empty when the fault is not on a page
/// @param question its code, or empty when the fault is the page's own
/// @param detail the code, language or number at fault; empty when the place says it all
public record Reason(Flaw flaw, String page, String question, String detail) {

    public enum Flaw {
        NO_LANGUAGE, BAD_LANGUAGE, DUPLICATE_LANGUAGE, NO_MINUTES, NO_PAGE,
        BAD_CODE,
        /// A page code that is already an address of something else.
        TAKEN_CODE,
        DUPLICATE_PAGE, DUPLICATE_QUESTION, DUPLICATE_OPTION,
        EMPTY_PAGE, MISSING_TEXT, MISSING_TRANSLATION, UNKNOWN_THEME,
        TOO_FEW_OPTIONS, TOO_FEW_ROWS, AT_MOST_OUT_OF_RANGE, RANGE_REVERSED, DECIMALS_OUT_OF_RANGE, LIMIT_OUT_OF_RANGE,
        TOTAL_OUT_OF_RANGE, TOO_MANY_OPTIONS,
        /// A background question that lets people write who they are, or cannot break a table down.
        BACKGROUND_NOT_CLOSED,
        /// A question about the role of which several may be chosen.
        ROLE_NOT_SINGLE,
        /// A second question about the role.
        SECOND_ROLE,
        CONDITION_ON_UNKNOWN, CONDITION_ON_ITSELF, CONDITION_ON_LATER, CONDITION_ON_UNKNOWN_OPTION, CONDITION_DOES_NOT_FIT,
        CONDITION_EMPTY,
        /// Given the answers possible before it, its condition can never hold.
        UNREACHABLE_PAGE,
        UNREACHABLE_QUESTION
    }
}

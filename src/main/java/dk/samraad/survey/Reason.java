package dk.samraad.survey;

/// Why a draft cannot be published: one fault and where it is; or, of [Flaw#REWORDED], what is to be confirmed first.
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
        /// A filter that people write in their own words.
        FILTER_NOT_CLOSED,
        CONDITION_ON_UNKNOWN, CONDITION_ON_ITSELF, CONDITION_ON_LATER, CONDITION_ON_UNKNOWN_OPTION, CONDITION_DOES_NOT_FIT,
        CONDITION_EMPTY,
        /// More, longer or further away than what can be counted and drawn.
        NUMBERS_TOO_LARGE, DATES_TOO_FAR, TEXT_TOO_LONG, TOO_MANY_PAGES, TOO_MANY_QUESTIONS, TOO_MANY_ROWS,
                TOO_MANY_POINTS, TOO_MANY_MINUTES,
        /// Given the answers possible before it, its condition can never hold.
        UNREACHABLE_PAGE,
        UNREACHABLE_QUESTION,
        /// Words that everybody will read hold a CPR number.
        HOLDS_CPR,
        /// What would make answers to earlier versions say something else: see [ChangeCheck].
        KIND_CHANGED, OPTION_REMOVED, OPTIONS_CHANGED, ROWS_CHANGED, LABELS_SWAPPED, RANGE_NARROWED, TOTAL_CHANGED,
                NONE_CHANGED, UNIT_CHANGED,
        CONDITION_CHANGED, BACKGROUND_CHANGED,
        /// Other words under the same code: for staff to confirm that they mean the same.
        REWORDED
    }
}

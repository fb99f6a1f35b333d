package dk.samraad.survey;

/// One thing wrong with a document, and where.
///
/// @param path as in `pages[1].questions[0].options`; empty for the document as a whole
/// @param detail what was found there, or where in the text; empty when the path says it all
public record Problem(String path, Fault fault, String detail) {

    public enum Fault {
        /// Neither JSON nor YAML.
        UNREADABLE,
        /// An anchor or alias of YAML.
        ALIAS,
        /// One that cannot be kept, such as NUL.
        CONTROL_CHARACTER,
        /// Over a megabyte; it was not read.
        DOCUMENT_TOO_LARGE,
        /// No `samraad-survey: 1`, so perhaps another kind of document.
        OTHER_FORMAT,
        MISSING, NOT_A_TEXT, NOT_A_NUMBER, NOT_TRUE_OR_FALSE, NOT_A_LIST, NOT_AN_OBJECT, NOT_A_DATE, TOO_LARGE,
        UNKNOWN_FIELD, UNKNOWN_KIND, UNKNOWN_ROLE, UNKNOWN_PRESENTATION, NOT_A_CONDITION,
        /// A role beside a `background` that says otherwise.
        ROLE_CONTRADICTED,
        /// An answer to something the version does not ask.
        UNKNOWN_QUESTION,
        UNKNOWN_OPTION,
        /// An answer of another kind than the question.
        OTHER_SHAPE
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + fault + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}

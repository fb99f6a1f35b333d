package dk.samraad.response.web;

import dk.samraad.text.TextLanguage;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All answers before they are sent, each with a way to change it.
///
/// @param open whether they can still be sent; if not, they stand here to be copied
public record CheckPage(
        Shell shell, FormErrors errors, String surveyTitle, String action, String submission, String sealed, int total,
        @Nullable String lang, List<Section> sections,
        boolean open, List<LanguageButton> languages, boolean example, String clocks, @Nullable Tablet tablet) {

    /// "rtl" where the survey's own words are written so.
    public @Nullable String dir() {
        return lang == null ? null : TextLanguage.dirOf(lang);
    }

    /// @param title empty when there is none
    /// @param page its code
    public record Section(String title, String page, List<Row> rows) {}

    /// @param code of the question
    /// @param lines the answer in words; empty when the question was not answered
    /// @param masked something in it is hidden before it is stored
    public record Row(String code, String question, List<String> lines, boolean masked) {
        /// What a link to it ends in.
        public String id() {
            return "svar-" + code;
        }
    }

    /// The answers with a CPR number in free text.
    public List<Row> masked() {
        return sections.stream().flatMap(section -> section.rows().stream()).filter(Row::masked).toList();
    }
}

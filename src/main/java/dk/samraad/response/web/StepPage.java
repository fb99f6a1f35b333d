package dk.samraad.response.web;

import dk.samraad.text.TextLanguage;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a survey: the questions of one page, or of all.
///
/// @param heading of the step; empty when its only question is the heading
/// @param only the words of its only question, when that is the heading; else empty
/// @param action where it is sent
/// @param submission tells the script which person's page it keeps; the sealed one counts
/// @param sealed the sitting it is a part of
/// @param shown codes of the questions on it
/// @param number counted from 1; 0 when there are no steps to count
/// @param lang of the survey's own words when it is not the page's
/// @param submit what the main button sends
/// @param mayGoBack there is a step before this one
/// @param masked the answers that the notice is about
public record StepPage(
        Shell shell, FormErrors errors, String surveyTitle, String heading, String only, String action, String submission, String sealed,
        String shown, int number, int total,
        @Nullable String lang, List<Section> sections, String submit, boolean mayGoBack, boolean checking, Notice notice,
        List<Place> masked,
        List<LanguageButton> languages, boolean example, @Nullable Tablet tablet) {

    /// @param title empty when the step's own heading says it
    public record Section(String title, String intro, List<Content> questions) {}

    /// A question on the page.
    ///
    /// @param field `id` of its first input
    public record Place(String field, String question) {}

    /// Something to say above the questions that is not an error.
    public enum Notice { NONE, BEGINS_HERE, MORE_QUESTIONS, CONTINUED, CPR }

    /// No two steps have the same: its heading or its only question, else where it stands. Where an answer brought forth
    /// more questions, the page is another than before, and says so first.
    public String title() {
        var first = heading.isEmpty() ? only : heading;
        var place = number > 0 ? " – " + shell.t("web.progress", number, total) : "";
        var own = first.equals(surveyTitle) ? surveyTitle + place : first + " – " + surveyTitle;
        return notice == Notice.MORE_QUESTIONS ? shell.t("response.more-questions", own) : own;
    }

    /// "rtl" where the survey's own words are written so.
    public @Nullable String dir() {
        return lang == null ? null : TextLanguage.dirOf(lang);
    }

    public String noticeText() {
        return switch (notice) {
            case NONE -> "";
            case BEGINS_HERE -> shell.t("response.notice.begins-here");
            case MORE_QUESTIONS -> shell.t("response.notice.more-questions");
            case CONTINUED -> shell.t("response.notice.continued");
            case CPR -> shell.t("response.notice.cpr");
        };
    }

    public boolean sends() {
        return submit.equals(Names.SEND);
    }
}

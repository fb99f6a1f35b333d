package dk.samraad.survey.web;

import dk.samraad.survey.Openness;
import dk.samraad.survey.Problem;
import dk.samraad.survey.Question;
import dk.samraad.survey.Reason;
import dk.samraad.text.WrittenNumber;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What the records of the room are called on the staff pages.
public final class SurveyText {
    private SurveyText() {}

    public static String of(Shell shell, Problem problem) {
        var what = shell.name(problem.fault()) + (problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")");
        return problem.path().isEmpty() ? what : problem.path() + ": " + what;
    }

    public static String of(Shell shell, Reason reason) {
        var where = reason.page().isEmpty()
                ? shell.t("survey.reason.whole")
                : reason.question().isEmpty()
                        ? shell.t("survey.reason.page", reason.page())
                        : shell.t("survey.reason.question", reason.page(), reason.question());
        return where + " " + shell.name(reason.flaw()) + (reason.detail().isEmpty() ? "" : " (" + reason.detail() + ")");
    }

    public static String of(Shell shell, Openness openness) {
        return switch (openness) {
            case Openness.NotYetOpen notYet -> shell.t("survey.openness.not-yet", date(shell, notYet.opensOn()));
            case Openness.Open open -> shell.t("survey.openness.open");
            case Openness.Late late -> shell.t("survey.openness.late");
            case Openness.Closed closed -> shell.t("survey.openness.closed");
        };
    }

    /// "dansk", by its BCP 47 tag.
    public static String language(Shell shell, String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(shell.locale());
    }

    public static String date(Shell shell, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(shell.locale()).format(date);
    }

    public static String kind(Shell shell, Question question) {
        return switch (question) {
            case Question.SingleChoice q -> shell.t("survey.kind.single-choice");
            case Question.MultipleChoice q -> shell.t("survey.kind.multiple-choice", q.atMost());
            case Question.LikertRows q -> shell.t("survey.kind.likert-rows");
            case Question.Scale q -> shell.t("survey.kind.scale");
            case Question.NumberInput q -> shell.t("survey.kind.number", WrittenNumber.of(q.minimum(), shell.language()),
                    WrittenNumber.of(q.maximum(), shell.language()));
            case Question.DateInput q -> shell.t("survey.kind.date", date(shell, q.earliest()), date(shell, q.latest()));
            case Question.ShortText q -> shell.t("survey.kind.short-text", q.limit());
            case Question.LongText q -> shell.t("survey.kind.long-text", q.limit());
            case Question.Ranking q -> shell.t("survey.kind.ranking");
            case Question.Allocation q -> shell.t("survey.kind.allocation", q.total());
        };
    }
}

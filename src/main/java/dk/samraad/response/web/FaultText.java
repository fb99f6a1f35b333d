package dk.samraad.response.web;

import dk.samraad.response.Fault;
import dk.samraad.survey.Question;
import dk.samraad.survey.Wording;
import dk.samraad.text.WrittenNumber;
import dk.samraad.web.Shell;
import java.time.LocalDate;

/// Says what to put right, in a whole sentence that stands by itself in the error summary.
final class FaultText {
    private FaultText() {}

    static String of(Shell shell, String language, Question question, Fault fault) {
        var wording = question.basics().wording().in(language);
        return switch (fault.what()) {
            case MISSING -> missing(shell, question, wording);
            case UNKNOWN_OPTION -> shell.t("response.fault.unknown-option", wording);
            case TOO_MANY_CHOSEN -> shell.t("response.fault.too-many-chosen", fault.details().getFirst(), wording);
            case NONE_AND_OTHERS -> shell.t("response.fault.none-and-others", label(fault, language), wording);
            case ROW_MISSING -> shell.t("response.fault.row-missing", label(fault, language));
            case NOT_A_NUMBER -> shell.t("response.fault.not-a-number", wording);
            case NUMBER_EITHER -> shell.t("response.fault.number-either", fault.details().get(0), fault.details().get(1), wording);
            case TOO_MANY_DECIMALS -> decimals(shell, (Integer) fault.details().getFirst(), wording);
            case NUMBER_OUT_OF_RANGE -> shell.t("response.fault.number-out-of-range", number(shell, fault, 0),
                    number(shell, fault, 1), wording);
            case DATE_INCOMPLETE -> shell.t("response.fault.date-incomplete", wording);
            case NOT_A_DATE -> shell.t("response.fault.not-a-date", wording);
            case DATE_OUT_OF_RANGE -> shell.t("response.fault.date-out-of-range", day(shell, fault, 0), day(shell, fault, 1), wording);
            case TEXT_TOO_LONG -> shell.t("response.fault.text-too-long", fault.details().get(0), fault.details().get(1), wording);
            case PLACE_MISSING -> shell.t("response.fault.place-missing", label(fault, language));
            case PLACE_TWICE -> shell.t("response.fault.place-twice", fault.details().getFirst(), wording);
            case PLACE_SKIPPED -> shell.t("response.fault.place-skipped", fault.details().getFirst(), wording);
            case POINTS_NOT_WHOLE -> shell.t("response.fault.points-not-whole", label(fault, language));
            case POINTS_DO_NOT_ADD_UP -> shell.t("response.fault.points-do-not-add-up", fault.details().get(0), fault.details()
                    .get(1), wording);
        };
    }

    private static String missing(Shell shell, Question question, String wording) {
        return switch (question) {
            case Question.SingleChoice q -> shell.t("response.fault.choose", wording);
            case Question.MultipleChoice q -> shell.t("response.fault.choose-some", wording);
            case Question.LikertRows q -> shell.t("response.fault.choose-rows", wording);
            case Question.Scale q -> shell.t("response.fault.choose-number", wording);
            case Question.NumberInput q -> shell.t("response.fault.write-number", wording);
            case Question.DateInput q -> shell.t("response.fault.write-date", wording);
            case Question.ShortText q -> shell.t("response.fault.write", wording);
            case Question.LongText q -> shell.t("response.fault.write", wording);
            case Question.Ranking q -> shell.t("response.fault.rank", wording);
            case Question.Allocation q -> shell.t("response.fault.share-out", q.total(), wording);
        };
    }

    private static String decimals(Shell shell, int allowed, String wording) {
        return allowed == 0 ? shell.t("response.fault.whole-number", wording)
                : shell.t("response.fault.too-many-decimals", allowed, wording);
    }

    private static String number(Shell shell, Fault fault, int index) {
        return WrittenNumber.of((Long) fault.details().get(index), shell.language());
    }

    private static String label(Fault fault, String language) {
        return ((Wording) fault.details().getFirst()).in(language);
    }

    private static String day(Shell shell, Fault fault, int index) {
        return Days.in(shell, (LocalDate) fault.details().get(index));
    }
}

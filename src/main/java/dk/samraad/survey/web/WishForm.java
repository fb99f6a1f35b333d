package dk.samraad.survey.web;

import dk.samraad.process.Involvement;
import dk.samraad.survey.Creation.SurveyObjection;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.NewSurvey;
import dk.samraad.survey.Wording;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Map;

/// A new survey as typed.
public record WishForm(String title, String slug, String process, String threshold, ScheduleTyped days) {
    static final WishForm EMPTY = new WishForm("", "", "", "5", ScheduleTyped.EMPTY);

    static WishForm of(Map<String, Object> fields) {
        return new WishForm(
                ScheduleTyped.text(fields, "title"), ScheduleTyped.text(fields, "slug"), ScheduleTyped.text(fields, "process"),
                ScheduleTyped.text(fields, "threshold"), ScheduleTyped.of(fields));
    }

    FormErrors errors(Shell shell) {
        var errors = FormErrors.none();
        if (title.isEmpty()) errors.add("title", shell.t("survey.wish.no-title"));
        if (process.isEmpty()) errors.add("process", shell.name(SurveyObjection.PROCESS_UNKNOWN));
        days.check(shell, errors);
        if (!threshold.matches("[0-9]{1,3}")) errors.add("threshold", shell.name(SurveyObjection.THRESHOLD_OUT_OF_RANGE));
        return errors;
    }

    /// An empty survey under the policy and the authority of its process.
    NewSurvey wish(Involvement process) {
        var empty = new Definition(
                new Wording(Map.of("da", title)), new Wording(Map.of("da", process.summary())), List.of("da"),
                Presentation.PAGED, 5, List.of());
        return new NewSurvey(
                slug, process.slug(), process.policy(), process.authority(), days.schedule(), Integer.parseInt(threshold),
                process.example(), empty);
    }

    static String fieldOf(SurveyObjection objection) {
        return switch (objection) {
            case SLUG_MALFORMED, SLUG_TAKEN, SLUG_RESERVED -> "slug";
            case AUTHORITY_MISSING, PROCESS_UNKNOWN, POLICY_UNKNOWN -> "process";
            case THRESHOLD_OUT_OF_RANGE -> "threshold";
            case CLOSES_BEFORE_IT_OPENS -> "closesOn";
            case PUBLIC_UNTIL_TOO_EARLY, DELETION_WAS_TOLD -> "publicUntil";
            case RETAINED_UNTIL_TOO_EARLY -> "retainedUntil";
        };
    }
}

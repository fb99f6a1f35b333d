package dk.samraad.survey.web;

import java.util.Map;

/// The text of a survey as typed.
///
/// @param revision of the survey when the page was drawn
public record DefinitionForm(long revision, String text) {
    static DefinitionForm of(Map<String, Object> fields) {
        return new DefinitionForm(revision(fields), fields.get("definition") instanceof String text ? text : "");
    }

    /// Something else than a number was not ours, and is as old as can be.
    static long revision(Map<String, Object> fields) {
        var text = ScheduleTyped.text(fields, "revision");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }
}

package dk.samraad.response.web;

import dk.samraad.response.FieldNames;
import dk.samraad.response.Mode;
import dk.samraad.response.web.StepPage.Notice;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Question;
import dk.samraad.survey.Survey;
import dk.samraad.text.Language;
import java.util.List;
import java.util.Optional;

/// A step on which nobody has typed anything yet: everybody who comes to it with the same questions sees the same page.
///
/// @param survey as it stands today: its dates and texts are on the page
/// @param page the language of what is ours on it
/// @param shown codes of the questions on it
/// @param focus of the question one goes on at; empty for the first
record FreshStep(
        Survey survey, long version, Language page, String language, String code, List<String> shown, int number, int total,
        boolean mayGoBack, Notice notice, String focus) {

    /// Nothing for a page that is somebody's own. A tablet has its link on every page, and few come to it.
    static Optional<FreshStep> of(Language page, Walk walk, List<Page> step, String code, Notice notice, String focus) {
        var sitting = walk.sitting();
        if (sitting.mode() == Mode.TABLET || sitting.checking()) return Optional.empty();
        var shown = walk.shown(step);
        var typed = sitting.typed();
        if (shown.stream().flatMap(question -> FieldNames.all(question).stream())
                .anyMatch(field -> !typed.all(field).isEmpty())) return Optional.empty();
        return Optional.of(new FreshStep(walk.survey(), sitting.version(), page, sitting.language(), code, shown.stream()
                .map(Question::code).toList(),
                walk.isWhole() ? 0 : walk.number(step), walk.total(), walk.before(step).isPresent(), notice, focus));
    }
}

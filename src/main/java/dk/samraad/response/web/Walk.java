package dk.samraad.response.web;

import dk.samraad.response.Fault;
import dk.samraad.response.FieldNames;
import dk.samraad.response.Filled;
import dk.samraad.response.Sitting;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question;
import dk.samraad.survey.Survey;
import dk.samraad.web.FormFields;
import java.util.List;
import java.util.Optional;

/// Somebody on their way through a survey: the survey, the version they began, what they typed, and the path that follows
/// from it. Where a survey is shown whole, its one step holds all pages; everything else is the same.
record Walk(Survey survey, Definition definition, Sitting sitting, Filled filled) {

    static Walk of(Survey survey, Definition definition, Sitting sitting) {
        return new Walk(survey, definition, sitting, Filled.of(definition, sitting.typed(), sitting.language()));
    }

    Walk with(Sitting other) {
        return of(survey, definition, other);
    }

    /// Goes on in another language; unchanged where the survey does not speak it.
    Walk in(String other) {
        if (!definition.languages().contains(other)) return this;
        return with(sitting.in(other).with(Filled.translated(definition, sitting.typed(), sitting.language(), other)));
    }

    boolean isWhole() {
        return definition.presentation() == Presentation.WHOLE;
    }

    /// The pages drawn together at an address; none when there is no such address, or it is not on this person's path.
    List<Page> step(String code) {
        if (isWhole()) return code.equals(Addresses.WHOLE) ? filled.journey().pages() : List.of();
        return filled.journey().pages().stream().filter(page -> page.code().equals(code)).toList();
    }

    List<Question> shown(List<Page> step) {
        return step.stream().flatMap(page -> filled.journey().shown(page).stream()).toList();
    }

    List<Fault> faults(List<Page> step) {
        return step.stream().flatMap(page -> filled.faultsOn(page).stream()).toList();
    }

    Optional<String> after(List<Page> step) {
        return isWhole() ? Optional.empty() : filled.journey().after(step.getLast()).map(Page::code);
    }

    Optional<String> before(List<Page> step) {
        return isWhole() ? Optional.empty() : filled.journey().before(step.getFirst()).map(Page::code);
    }

    /// Where somebody who skipped something is sent.
    Optional<String> firstFaulty() {
        return filled.firstFaulty().map(page -> isWhole() ? Addresses.WHOLE : page.code());
    }

    String first() {
        return isWhole() ? Addresses.WHOLE : definition.pages().getFirst().code();
    }

    /// Counted from 1, the check page included.
    int number(List<Page> step) {
        return filled.journey().pages().indexOf(step.getFirst()) + 1;
    }

    int total() {
        return filled.journey().pages().size() + 1;
    }

    /// With what was typed on these pages in place of what stood there before. Fields of questions that were not on the
    /// page are left as they were, whoever sends them.
    Walk take(List<Page> step, FormFields fields) {
        var wasShown = List.of(fields.first(Names.SHOWN).split(","));
        var names = step.stream().flatMap(page -> page.questions().stream())
                .filter(question -> wasShown.contains(question.code()))
                .flatMap(question -> FieldNames.all(question).stream()).toList();
        return with(sitting.with(sitting.typed().with(names, fields.byName())));
    }

    /// The first of the questions that an answer on the page itself has brought forth and the person has not seen.
    Optional<String> firstNew(FormFields fields, List<Page> step) {
        var wasShown = List.of(fields.first(Names.SHOWN).split(","));
        return shown(step).stream().map(Question::code).filter(code -> !wasShown.contains(code)).findFirst();
    }
}

package dk.samraad.survey;

import dk.samraad.survey.Definition.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The path through a survey: a pure function of the version and the answers so far. Progress is never stored.
///
/// @param pages the pages this person is shown, in order, as far as the answers tell
/// @param answers only those to questions that are shown; an answer behind a condition that no longer holds does not count
public record Journey(Definition definition, List<Page> pages, Answers answers) {

    /// Conditions look backwards only, so one pass in order settles everything.
    public static Journey of(Definition definition, Answers given) {
        var pages = new java.util.ArrayList<Page>();
        var counted = new LinkedHashMap<String, Answer>();
        for (var page : definition.pages()) {
            if (!holds(page.shownWhen(), counted)) continue;
            pages.add(page);
            for (var question : page.questions()) {
                if (!holds(question.basics().shownWhen(), counted)) continue;
                given.of(question.code()).ifPresent(answer -> counted.put(question.code(), answer));
            }
        }
        return new Journey(definition, List.copyOf(pages), new Answers(counted));
    }

    /// The questions of a page that are shown, given what was answered before it and on it.
    public List<Question> shown(Page page) {
        return page.questions().stream()
                .filter(question -> question.basics().shownWhen().map(c -> c.holds(answers)).orElse(true))
                .toList();
    }

    public Optional<Page> after(Page page) {
        var next = pages.indexOf(page) + 1;
        return next < pages.size() ? Optional.of(pages.get(next)) : Optional.empty();
    }

    public Optional<Page> before(Page page) {
        var previous = pages.indexOf(page) - 1;
        return previous >= 0 ? Optional.of(pages.get(previous)) : Optional.empty();
    }

    /// The first page with a required question still unanswered: where somebody who skipped by hand is sent.
    public Optional<Page> firstIncomplete() {
        return pages.stream()
                .filter(page -> shown(page).stream()
                        .anyMatch(q -> q.basics().required() && answers.of(q.code()).isEmpty()))
                .findFirst();
    }

    private static boolean holds(Optional<Condition> condition, LinkedHashMap<String, Answer> counted) {
        return condition.map(c -> c.holds(new Answers(counted))).orElse(true);
    }
}

package dk.samraad.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole survey as it is written, published and answered: the `samraad-survey` document.
///
/// @param title shown at the top of every page
/// @param purpose who asks and why, shown before the first page
/// @param languages BCP 47, the first is the one it is written in
/// @param presentation one page at a time, or all pages with one send
/// @param minutes how long it takes, as told to the respondent
public record Definition(
        Wording title, Wording purpose, List<String> languages, Presentation presentation, int minutes, List<Page> pages) {

    public enum Presentation { PAGED, WHOLE }

    /// @param code stable, unique in the survey; part of the page's address
    /// @param shownWhen on answers of earlier pages
    public record Page(String code, Wording title, Wording intro, Optional<Condition> shownWhen, List<Question> questions) {}

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String code) {
        return questions().filter(q -> q.code().equals(code)).findFirst();
    }

    /// The question that says whom somebody answers as (resident, relative, professional).
    public Optional<Question> asWhom() {
        return questions().filter(q -> q.basics().asWhom()).findFirst();
    }

    /// Those nobody has given a role: they can be no headline.
    public List<Question> withoutRole() {
        return questions().filter(question -> question.basics().role().isEmpty()).toList();
    }

    public Optional<Page> page(String code) {
        return pages.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}

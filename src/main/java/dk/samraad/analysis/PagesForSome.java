package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages that an answer, or the version a person saw, decides who is shown. How many reached one tells how many gave that
/// answer, so it is counted with the results and protected like the number asked; pages that everybody comes to are counted
/// as they go.
public final class PagesForSome {
    private static final List<String> ROWS = List.of("reached", "not");

    private PagesForSome() {}

    /// @param versions of a survey, newest first
    /// @return codes of pages
    public static Set<String> of(List<Definition> versions) {
        return versions.stream().flatMap(version -> version.pages().stream())
                .filter(page -> isConditional(page) || versions.stream().anyMatch(version -> !has(version, page)))
                .map(Page::code).collect(Collectors.toSet());
    }

    private static boolean has(Definition version, Page page) {
        return version.pages().stream().anyMatch(other -> other.code().equals(page.code()));
    }

    private static boolean isConditional(Page page) {
        return page.shownWhen().isPresent()
                || (!page.questions().isEmpty() && page.questions().stream()
                        .allMatch(question -> question.basics().shownWhen().isPresent()));
    }

    static String key(String page) {
        return "page:" + page;
    }

    /// @param reached by code of the page
    /// @param began how many came to the first page
    /// @param released the questions
    static Map<String, Release> release(
            List<Definition> versions, Map<String, Integer> reached, int began, Map<String, Release> released, History history,
            Disclosure disclosure) {
        var pages = new HashMap<String, Release>();
        for (var code : of(versions)) {
            var some = Math.min(began, reached.getOrDefault(code, 0));
            pages.put(key(code), part(key(code), some, began, asked(versions, code), released, history, disclosure));
        }
        return pages;
    }

    /// How many of all, and how many not, protected like any other table.
    ///
    /// @param conditions codes of the questions whose answers decide it: where one of these is withheld, so is this
    static Release part(
            String key, int some, int all, Stream<String> conditions, Map<String, Release> released, History history,
            Disclosure disclosure) {
        var grid = Grid.alone(ROWS, new int[] {some, all - some});
        var margins = Margins.alone(grid);
        var everything = new Release(grid, Withheld.everything(grid), margins);
        var told = conditions.anyMatch(question -> released.getOrDefault(question + "|", everything).withheld().any());
        var anew = told ? Optional.<Withheld>empty() : disclosure.alone(grid, history.of(key));
        return anew.map(withheld -> new Release(grid, withheld, margins)).orElseGet(() -> history.last(key).orElse(everything));
    }

    private static Stream<String> asked(List<Definition> versions, String code) {
        return versions.stream().flatMap(version -> version.pages().stream()).filter(page -> page.code().equals(code))
                .flatMap(page -> Stream.concat(page.shownWhen().stream(), page.questions().stream()
                        .flatMap(question -> question.basics().shownWhen().stream())))
                .flatMap(Condition::questions);
    }
}

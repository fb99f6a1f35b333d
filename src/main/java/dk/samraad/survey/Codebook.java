package dk.samraad.survey;

import dk.samraad.survey.Definition.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What several published versions of a survey asked, as one: every question that any of them has, with every option, row and
/// range that was offered. An answer stays pinned to its version; this is only how answers of different versions are
/// counted together, and what a code is called afterwards.
///
/// @param versions newest first, at least one
/// @param definition the newest version, and after it what only older ones asked. It is counted with and never published
public record Codebook(List<PublishedVersion> versions, Definition definition) {

    /// @param versions newest first, at least one
    public static Codebook of(List<PublishedVersion> versions) {
        return new Codebook(List.copyOf(versions), versions.size() == 1 ? versions.getFirst().definition() : together(versions));
    }

    /// The versions whose answers to a question are counted together, newest first. In a version that asked something else
    /// under the same code (published before that was refused) it counts as not asked.
    public List<PublishedVersion> asking(String question) {
        var all = having(question);
        if (all.isEmpty()) return List.of();
        var newest = all.getFirst().definition().question(question).orElseThrow();
        return all.stream().filter(v -> Measure.isSame(newest, v.definition().question(question).orElseThrow())).toList();
    }

    /// The versions that asked something else under the code of a question.
    public List<PublishedVersion> apart(String question) {
        var asking = asking(question);
        return having(question).stream().filter(v -> !asking.contains(v)).toList();
    }

    /// Of those that ask a question, the versions in which an option could be chosen.
    public List<PublishedVersion> offering(String question, String option) {
        return asking(question).stream()
                .filter(v -> ConditionCheck.choices(v.definition().question(question).orElseThrow()).filter(codes -> codes.contains(option))
                        .isPresent())
                .toList();
    }

    private List<PublishedVersion> having(String question) {
        return versions.stream().filter(v -> v.definition().question(question).isPresent()).toList();
    }

    /// All conditions that a question of one version hangs on, its page's among them, each once. Empty when everybody is asked.
    public static Set<Condition> conditions(Definition definition, String question) {
        return definition.pages().stream()
                .flatMap(page -> page.questions().stream().filter(q -> q.code().equals(question))
                        .flatMap(q -> Stream.concat(page.shownWhen().stream(), q.basics().shownWhen().stream())))
                .flatMap(Codebook::parts).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /// "All of these" is each of these.
    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.All(var conditions) ? conditions.stream().flatMap(Codebook::parts) : Stream.of(condition);
    }

    private static Definition together(List<PublishedVersion> versions) {
        var newest = versions.getFirst().definition();
        var questions = new LinkedHashMap<String, List<Question>>();
        for (var version : versions) {
            version.definition().questions().forEach(q -> questions.computeIfAbsent(q.code(), c -> new ArrayList<>()).add(q));
        }
        var pages = new ArrayList<Page>();
        for (var version : versions) {
            for (var page : version.definition().pages()) {
                var here = new ArrayList<Question>();
                for (var question : page.questions()) {
                    var all = questions.remove(question.code());
                    if (all != null) here.add(withConditions(Measure.together(all), versions));
                }
                if (!here.isEmpty()) pages.add(new Page(page.code(), page.title(), page.intro(), page.shownWhen(), List.copyOf(here)));
            }
        }
        return new Definition(newest.title(), newest.purpose(), newest.languages(), newest.presentation(), newest.minutes(), pages);
    }

    /// Shown when any of the versions shows it: whose number tells how many were asked must be known of all of them.
    private static Question withConditions(Question question, List<PublishedVersion> versions) {
        var conditions = versions.stream().map(PublishedVersion::definition).filter(d -> d.question(question.code()).isPresent())
                .map(d -> conditions(d, question.code())).distinct().toList();
        if (conditions.size() == 1) return question;
        var any = new Condition.Any(conditions.stream().<Condition>map(each -> new Condition.All(List.copyOf(each))).toList());
        return Measure.with(question, Optional.of(any));
    }
}

package dk.samraad.analysis;

import dk.samraad.analysis.CommentQueries.Part;
import dk.samraad.analysis.CommentQueries.Written;
import dk.samraad.platform.error.NotFound;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What people wrote in their own words, for staff to read: CPR numbers, phones, e-mail and street addresses masked, only
/// where at least [#LEAST] wrote something. Texts come with a release of results ([ReleasedTexts]); one that is withdrawn
/// is gone at once. A text tells nothing of who wrote it, but whom they answered as, where the survey asks
/// (`background: role`) and enough of those whose texts came with the same release say the same.
@Singleton
public class Comments {
    public static final int LEAST = 8;
    public static final int PAGE = 50;

    private final CommentQueries queries;
    private final Surveys surveys;
    private final Snapshots snapshots;

    Comments(CommentQueries queries, Surveys surveys, Snapshots snapshots) {
        this.queries = queries;
        this.surveys = surveys;
        this.snapshots = snapshots;
    }

    /// Every text question of a survey, in its order. Five statements at most, whatever the number of questions and texts.
    ///
    /// @param page from 1, of each question; beyond the last is the last
    /// @throws NotFound for an unknown survey
    @ReadOnly
    public List<Comment.Listing> of(String slug, int page, Language language) {
        var survey = surveys.bySlug(slug);
        var definition = definition(survey);
        return listings(survey, definition, textQuestions(definition), page, language);
    }

    /// One text question. Empty until results are taken up.
    ///
    /// @param page as above
    /// @throws NotFound for an unknown survey, and for a question that is not one of its text questions
    @ReadOnly
    public Optional<Comment.Listing> of(String slug, String question, int page, Language language) {
        var survey = surveys.bySlug(slug);
        var definition = definition(survey);
        var asked = textQuestions(definition).stream().filter(q -> q.code().equals(question)).toList();
        if (asked.isEmpty()) throw new NotFound();
        return listings(survey, definition, asked, page, language).stream().findFirst();
    }

    private Definition definition(Survey survey) {
        var versions = surveys.versionsOf(survey);
        if (versions.isEmpty()) throw new NotFound();
        return Codebook.of(versions).definition();
    }

    private static List<Question> textQuestions(Definition definition) {
        return definition.questions().filter(TextsForSome::isText).toList();
    }

    private List<Comment.Listing> listings(Survey survey, Definition definition, List<Question> asked, int page, Language language) {
        var newest = snapshots.newest(survey.id());
        if (newest.isEmpty()) return List.of();
        var shown = newest.get().tables().asked();
        var role = definition.asWhom().map(Question::code).orElse("");
        var written = queries.written(survey.id(), role).stream().collect(Collectors.groupingBy(Written::question));
        var parts = asked.stream().filter(q -> people(written, q) >= LEAST)
                .map(q -> new Part(q.code(), (shown(page, people(written, q)) - 1) * PAGE)).toList();
        var texts = parts.isEmpty() ? Map.<String, List<CommentQueries.Text>>of() : queries.texts(survey.id(), role, parts, PAGE);
        var labels = new Labels(definition, language);
        return asked.stream().map(q -> listing(q, written.getOrDefault(q.code(), List.of()), texts.getOrDefault(q.code(), List.of()),
                shown.getOrDefault(q.code(), Optional.empty()), page, labels, role)).toList();
    }

    private static int people(Map<String, List<Written>> written, Question question) {
        return sum(written.getOrDefault(question.code(), List.of()));
    }

    private static int sum(List<Written> written) {
        return written.stream().mapToInt(Written::people).sum();
    }

    private static int pages(int people) {
        return Math.max(1, (people + PAGE - 1) / PAGE);
    }

    private static int shown(int page, int people) {
        return Math.clamp(page, 1, pages(people));
    }

    private static Comment.Listing listing(
            Question question, List<Written> written, List<CommentQueries.Text> texts, Optional<SurveyResults.Reached> asked, int page,
            Labels labels, String role) {
        var people = sum(written);
        var wording = labels.of(question);
        if (people < LEAST) return new Comment.Listing(question.code(), wording, 0, true, List.of(), Comment.Counts.NONE, asked, 1, 1);
        var roles = written.stream().collect(Collectors.groupingBy(Written::snapshot, Collectors.collectingAndThen(
                Collectors.toMap(Written::role, Written::people), together -> Roles.shown(together, LEAST))));
        var comments = texts.stream().map(text -> new Comment.Text(
                Privacy.mask(text.text(), EnumSet.allOf(Kind.class), labels.language()).text(),
                text.language(),
                Optional.of(text.role()).filter(code -> isNamed(text, roles.getOrDefault(text.snapshot(), Map.of())))
                        .map(code -> labels.group(role, code)))).toList();
        var masked = written.stream().map(Written::masked).reduce(Comment.Counts.NONE, Comment.Counts::and);
        return new Comment.Listing(question.code(), wording, people, false, comments, masked, asked, shown(page, people), pages(people));
    }

    /// The first of a role may have to stand without it.
    private static boolean isNamed(CommentQueries.Text text, Map<String, Integer> roles) {
        var without = roles.get(text.role());
        return without != null && text.place() > without;
    }
}

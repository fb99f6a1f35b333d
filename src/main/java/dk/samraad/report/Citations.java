package dk.samraad.report;

import static dk.samraad.jooq.report.Tables.CHOSEN_QUOTE;

import dk.samraad.analysis.Comment;
import dk.samraad.analysis.Comments;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import dk.samraad.writing.Sha256;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Which comments staff have chosen to quote, each with the role it was read under. Only a fingerprint of the masked words
/// and the role is kept; they themselves are fetched from `analysis` each time, with its rules: gone when the answer is
/// withdrawn, when fewer than eight wrote, and when the role may no longer be shown, for then nobody chose it as it stands.
@Singleton
public class Citations {
    private final Comments comments;
    private final Surveys surveys;
    private final ChosenQuoteRepository rows;
    private final DSLContext sql;

    Citations(Comments comments, Surveys surveys, ChosenQuoteRepository rows, DSLContext sql) {
        this.comments = comments;
        this.surveys = surveys;
        this.rows = rows;
        this.sql = sql;
    }

    /// What may be quoted, page by page.
    ///
    /// @param page from 1
    public List<Comment.Listing> listings(String survey, int page, Language language) {
        return comments.of(survey, page, language);
    }

    /// What tells a comment from the others: of the words as they are masked in Danish, and of the role in Danish.
    public static String fingerprint(Comment.Text comment) {
        return Sha256.of((comment.text() + comment.role().map(role -> "\n(" + role + ")").orElse("")).getBytes(StandardCharsets.UTF_8));
    }

    /// The fingerprints chosen, by code of the question.
    @ReadOnly
    public Map<String, Set<String>> fingerprints(Survey survey) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        sql.select(CHOSEN_QUOTE.QUESTION, CHOSEN_QUOTE.TEXT_SHA256).from(CHOSEN_QUOTE).where(CHOSEN_QUOTE.SURVEY_ID.eq(survey.id()))
                .forEach(row -> chosen.computeIfAbsent(row.value1(), question -> new HashSet<>()).add(row.value2()));
        return chosen;
    }

    /// Chooses, of those on a page, exactly these; the choices of other pages stay.
    ///
    /// @param fingerprints by code of the question; those not on the page are left out
    @Transactional
    public void choose(String survey, int page, Map<String, Set<String>> fingerprints) {
        choose(survey, page, fingerprints, fingerprints(surveys.bySlug(survey)));
    }

    /// Chooses what was ticked and drops what was unticked since the page was drawn; what a colleague chose meanwhile stays.
    ///
    /// @param before what was chosen when it was drawn
    @Transactional
    public void choose(String survey, int page, Map<String, Set<String>> fingerprints, Map<String, Set<String>> before) {
        var surveyId = surveys.bySlug(survey).id();
        for (var listing : listings(survey, page, Language.DA)) {
            if (page > listing.pages()) continue; // its last page again, which was not on the page shown
            var wanted = fingerprints.getOrDefault(listing.question(), Set.of());
            var had = before.getOrDefault(listing.question(), Set.of());
            for (var fingerprint : new HashSet<>(listing.comments().stream().map(Citations::fingerprint).toList())) {
                if (wanted.contains(fingerprint) && !had.contains(fingerprint)) rows.choose(surveyId, listing.question(), fingerprint);
                else if (!wanted.contains(fingerprint) && had.contains(fingerprint)) rows.drop(surveyId, listing.question(), fingerprint);
            }
        }
    }

    /// The comments chosen, by code of the question, in the order `analysis` shows them; the same words under the same role
    /// once.
    ///
    /// @param language of the roles; the words are as they were written
    @ReadOnly
    public Map<String, List<Comment.Text>> chosen(Survey survey, Language language) {
        var fingerprints = fingerprints(survey);
        var chosen = new LinkedHashMap<String, Map<String, Comment.Text>>();
        var pages = fingerprints.isEmpty() ? 0 : 1;
        for (int page = 1; page <= pages; page++) {
            var danish = listings(survey.slug(), page, Language.DA);
            var named = language == Language.DA ? danish : listings(survey.slug(), page, language);
            for (int i = 0; i < danish.size(); i++) {
                pages = Math.max(pages, danish.get(i).pages());
                if (page > danish.get(i).pages()) continue;
                var code = danish.get(i).question();
                add(danish.get(i), named.get(i), fingerprints.getOrDefault(code, Set.of()),
                        chosen.computeIfAbsent(code, question -> new LinkedHashMap<>()));
            }
        }
        var lists = new LinkedHashMap<String, List<Comment.Text>>();
        chosen.forEach((question, comments) -> lists.put(question, List.copyOf(comments.values())));
        return lists;
    }

    private static void add(Comment.Listing danish, Comment.Listing named, Set<String> wanted, Map<String, Comment.Text> chosen) {
        for (int i = 0; i < danish.comments().size(); i++) {
            var comment = danish.comments().get(i);
            var fingerprint = fingerprint(comment);
            if (wanted.contains(fingerprint)) chosen.putIfAbsent(fingerprint, new Comment.Text(comment.text(), comment.language(),
                    named.comments().get(i).role()));
        }
    }
}

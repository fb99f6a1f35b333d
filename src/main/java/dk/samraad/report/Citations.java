package dk.samraad.report;

import static dk.samraad.jooq.report.Tables.CHOSEN_QUOTE;

import dk.samraad.analysis.Comment;
import dk.samraad.analysis.Comments;
import dk.samraad.report.summary.Summary;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.web.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Which comments staff have chosen to quote. Only a fingerprint of the masked words is kept; the words themselves are
/// fetched from `analysis` each time, with its rules: gone when the answer is withdrawn, or when fewer than eight wrote.
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

    /// What tells a text from the others: of the words as they are masked in Danish.
    public static String fingerprint(String text) {
        return Summary.sha256(text.getBytes(StandardCharsets.UTF_8));
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
        var surveyId = surveys.bySlug(survey).id();
        for (var listing : listings(survey, page, Language.DA)) {
            var wanted = fingerprints.getOrDefault(listing.question(), Set.of());
            for (var fingerprint : new HashSet<>(listing.texts().stream().map(Citations::fingerprint).toList())) {
                if (wanted.contains(fingerprint)) rows.choose(surveyId, listing.question(), fingerprint);
                else rows.drop(surveyId, listing.question(), fingerprint);
            }
        }
    }

    /// The words chosen, by code of the question, in the order `analysis` shows them.
    @ReadOnly
    public Map<String, List<String>> chosen(Survey survey) {
        var fingerprints = fingerprints(survey);
        var words = new LinkedHashMap<String, List<String>>();
        if (fingerprints.isEmpty()) return words;
        var pages = 1;
        for (int page = 1; page <= pages; page++) {
            for (var listing : listings(survey.slug(), page, Language.DA)) {
                pages = Math.max(pages, listing.pages());
                if (page > listing.pages()) continue;
                var wanted = fingerprints.getOrDefault(listing.question(), Set.of());
                listing.texts().stream().filter(text -> wanted.contains(fingerprint(text)))
                        .forEach(text -> words.computeIfAbsent(listing.question(), question -> new ArrayList<>()).add(text));
            }
        }
        return words;
    }
}

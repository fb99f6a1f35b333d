package dk.samraad.analysis;

import static dk.samraad.jooq.response.Tables.ANSWER_TEXT;

import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Masked;
import dk.samraad.privacy.Privacy;
import dk.samraad.survey.Question;
import dk.samraad.survey.Surveys;
import dk.samraad.web.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// What people wrote in their own words, for staff to read: CPR numbers, phones, e-mail and street addresses masked, and only
/// where at least [#LEAST] wrote something, now and in the snapshot results are shown from.
@Singleton
public class Comments {
    public static final int LEAST = 8;
    public static final int PAGE = 50;

    private final DSLContext db;
    private final Surveys surveys;
    private final Snapshots snapshots;

    Comments(DSLContext db, Surveys surveys, Snapshots snapshots) {
        this.db = db;
        this.surveys = surveys;
        this.snapshots = snapshots;
    }

    /// Every text question of a survey. Five statements at most, whatever the number of questions.
    ///
    /// @param page from 1, of each question; beyond the last is the last
    /// @throws dk.samraad.platform.error.NotFound for an unknown survey
    @ReadOnly
    public List<Comment.Listing> of(String slug, int page, Language language) {
        var survey = surveys.bySlug(slug);
        var questions = surveys.newestVersion(slug).definition().questions().filter(q -> q instanceof Question.ShortText || q instanceof Question.LongText).toList();
        if (snapshots.newest(survey.id()).isEmpty()) return List.of();
        var t = ANSWER_TEXT;
        var texts = db.select(t.QUESTION, t.TEXT).from(t).where(t.SURVEY_ID.eq(survey.id())).orderBy(t.QUESTION, t.RESPONSE_ID)
                .fetchGroups(t.QUESTION, t.TEXT);
        return questions.stream().map(q -> listing(q, texts.getOrDefault(q.code(), List.of()), page, language)).toList();
    }

    private static Comment.Listing listing(Question question, List<String> texts, int page, Language language) {
        var wording = question.basics().wording().in(language.code());
        if (texts.size() < LEAST) return new Comment.Listing(question.code(), wording, 0, true, List.of(), new Comment.Counts(0, 0, 0, 0), 1, 1);
        var masked = texts.stream().map(text -> Privacy.mask(text, EnumSet.allOf(Kind.class), language)).toList();
        var pages = (texts.size() + PAGE - 1) / PAGE;
        var shown = Math.clamp(page, 1, pages);
        var here = masked.subList((shown - 1) * PAGE, Math.min(masked.size(), shown * PAGE)).stream().map(Masked::text).collect(Collectors.toList());
        return new Comment.Listing(question.code(), wording, texts.size(), false, here,
                new Comment.Counts(sum(masked, Kind.CPR), sum(masked, Kind.PHONE), sum(masked, Kind.EMAIL), sum(masked, Kind.ADDRESS)), shown, pages);
    }

    private static int sum(List<Masked> texts, Kind kind) {
        return texts.stream().mapToInt(text -> text.count(kind)).sum();
    }
}

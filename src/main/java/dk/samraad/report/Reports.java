package dk.samraad.report;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.Gone;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.work.Works;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.Completeness;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The door of the report room: asks for reports, releases and retracts them, and hands out what was released.
@Singleton
public class Reports {
    /// The job that makes what was asked for.
    public static final String JOB = "report.make";

    private final EditionRepository rows;
    private final EditionQueries queries;
    private final LeakStore leaks;
    private final PaperCheck papers;
    private final PublicShelf shelf;
    private final Works works;
    private final Surveys surveys;
    private final Hearings hearings;
    private final Audit audit;
    private final InstantSource clock;

    Reports(
            EditionRepository rows, EditionQueries queries, LeakStore leaks, PaperCheck papers, PublicShelf shelf, Works works,
            Surveys surveys,
            Hearings hearings, Audit audit,
            InstantSource clock) {
        this.rows = rows;
        this.queries = queries;
        this.leaks = leaks;
        this.papers = papers;
        this.shelf = shelf;
        this.works = works;
        this.surveys = surveys;
        this.hearings = hearings;
        this.audit = audit;
        this.clock = clock;
    }

    /// What reports can be made of.
    ///
    /// @throws NotFound when there is no such survey or hearing
    @ReadOnly
    public Subject subject(Source source, String slug) {
        return new Subject(source, switch (source) {
            case SURVEY -> surveys.bySlug(slug).id();
            case HEARING -> hearings.bySlug(slug).id();
        }, slug);
    }

    /// Asks for a report; [EditionJob] makes it. While one of the kind in the same language is being made, that is it. Of a
    /// survey whose results nobody has taken up it fails.
    @Transactional
    public Edition request(Subject subject, ReportKind kind, Language language, Actor by) {
        return request(subject, kind, language, false, by);
    }

    /// @param takeUp results that nobody has taken up yet are taken up with it; that cannot be undone, so they have said so
    @Transactional
    public Edition request(Subject subject, ReportKind kind, Language language, boolean takeUp, Actor by) {
        if (kind.source() != subject.source()) throw new IllegalArgumentException(kind + " is not made of a " + subject.source());
        var slug = subject.slug() + "-" + kind.ending(language);
        var underway = queries.of(subject).stream().filter(e -> e.slug().equals(slug) && e.state().isUnderway()).findFirst();
        if (underway.isPresent()) return underway.get();
        var row = rows.save(EditionRequest.of(subject, kind, slug, language.name(), clock.instant(), by.name(), takeUp));
        var id = Objects.requireNonNull(row.id());
        works.ask(JOB, String.valueOf(id), by.name(), Edition.STEPS);
        return byId(id);
    }

    /// Has one made again that failed, or that nobody has released yet.
    ///
    /// @throws Stale when it is neither, or no longer
    @Transactional
    public void retry(Subject subject, long id, Actor by) {
        var edition = edition(subject, id);
        if (!edition.state().mayBecome(Lifecycle.REQUESTED)) throw new Stale();
        if (rows.retry(id, edition.revision(), clock.instant(), by.name()) == 0) throw new Stale();
        works.ask(JOB, String.valueOf(id), by.name(), Edition.STEPS);
    }

    /// Makes a preview public and freezes it.
    ///
    /// @param revision of the preview that was looked at
    /// @throws Stale when it has changed since
    @Transactional
    public Release release(Subject subject, long id, long revision, Actor by) {
        var edition = edition(subject, id);
        if (!edition.state().mayBecome(Lifecycle.RELEASED)) return new Release.Refused(Release.Hindrance.NOT_A_PREVIEW);
        if (!Integer.valueOf(queries.nextNumber(edition.slug()))
                .equals(edition.number())) return new Release.Refused(Release.Hindrance.NUMBER_TAKEN);
        var hindrance = papers.against(edition);
        if (hindrance.isPresent()) return hindrance.get();
        if (rows.release(id, revision, clock.instant(), by.name()) == 0) throw new Stale();
        audit.record(by, "report.released", edition.slug() + "/" + edition.number());
        return new Release.Released(byId(id));
    }

    /// What became of every reply, as a hvidbog says it; empty for other reports and before it is made.
    @ReadOnly
    public Optional<Completeness> completeness(Edition edition) {
        return papers.told(edition).map(PaperCheck.Told::completeness);
    }

    /// Takes a released report back. Its address says from now on that it is gone, and why.
    ///
    /// @param reason what the public is told; not blank
    /// @throws Stale when it is not public, or no longer
    @Transactional
    public void retract(Subject subject, long id, String reason, Actor by) {
        if (reason.isBlank()) throw new IllegalArgumentException("a retraction has a reason");
        var edition = edition(subject, id);
        if (!edition.state().mayBecome(Lifecycle.RETRACTED)) throw new Stale();
        if (rows.retract(id, edition.revision(), clock.instant(), by.name(), reason.strip()) == 0) throw new Stale();
        audit.record(by, "report.retracted", edition.slug() + "/" + edition.number());
    }

    /// What must not stand in a sentence of staff about it that becomes public; of a survey a CPR number alone.
    @ReadOnly
    public HiddenWords hiddenWords(Subject subject) {
        return subject.source() == Source.HEARING ? hearings.hiddenWords(subject.id()) : HiddenWords.NONE;
    }

    /// Every edition of a survey or a hearing, newest first.
    @ReadOnly
    public List<Edition> of(Subject subject) {
        return queries.of(subject);
    }

    /// @throws NotFound when the survey or hearing has no such edition
    @ReadOnly
    public Edition edition(Subject subject, long id) {
        return queries.find(id).filter(edition -> edition.kind().source() == subject.source() && edition.subjectId() == subject.id())
                .orElseThrow(NotFound::new);
    }

    /// A released edition in which the second look saw what should not stand there.
    ///
    /// @param hits in how many places
    public record Leaking(Edition edition, int hits) {}

    /// What is public and should perhaps not be, newest first: staff look at it and retract it.
    @ReadOnly
    public List<Leaking> leaking() {
        return leaks.listed().entrySet().stream().map(listed -> new Leaking(byId(listed.getKey()), listed.getValue())).toList();
    }

    /// What an edition was made of.
    @ReadOnly
    public Subject subject(Edition edition) {
        return new Subject(edition.kind().source(), edition.subjectId(), switch (edition.kind().source()) {
            case SURVEY -> surveys.byId(edition.subjectId()).slug();
            case HEARING -> hearings.find(edition.subjectId()).orElseThrow(NotFound::new).slug();
        });
    }

    /// The newest public edition of each report about a hearing. One statement.
    @ReadOnly
    public List<Edition> publicOf(Hearing hearing) {
        var slugs = new HashSet<String>();
        return queries.of(new Subject(Source.HEARING, hearing.id(), hearing.slug())).stream()
                .filter(edition -> edition.state() == Lifecycle.RELEASED && slugs.add(edition.slug()))
                .sorted(Comparator.comparing(Edition::kind)).toList();
    }

    /// What was made of an edition, whatever its state: for staff. Of one whose words are deleted it is the twin.
    ///
    /// @throws NotFound when it is not made yet, or not in this form
    @ReadOnly
    public Rendering rendering(Edition edition, Rendering.Kind kind) {
        return shelf.kept(edition, kind);
    }

    /// @throws NotFound when nothing was ever released under the slug
    @ReadOnly
    public Published published(String slug) {
        return shelf.published(slug);
    }

    /// The newest that is public.
    ///
    /// @throws NotFound when nothing was ever released under the slug
    /// @throws Gone when all of it was retracted
    @ReadOnly
    public Edition current(String slug) {
        return published(slug).current().orElseThrow(Gone::new);
    }

    /// An edition with its bytes in one form.
    public record Handed(Edition edition, Rendering rendering) {}

    /// What stands at the address today; after the public date that is the twin. Two statements.
    ///
    /// @throws NotFound when nothing was ever released under the slug, or not in this form
    /// @throws Gone when all of it was retracted, or the form shows people's words and the public date is passed
    @ReadOnly
    public Handed file(String slug, Rendering.Kind kind) {
        var published = shelf.published(slug);
        var edition = published.current().orElseThrow(Gone::new);
        return new Handed(edition, shelf.newest(published, edition, kind));
    }

    /// The same of one number, whose bytes never become others.
    ///
    /// @throws NotFound when that number was never released, or not in this form
    /// @throws Gone when it was retracted, or shows people's words and the public date is passed
    @ReadOnly
    public Handed file(String slug, int number, Rendering.Kind kind) {
        var published = shelf.published(slug);
        var edition = shelf.numbered(published, number);
        return new Handed(edition, shelf.numbered(published, edition, kind));
    }

    /// The page of an edition that is public, or of its twin.
    ///
    /// @throws Gone when the public date is passed and there is no twin
    @ReadOnly
    public Rendering page(Published published, Edition edition, Rendering.Kind kind) {
        return shelf.newest(published, edition, kind);
    }

    private Edition byId(long id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }
}

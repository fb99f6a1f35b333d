package dk.samraad.survey;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The door of the survey room.
@Singleton
public class Surveys {
    private final SurveyRepository rows;
    private final FindSurvey find;
    private final LiveSurveys live;
    private final SurveyQueries queries;
    private final Versions versions;
    private final NewSurveyCheck newSurveyCheck;
    private final Publishing publishing;
    private final Transitions transitions;
    private final SurveyCases cases;
    private final Audit audit;
    private final InstantSource clock;

    Surveys(
            SurveyRepository rows, FindSurvey find, LiveSurveys live, SurveyQueries queries,
            Versions versions, NewSurveyCheck newSurveyCheck,
            Publishing publishing, Transitions transitions, SurveyCases cases, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.find = find;
        this.live = live;
        this.queries = queries;
        this.versions = versions;
        this.newSurveyCheck = newSurveyCheck;
        this.publishing = publishing;
        this.transitions = transitions;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /// Stores a survey as a draft, or says everything that is wrong with the wish.
    @Transactional
    public Creation create(NewSurvey wished) {
        var objections = newSurveyCheck.objectionsTo(wished, find(wished.slug()).isPresent());
        if (!objections.isEmpty()) return new Creation.Refused(objections);
        rows.save(SurveyRow.of(wished));
        return new Creation.Created(bySlug(wished.slug()));
    }

    /// Replaces the draft. What respondents see changes only when it is published.
    ///
    /// @param revision of the survey as it was when the edit began
    /// @throws Stale when somebody else edited in between
    @Transactional
    public Survey edit(String slug, long revision, Definition definition) {
        var survey = bySlug(slug);
        if (rows.edit(slug, revision, Definitions.toJson(definition)) == 0) throw new Stale();
        return bySlug(survey.slug());
    }

    /// Gives a survey other days, also while it is open; once it has been, none that breaks what people were told: not kept
    /// longer than that.
    ///
    /// @return what is wrong with them; empty when they were taken
    /// @throws Stale when somebody else edited in between
    @Transactional
    public List<Creation.SurveyObjection> reschedule(String slug, long revision, Survey.Schedule days) {
        rows.lock(slug);
        var objections = NewSurveyCheck.objectionsTo(bySlug(slug), days);
        if (!objections.isEmpty()) return objections;
        if (rows.reschedule(slug, revision, days.opensOn(), days.closesOn(), days.publicUntil(), days.retainedUntil()) == 0) {
            throw new Stale();
        }
        live.forget(slug);
        return List.of();
    }

    /// Makes the draft the version that respondents see from now on; those who have begun stay on the one they began.
    /// Publishing what is published already changes nothing. New words for what was asked before are refused until confirmed.
    ///
    /// @param by the name shown beside the version
    @Transactional
    public Publication publish(String slug, Actor by) {
        return publish(slug, by, OptionalLong.empty());
    }

    /// @param confirmed the revision of the draft of which staff say that its new words mean what the old ones did; see
    ///        [#review]
    @Transactional
    public Publication publish(String slug, Actor by, OptionalLong confirmed) {
        rows.lock(slug);
        var draft = draft(slug);
        var reasons = publishing.objectionsTo(draft, confirmed);
        if (!reasons.isEmpty()) return new Publication.Refused(reasons);
        var newest = find.bySlug(slug).flatMap(FoundSurvey::version).map(versions::byId);
        if (newest.filter(v -> v.definition().equals(draft.definition())).isPresent()) return new Publication.Published(newest.get());
        var number = newest.map(PublishedVersion::number).orElse(0) + 1;
        audit.record(by, "survey.published", slug + " " + number);
        live.forget(slug);
        return new Publication.Published(versions.add(new VersionRow(
                null, draft.survey().id(), number, Definitions.toJson(draft.definition()), clock.instant(), by.name())));
    }

    /// What stands against publishing the draft now.
    @Connectable
    public Review review(Draft draft) {
        return publishing.of(draft);
    }

    /// Releases a survey: it takes answers from its first to its last day.
    ///
    /// @param by who did it, for the audit
    @Transactional
    public Transition open(String slug, Actor by) {
        return transitions.move(slug, SurveyState.OPEN, by);
    }

    /// Takes no more answers, but for those begun before and sent within [Openness#GRACE].
    @Transactional
    public Transition close(String slug, Actor by) {
        return transitions.move(slug, SurveyState.CLOSED, by);
    }

    @Transactional
    public Transition archive(String slug, Actor by) {
        return transitions.move(slug, SurveyState.ARCHIVED, by);
    }

    /// Staff confirm that the case file was filed. What they confirm is what they were shown: see `report`.
    ///
    /// @param as where it lies in the journal
    /// @param sha256 of what was filed
    @Transactional
    public void file(long id, String as, String sha256, Actor by) {
        cases.file(byId(id), as, sha256, by);
    }

    /// The case date has acted: everything that shows what people answered goes, in every room. The numbers released stay.
    @Transactional
    public void empty(long id) {
        cases.empty(byId(id));
    }

    /// What a respondent meets at `/sp/{slug}`, as it is or, where another instance changed it, was up to a second ago. One
    /// statement a second; one more the first time an instance meets a version.
    ///
    /// @throws NotFound for a survey that is a draft, has no version, was put away or is not there
    public LiveSurvey live(String slug) {
        var found = live.bySlug(slug).filter(f -> isPublic(f.survey())).orElseThrow(NotFound::new);
        return new LiveSurvey(found.survey(), versions.byId(found.version().orElseThrow(NotFound::new)));
    }

    static boolean isPublic(Survey survey) {
        return survey.state() == SurveyState.OPEN || survey.state() == SurveyState.CLOSED;
    }

    /// The version respondents see, in whatever state the survey is. One statement, and one more for a version not met.
    ///
    /// @throws NotFound when nothing is published
    @Connectable
    public PublishedVersion newestVersion(String slug) {
        return versions.byId(find.bySlug(slug).flatMap(FoundSurvey::version).orElseThrow(NotFound::new));
    }

    /// A survey in whatever state, with the version respondents see. One statement, and one more for a version not met.
    ///
    /// @throws NotFound when it is not there or nothing is published
    @Connectable
    public LiveSurvey newest(String slug) {
        var found = find.bySlug(slug).orElseThrow(NotFound::new);
        return new LiveSurvey(found.survey(), versions.byId(found.version().orElseThrow(NotFound::new)));
    }

    /// A version by its id. No statement, and no connection, once this instance has met it.
    ///
    /// @throws NotFound when there is none
    public PublishedVersion version(long id) {
        return versions.byId(id);
    }

    /// Every published version of a survey, newest first.
    @Connectable
    public List<PublishedVersion> versionsOf(String slug) {
        return versionsOf(bySlug(slug));
    }

    /// The same of a survey that is known already. One statement.
    @Connectable
    public List<PublishedVersion> versionsOf(Survey survey) {
        return queries.versionsOf(survey.id()).stream().map(versions::byId).toList();
    }

    @Connectable
    public Optional<Survey> find(String slug) {
        return find.bySlug(slug).map(FoundSurvey::survey);
    }

    /// @throws NotFound when there is none
    @Connectable
    public Survey bySlug(String slug) {
        return find(slug).orElseThrow(NotFound::new);
    }

    /// @throws NotFound when there is none
    @Connectable
    public Survey byId(long id) {
        return queries.byId(id).orElseThrow(NotFound::new);
    }

    /// @throws NotFound when there is none
    @Connectable
    public Draft draft(String slug) {
        return queries.draft(slug).orElseThrow(NotFound::new);
    }

    /// Every survey, those that close last first. One statement.
    @Connectable
    public List<SurveySummary> all() {
        return queries.all();
    }
}

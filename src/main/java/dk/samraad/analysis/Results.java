package dk.samraad.analysis;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.work.Works;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// What a survey's respondents answered, in numbers that may be shown. The door of `analysis`.
///
/// Results are *taken up* into a snapshot and read from there. A page never counts anew: the difference between two
/// counts would be the answers of those who came, or withdrew, in between. See decision 0060.
@Singleton
public class Results {
    /// The size of the batches answers are moved in, and the least two snapshots must differ by.
    public static final int BATCH = 10;
    /// The job that takes up what was asked for.
    public static final String JOB = "analysis.take-up";

    private final Surveys surveys;
    private final SnapshotMaking making;
    private final Takings takings;
    private final Snapshots snapshots;
    private final Works works;
    private final Audit audit;

    Results(Surveys surveys, SnapshotMaking making, Takings takings, Snapshots snapshots, Works works, Audit audit) {
        this.surveys = surveys;
        this.making = making;
        this.takings = takings;
        this.snapshots = snapshots;
        this.works = works;
        this.audit = audit;
    }

    /// Asks for results to be taken up as soon as somebody is free; see [#underway]. Asking twice is the same as once.
    ///
    /// @return why not; empty when it was begun
    /// @throws NotFound when there is no such survey
    @Transactional
    public Optional<TakeUp.Refused> ask(String slug, Actor by) {
        var refused = takings.refusal(slug);
        if (refused.isPresent()) return refused;
        works.ask(JOB, subject(surveys.bySlug(slug)), by.name(), TakingUp.STEPS);
        audit.record(by, "analysis.take-up-asked", slug);
        return Optional.empty();
    }

    /// Whether results taken up now would be an early look: the survey takes answers still, and what is shown now may have to
    /// be withheld at the end.
    public boolean isEarly(Survey survey) {
        return !takings.isClosed(survey);
    }

    /// How far they are. One statement.
    @ReadOnly
    public Standing standing(Survey survey) {
        return snapshots.standing(survey.id(), isEarly(survey));
    }

    /// What is being taken up, or why it was not; empty when nothing is.
    ///
    /// @throws NotFound when there is no such survey
    public Optional<TakingUp> underway(String slug) {
        return works.of(JOB, subject(surveys.bySlug(slug))).map(TakingUp::new);
    }

    private static String subject(Survey survey) {
        return String.valueOf(survey.id());
    }

    /// Takes up what has been answered until now, here and now; before the closing every question alone, after it also by
    /// groups. Of those who come later only as much is shown as tells nothing of a few of them, so it is worth waiting. Seconds
    /// where many thousands have answered: a page asks by [#ask].
    ///
    /// @param byName who decided it
    /// @throws NotFound when there is no such survey or nothing of it is published
    /// @throws Stale when somebody else took them up meanwhile
    public TakeUp takeUp(String slug, String byName) {
        return making.make(slug, byName, state -> {}, () -> {});
    }

    /// The newest snapshot as tables, themes in the order of the survey. Empty until the first is taken up.
    /// Three statements, whatever the number of questions.
    ///
    /// @param view the whole, divided by one background question, or one group only
    /// @throws NotFound for an unknown survey, background question or group
    @ReadOnly
    public Optional<SurveyResults> of(String slug, View view, Language language) {
        var survey = surveys.bySlug(slug);
        var versions = surveys.versionsOf(survey);
        return snapshots.newest(survey.id()).map(snapshot -> {
            var tables = new SafeTables(Codebook.of(versions).definition(), snapshot.tables(), survey.threshold(), language);
            return new SurveyResults(snapshot.number(), snapshot.takenOn(), snapshot.respondents(), snapshot.tables().isInterim(),
                    survey.threshold(),
                    tables.themes(view), snapshot.tables().isInterim() ? List.of() : tables.divisions(), snapshot.tables().reached(),
                    tables.later(versions.getFirst().definition()), snapshot.versions());
        });
    }
}

package dk.samraad.analysis;

import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.web.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a survey's respondents answered, in numbers that may be shown. The door of `analysis`.
///
/// Results are *taken up* into a snapshot and read from there. A page never counts anew: the difference between two
/// counts would be the answers of those who came, or withdrew, in between. See decision 0060.
@Singleton
public class Results {
    /// The size of the batches answers are moved in, and the least two snapshots must differ by.
    public static final int BATCH = 10;

    private final Surveys surveys;
    private final Tally tally;
    private final CountQueries queries;
    private final Snapshots snapshots;
    private final InstantSource clock;

    Results(Surveys surveys, Tally tally, CountQueries queries, Snapshots snapshots, InstantSource clock) {
        this.surveys = surveys;
        this.tally = tally;
        this.queries = queries;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /// Takes up what has been answered until now. What is withheld in this snapshot stays withheld in later ones, so it
    /// is worth waiting until many have answered.
    ///
    /// @param byName who decided it
    /// @throws NotFound when there is no such survey or nothing of it is published
    @Transactional
    public TakeUp takeUp(String slug, String byName) {
        var survey = surveys.bySlug(slug);
        var definition = surveys.newestVersion(slug).definition();
        snapshots.lock(survey.id());
        var before = snapshots.all(survey.id());
        var last = before.isEmpty() ? 0 : before.getLast().respondents();
        var now = queries.respondents(survey.id());
        if (now < BATCH || Math.abs(now - last) < BATCH) return new TakeUp.Refused(now, last);

        var releases = before.stream().map(s -> s.tables().releases()).toList();
        var modes = releases.isEmpty() ? List.<String>of() : modes(releases.getFirst());
        var counted = tally.count(survey.id(), definition, survey.threshold(), modes);
        var released = Releasing.release(definition, counted, releases, survey.threshold());
        var moments = moments(counted, released, survey, definition, before.isEmpty());
        var snapshot = new Snapshots.Snapshot(before.size() + 1, Danish.dateOf(clock.instant()), now, StoredTables.of(released, moments, counted.shown()));
        snapshots.add(survey.id(), snapshot, byName);
        return new TakeUp.Taken(snapshot.number(), now);
    }

    private static List<String> modes(Map<String, Disclosure.Release> tables) {
        return Objects.requireNonNull(tables.get(Releasing.sizes(Groups.MODE))).grid().rows();
    }

    private static Map<String, StoredTables.Summary> moments(
            Tally.Counted counted, Map<String, Disclosure.Release> released, Survey survey, dk.samraad.survey.Definition definition, boolean first) {
        var summaries = new HashMap<String, StoredTables.Summary>();
        definition.questions().flatMap(q -> Face.of(q).stream()).filter(Face::isNumeric).forEach(face -> {
            var release = Objects.requireNonNull(released.get(face.key()));
            var moments = Objects.requireNonNull(counted.moments().get(face.key()));
            var ofPeople = face.question() instanceof dk.samraad.survey.Question.Allocation
                    ? new Moments(release.grid().answered()[0], moments.sum(), moments.squares()) : moments;
            var stands = release.grid() == grid(counted, face) && ofPeople.mayStand(face, release.grid(), release.withheld(), survey.threshold(), first);
            summaries.put(face.key(), new StoredTables.Summary(stands ? ofPeople.mean() : 0, stands ? ofPeople.deviation() : 0, stands));
        });
        return summaries;
    }

    private static Grid grid(Tally.Counted counted, Face face) {
        return Objects.requireNonNull(counted.alone().get(face.key()));
    }

    /// The newest snapshot as tables, themes in the order of the survey. Empty until the first is taken up.
    /// Three statements, whatever the number of questions.
    ///
    /// @param view the whole, divided by one background question, or one group only
    /// @throws NotFound for an unknown survey, background question or group
    @ReadOnly
    public Optional<SurveyResults> of(String slug, View view, Language language) {
        var survey = surveys.bySlug(slug);
        return snapshots.newest(survey.id()).map(snapshot -> {
            var tables = new SafeTables(surveys.newestVersion(slug).definition(), snapshot.tables(), survey.threshold(), language);
            return new SurveyResults(snapshot.number(), snapshot.takenOn(), snapshot.respondents(), survey.threshold(),
                    tables.themes(view), tables.divisions());
        });
    }
}

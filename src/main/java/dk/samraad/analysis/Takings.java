package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.database.OneMoment;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.response.Turnout;
import dk.samraad.response.Turnouts;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.Definition;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The two transactions of taking results up: counting, which is long and locks nothing, and keeping, which is short.
@Singleton
class Takings {
    /// What a snapshot is made of.
    ///
    /// @param before earlier snapshots, oldest first
    /// @param codebook of the versions that somebody answered
    /// @param versions all, newest first
    /// @param turnout how far people came
    record Basis(Survey survey, Codebook codebook, List<Definition> versions, List<Snapshots.Snapshot> before, Tally.Counted counted,
            Turnout turnout) {
        Definition definition() {
            return codebook.definition();
        }
    }

    private final Surveys surveys;
    private final CountQueries queries;
    private final Counting counting;
    private final Snapshots snapshots;
    private final ReleasedTexts texts;
    private final Turnouts turnouts;
    private final Audit audit;
    private final InstantSource clock;
    private final OneMoment moment;

    Takings(Surveys surveys, CountQueries queries, Counting counting, Snapshots snapshots, ReleasedTexts texts,
            Turnouts turnouts, Audit audit,
            InstantSource clock, OneMoment moment) {
        this.surveys = surveys;
        this.queries = queries;
        this.counting = counting;
        this.snapshots = snapshots;
        this.texts = texts;
        this.turnouts = turnouts;
        this.audit = audit;
        this.clock = clock;
        this.moment = moment;
    }

    /// Why results may not be taken up now. After the closing they may once however few came since: what is divided by
    /// groups is released then for the first time.
    @ReadOnly
    Optional<TakeUp.Refused> refusal(String slug) {
        var survey = surveys.bySlug(slug);
        var gap = new TakeUp.Refused(queries.respondents(survey.id()), snapshots.respondents(survey.id()));
        if (gap.respondents() < Results.BATCH) return Optional.of(gap);
        if (!gap.isTooSmall() || (isClosed(survey) && snapshots.isInterim(survey.id()))) return Optional.empty();
        return Optional.of(gap);
    }

    boolean isClosed(Survey survey) {
        return !clock.instant().isBefore(survey.closesAt());
    }

    /// All of it as of one moment, though answers are moved meanwhile.
    @Transactional
    Basis count(String slug) {
        moment.hold();
        var survey = surveys.bySlug(slug);
        var versions = surveys.versionsOf(survey);
        if (versions.isEmpty()) throw new NotFound();
        var codebook = Codebook.of(answered(versions, survey));
        var before = snapshots.all(survey.id());
        var earlier = before.stream().map(snapshot -> snapshot.tables().releases()).toList();
        var modes = earlier.isEmpty() ? List.<String>of() : modes(earlier.getFirst());
        var counted = Tally.of(codebook.definition(), counting.of(survey.id(), codebook), survey.threshold(), modes, Classes.kept(earlier));
        return new Basis(survey, codebook, versions.stream().map(PublishedVersion::definition).toList(), before,
                new OptionBases(before, survey.threshold()).protect(counted), turnouts.of(survey.id()));
    }

    /// The versions that somebody answered, newest first: what only others ask has no answers to be counted.
    private List<PublishedVersion> answered(List<PublishedVersion> versions, Survey survey) {
        var people = queries.versions(survey.id());
        var answered = versions.stream().filter(version -> people.containsKey(version.id())).toList();
        return answered.isEmpty() ? versions.subList(0, 1) : answered;
    }

    private static List<String> modes(Map<String, Release> tables) {
        return Objects.requireNonNull(tables.get(Releasing.sizes(Groups.MODE))).grid().rows();
    }

    /// @param kept called last
    /// @throws Stale when another snapshot was taken meanwhile, or `kept` says so
    @Transactional
    TakeUp.Taken keep(Basis basis, StoredTables tables, LocalDate on, String byName, Runnable kept) {
        var id = basis.survey.id();
        snapshots.lock(id);
        if (snapshots.count(id) != basis.before.size()) throw new Stale();
        var snapshot = new Snapshots.Snapshot(basis.before.size() + 1, on, basis.counted.respondents(), tables,
                basis.codebook.versions().stream().map(PublishedVersion::number).sorted().toList());
        snapshots.add(id, snapshot, byName);
        texts.release(id, snapshot.number(), basis.survey.threshold());
        audit.record(Actor.system(), "analysis.taken-up", basis.survey.slug() + " " + snapshot.number());
        kept.run();
        return new TakeUp.Taken(snapshot.number(), snapshot.respondents());
    }
}

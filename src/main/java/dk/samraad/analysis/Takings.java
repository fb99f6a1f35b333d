package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.Definition;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The two transactions of taking results up: counting, which is long and locks nothing, and keeping, which is short.
@Singleton
class Takings {
    /// What a snapshot is made of.
    ///
    /// @param before earlier snapshots, oldest first
    /// @param versions numbers of those that somebody answered
    record Basis(Survey survey, Definition definition, List<Snapshots.Snapshot> before, Tally.Counted counted, List<Integer> versions) {}

    private final Surveys surveys;
    private final CountQueries queries;
    private final Counting counting;
    private final Snapshots snapshots;

    Takings(Surveys surveys, CountQueries queries, Counting counting, Snapshots snapshots) {
        this.surveys = surveys;
        this.queries = queries;
        this.counting = counting;
        this.snapshots = snapshots;
    }

    /// Nothing more than how many there are, against how many were there.
    @ReadOnly
    TakeUp.Refused gap(String slug) {
        var survey = surveys.bySlug(slug);
        return new TakeUp.Refused(queries.respondents(survey.id()), snapshots.respondents(survey.id()));
    }

    /// All of it as of one moment, though answers are moved meanwhile.
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Basis count(String slug) {
        var survey = surveys.bySlug(slug);
        var versions = answered(survey);
        var codebook = Codebook.of(versions);
        var before = snapshots.all(survey.id());
        var earlier = before.stream().map(snapshot -> snapshot.tables().releases()).toList();
        var modes = earlier.isEmpty() ? List.<String>of() : modes(earlier.getFirst());
        var counted = Tally.of(codebook.definition(), counting.of(survey.id(), codebook), survey.threshold(), modes, Classes.kept(earlier));
        var options = new OptionBases(before, survey.threshold());
        return new Basis(survey, codebook.definition(), before, options.protect(counted), versions.stream().map(PublishedVersion::number).sorted().toList());
    }

    /// The versions that somebody answered, newest first: what only others ask has no answers to be counted.
    private List<PublishedVersion> answered(Survey survey) {
        var all = surveys.versionsOf(survey);
        if (all.isEmpty()) throw new NotFound();
        var people = queries.versions(survey.id());
        var answered = all.stream().filter(version -> people.containsKey(version.id())).toList();
        return answered.isEmpty() ? all.subList(0, 1) : answered;
    }

    private static List<String> modes(Map<String, Release> tables) {
        return Objects.requireNonNull(tables.get(Releasing.sizes(Groups.MODE))).grid().rows();
    }

    /// @throws Stale when another snapshot was taken meanwhile
    @Transactional
    TakeUp.Taken keep(Basis basis, StoredTables tables, LocalDate on, String byName) {
        var id = basis.survey.id();
        snapshots.lock(id);
        if (snapshots.count(id) != basis.before.size()) throw new Stale();
        var snapshot = new Snapshots.Snapshot(basis.before.size() + 1, on, basis.counted.respondents(), tables, basis.versions);
        snapshots.add(id, snapshot, byName);
        return new TakeUp.Taken(snapshot.number(), snapshot.respondents());
    }
}

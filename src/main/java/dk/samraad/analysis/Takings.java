package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.Stale;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.platform.audit.Audit;
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
    record Basis(Survey survey, Definition definition, List<Snapshots.Snapshot> before, Tally.Counted counted) {}

    private final Surveys surveys;
    private final CountQueries queries;
    private final Counting counting;
    private final Snapshots snapshots;
    private final Audit audit;

    Takings(Surveys surveys, CountQueries queries, Counting counting, Snapshots snapshots, Audit audit) {
        this.surveys = surveys;
        this.queries = queries;
        this.counting = counting;
        this.snapshots = snapshots;
        this.audit = audit;
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
        var definition = surveys.newestVersion(slug).definition();
        var before = snapshots.all(survey.id());
        var modes = before.isEmpty() ? List.<String>of() : modes(before.getFirst().tables().releases());
        return new Basis(survey, definition, before, Tally.of(definition, counting.of(survey.id(), definition), survey.threshold(), modes));
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
        var snapshot = new Snapshots.Snapshot(basis.before.size() + 1, on, basis.counted.respondents(), tables);
        snapshots.add(id, snapshot, byName);
        audit.record(Actor.system(), "analysis.taken-up", basis.survey.slug() + " " + snapshot.number());
        return new TakeUp.Taken(snapshot.number(), snapshot.respondents());
    }
}

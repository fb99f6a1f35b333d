package dk.samraad.report;

import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.report.Edition.Failure;
import dk.samraad.report.Edition.Step;
import dk.samraad.writing.Sha256;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the job writes down of its work, each entry in a transaction of its own so that the progress page sees it.
/// An entry on a revision that has passed is refused: an instance that was thought dead cannot write over its successor.
@Singleton
class EditionLedger {
    private final EditionRepository rows;
    private final EditionQueries queries;
    private final RenderingRepository renderings;

    EditionLedger(EditionRepository rows, EditionQueries queries, RenderingRepository renderings) {
        this.rows = rows;
        this.queries = queries;
        this.renderings = renderings;
    }

    @Transactional
    Edition begin(Edition asked) {
        taken(rows.begin(asked.id(), asked.revision()));
        return queries.find(asked.id()).orElseThrow(NotFound::new);
    }

    @Transactional
    void progress(Edition edition, Step step) {
        taken(rows.progress(edition.id(), edition.revision(), step.ordinal(), step.name()));
    }

    int nextNumber(Edition edition) {
        return queries.nextNumber(edition.slug());
    }

    @Transactional
    void keep(Edition edition, int number, Written written, Map<Rendering.Kind, byte[]> drawn) {
        renderings.deleteByEditionId(edition.id());
        drawn.forEach((kind, bytes) -> renderings.save(new RenderingRow(null, edition.id(), kind.name(), bytes, Sha256.of(bytes))));
        var composition = written.composition();
        taken(rows.preview(edition.id(), edition.revision(), number, written.asOf(), composition.about().title(), composition.front()
                .subtitle(), written.dataSha256(), written.twin().dataSha256(),
                written.interim(), Edition.STEPS));
    }

    /// Does nothing when the edition is no longer being made.
    @Transactional
    void fail(long id, Failure failure, @Nullable String reference) {
        var edition = queries.find(id).orElseThrow(NotFound::new);
        if (edition.state().mayBecome(Lifecycle.FAILED)) rows.fail(id, edition.revision(), failure.name(), reference);
    }

    private static void taken(int rows) {
        if (rows == 0) throw new Stale();
    }
}

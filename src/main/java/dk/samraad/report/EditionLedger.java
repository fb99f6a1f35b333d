package dk.samraad.report;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.work.Task;
import dk.samraad.writing.Sha256;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/// Keeps an edition that was made, in the transaction that ends the work.
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

    int nextNumber(Edition edition) {
        return queries.nextNumber(edition.slug());
    }

    @Transactional
    void keep(Task task, Edition edition, int number, Written written, Map<Rendering.Kind, byte[]> drawn) {
        renderings.deleteByEditionId(edition.id());
        drawn.forEach((kind, bytes) -> renderings.save(new RenderingRow(null, edition.id(), kind.name(), bytes, Sha256.of(bytes))));
        var composition = written.composition();
        var kept = rows.preview(edition.id(), edition.revision(), number, written.asOf(), composition.about().title(), composition.front()
                .subtitle(), written.dataSha256(), written.twin().dataSha256(), written.interim());
        if (kept == 0) throw new Stale();
        task.finish();
    }
}

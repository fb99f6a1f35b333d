package dk.samraad.report;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RenderingRepository extends GenericRepository<RenderingRow, Long> {
    RenderingRow save(RenderingRow row);

    Optional<RenderingRow> findByEditionIdAndKind(long editionId, String kind);

    void deleteByEditionId(long editionId);
}

package dk.samraad.survey;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VersionRepository extends GenericRepository<VersionRow, Long> {
    Optional<VersionRow> findById(long id);

    VersionRow save(VersionRow row);
}

package dk.samraad.platform.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends GenericRepository<AuditLine, Long> {
    AuditLine save(AuditLine line);

    @Query("delete from platform.audit where at < :before")
    void removeOlder(Instant before);
}

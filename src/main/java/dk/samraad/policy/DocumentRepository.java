package dk.samraad.policy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DocumentRepository extends GenericRepository<PolicyDocument, String> {
    Optional<PolicyDocument> findById(String slug);

    PolicyDocument save(PolicyDocument document);

    PolicyDocument update(PolicyDocument document);

    /// Waits until no other instance is loading; let go when the transaction ends.
    @Query("select 1 from (select pg_advisory_xact_lock(:key)) as held")
    int lock(long key);
}

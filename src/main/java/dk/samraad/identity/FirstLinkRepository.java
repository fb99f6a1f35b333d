package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FirstLinkRepository extends GenericRepository<FirstLink, String> {
    FirstLink save(FirstLink link);

    @Query("select exists (select from identity.first_link where code_hash = :codeHash and expires_at > :now)")
    boolean isGood(String codeHash, Instant now);

    @Query("delete from identity.first_link where expires_at <= :now")
    void removeExpired(Instant now);

    @Query("delete from identity.first_link")
    void removeAll();
}

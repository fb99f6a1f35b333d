package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<Session, String> {
    Session save(Session session);

    @Query("update identity.session set seen_at = :now where token_hash = :tokenHash and seen_at < :now")
    void touch(String tokenHash, Instant now);

    @Query("delete from identity.session where token_hash = :tokenHash")
    void close(String tokenHash);

    @Query("delete from identity.session where opened_at <= :openedBefore or seen_at <= :seenBefore")
    void removeEnded(Instant openedBefore, Instant seenBefore);

    @Query("delete from identity.session where account = :account and token_hash <> :besides")
    void closeOthers(UUID account, String besides);
}

package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GuestSessionRepository extends GenericRepository<GuestSession, String> {
    GuestSession save(GuestSession session);

    @Query("select * from identity.guest_session where token_hash = :tokenHash and opened_at > :openedAfter and seen_at > :seenAfter")
    Optional<GuestSession> find(String tokenHash, Instant openedAfter, Instant seenAfter);

    @Query("update identity.guest_session set seen_at = :now where token_hash = :tokenHash and seen_at < :now")
    void touch(String tokenHash, Instant now);

    @Query("delete from identity.guest_session where token_hash = :tokenHash")
    void close(String tokenHash);

    @Query("delete from identity.guest_session where opened_at <= :openedBefore or seen_at <= :seenBefore")
    void removeEnded(Instant openedBefore, Instant seenBefore);
}

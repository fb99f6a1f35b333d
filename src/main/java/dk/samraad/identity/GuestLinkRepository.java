package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GuestLinkRepository extends GenericRepository<GuestLink, String> {
    GuestLink save(GuestLink link);

    Optional<GuestLink> findByCodeHash(String codeHash);

    @Query("select count(*) from identity.guest_link where guest = :guest and issued_at > :after")
    long countSince(UUID guest, Instant after);

    /// @return 1 for the first who comes while the link is good
    @Query("update identity.guest_link set used_at = :now where code_hash = :codeHash and used_at is null and expires_at > :now")
    int use(String codeHash, Instant now);

    @Query("delete from identity.guest_link where expires_at < :before")
    void removeOlder(Instant before);
}

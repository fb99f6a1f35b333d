package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitationRepository extends GenericRepository<InvitationRow, UUID> {
    InvitationRow save(InvitationRow row);

    Optional<InvitationRow> findByCodeHash(String codeHash);

    @Query("select * from identity.invitation where id = :id and ended_at is null for update")
    Optional<InvitationRow> lockOpen(UUID id);

    @Query("select * from identity.invitation where email = :email and ended_at is null for update")
    Optional<InvitationRow> lockOpenTo(String email);

    @Query("select * from identity.invitation where ended_at is null order by invited_at desc")
    List<InvitationRow> open();

    @Query("update identity.invitation set ended_at = :now, ending = :ending where id = :id and ended_at is null")
    int end(UUID id, String ending, Instant now);

    @Query("delete from identity.invitation where coalesce(ended_at, expires_at) < :before")
    void removeOlder(Instant before);
}

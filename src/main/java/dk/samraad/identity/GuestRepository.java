package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GuestRepository extends GenericRepository<GuestRow, UUID> {
    Optional<GuestRow> findByEmail(String email);

    /// Does nothing when there is one with that address.
    @Query("insert into identity.guest (id, email, created_at) values (:id, :email, :now) on conflict (email) do nothing")
    void admit(UUID id, String email, Instant now);

    @Query("delete from identity.guest where id = :id")
    void dismiss(UUID id);
}

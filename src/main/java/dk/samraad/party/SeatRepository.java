package dk.samraad.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeatRepository extends GenericRepository<SeatRow, Long> {
    SeatRow save(SeatRow row);

    void update(SeatRow row);

    Optional<SeatRow> findByIdAndOrganisationId(long id, long organisationId);

    /// Those in the council with that address, another than this one.
    @Query("select * from party.seat where organisation_id = :council and lower(email) = lower(:email) and id <> :besides")
    List<SeatRow> withEmail(long council, String email, long besides);

    @Query("select exists (select from party.seat where guest = :guest)")
    boolean isGuestSeated(UUID guest);

    /// Of members who left by then, and of all members of a council that nobody has offered since.
    @Query("select s.* from party.seat s join party.organisation o on o.id = s.organisation_id where s.email <> '' "
            + "and (s.until_on < :before or o.archived_at < :archivedBefore)")
    List<SeatRow> leftBefore(LocalDate before, Instant archivedBefore);
}

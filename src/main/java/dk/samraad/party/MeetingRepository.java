package dk.samraad.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeetingRepository extends GenericRepository<MeetingRow, Long> {
    MeetingRow save(MeetingRow row);

    boolean existsByOrganisationIdAndHeldOn(long organisationId, LocalDate heldOn);

    @Query("delete from party.meeting where id = :id and organisation_id = :council")
    int remove(long council, long id);
}

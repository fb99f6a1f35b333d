package dk.samraad.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRepository extends GenericRepository<ContactRow, Long> {
    ContactRow save(ContactRow row);

    @Query("delete from party.contact c using party.organisation o where o.id = c.organisation_id and o.archived_at < :before")
    int removeArchived(Instant before);

    @Query("delete from party.contact where id = :contact and organisation_id = :party")
    int remove(long party, long contact);
}

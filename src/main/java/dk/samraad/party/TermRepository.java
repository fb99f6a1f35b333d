package dk.samraad.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TermRepository extends GenericRepository<TermRow, Long> {
    TermRow save(TermRow row);

    /// Ends what runs beyond the day before, of the seat and of whoever holds the office in its council.
    @Query("""
            update party.term t set until_on = cast(:day as date) - 1
            from party.seat s
            where s.id = t.seat_id and (t.seat_id = :seat or (s.organisation_id = :council and t.office = :office))
              and t.from_on < :day and (t.until_on is null or t.until_on >= :day)""")
    void endBefore(long council, long seat, String office, LocalDate day);

    @Query("""
            delete from party.term t using party.seat s
            where s.id = t.seat_id and (t.seat_id = :seat or (s.organisation_id = :council and t.office = :office))
            and t.from_on >= :day""")
    void removeFrom(long council, long seat, String office, LocalDate day);

    /// Who leaves the council leaves the office.
    @Query("update party.term set until_on = :day where seat_id = :seat and from_on <= :day and (until_on is null or until_on > :day)")
    void endWith(long seat, LocalDate day);

    @Query("delete from party.term where seat_id = :seat and from_on > :day")
    void removeAfter(long seat, LocalDate day);
}

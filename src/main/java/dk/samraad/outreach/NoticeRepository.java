package dk.samraad.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRepository extends GenericRepository<NoticeRow, Long> {
    /// Every open hearing whose first day has come and whose deadline has not passed, once.
    @Query("""
            insert into outreach.notice (consultation_id, began_at)
            select id, :now from hearing.consultation where state = 'OPEN' and opens_on <= :today and deadline >= :today
            on conflict do nothing""")
    void begin(Instant now, LocalDate today);

    @Query("select consultation_id from outreach.notice where ended_at is null order by began_at, consultation_id")
    List<Long> unfinished();

    /// Nothing when another instance is just writing.
    @Query("select * from outreach.notice where consultation_id = :hearing and ended_at is null for update skip locked")
    Optional<NoticeRow> take(long hearing);

    @Query("update outreach.notice set written_to = :subscriber where consultation_id = :hearing")
    void writtenTo(long hearing, long subscriber);

    @Query("update outreach.notice set ended_at = :now where consultation_id = :hearing")
    void end(long hearing, Instant now);
}

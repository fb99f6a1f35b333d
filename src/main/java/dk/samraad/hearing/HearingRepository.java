package dk.samraad.hearing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HearingRepository extends GenericRepository<HearingRow, Long> {
    HearingRow save(HearingRow row);

    HearingRow update(HearingRow row);

    /// Whoever changes it next waits until this transaction ends.
    @Query("select * from hearing.consultation where slug = :slug for update")
    Optional<HearingRow> lock(String slug);

    Optional<HearingRow> findBySlug(String slug);

    Optional<HearingRow> findById(Long id);

    List<HearingRow> findByProcessSlugIn(Collection<String> processSlugs);

    @Query("update hearing.consultation set filed_at = :at, filed_by = :by, filed_as = :as, filed_sha256 = :sha256 where id = :id "
            + "and emptied_on is null")
    int file(long id, Instant at, String by, String as, String sha256);

    @Query("update hearing.consultation set emptied_on = :on where id = :id and emptied_on is null")
    int empty(long id, LocalDate on);

    @Query("update hearing.consultation set decision = :decision, withdrawn_because = :because where id = :id")
    int reword(long id, String decision, String because);

    /// What everybody may read on that day, the last to open first.
    @Query("""
            select * from hearing.consultation where state in ('OPEN', 'CLOSED', 'ASSESSED', 'DECIDED') and public_until >= :today \
            and opens_on <= :opened
            order by opens_on desc, slug limit :most offset :from""")
    List<HearingRow> published(LocalDate today, LocalDate opened, int most, int from);

    @Query("select count(*) from hearing.consultation where state in ('OPEN', 'CLOSED', 'ASSESSED', 'DECIDED') and public_until >= :today")
    int countPublished(LocalDate today);
}

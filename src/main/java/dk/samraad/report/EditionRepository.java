package dk.samraad.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;

/// Each change asks for the revision it was decided on, and answers how many rows it changed: 0 when somebody was first.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRepository extends GenericRepository<EditionRequest, Long> {
    EditionRequest save(EditionRequest row);

    @Query("update report.edition set state = 'REQUESTED', "
            + "requested_at = :at, requested_by = :by, revision = revision + 1 where id = :id and revision = :revision")
    int retry(long id, long revision, Instant at, String by);

    @Query("update report.edition set state = 'PREVIEW', number = :number, as_of = :asOf, title = :title, subtitle = :subtitle, "
            + "data_sha256 = :dataSha256, twin_sha256 = :twinSha256, interim = :interim, "
            + "revision = revision + 1 where id = :id and revision = :revision")
    int preview(long id, long revision, int number, LocalDate asOf, String title, String subtitle, String dataSha256, String twinSha256,
            boolean interim);

    @Query("update report.edition set state = 'RELEASED', released_at = :at, released_by = :by, revision = revision + 1 "
            + "where id = :id and revision = :revision")
    int release(long id, long revision, Instant at, String by);

    @Query("update report.edition set state = 'RETRACTED', retracted_at = :at, retracted_by = :by, retraction_reason = :reason, "
            + "revision = revision + 1 where id = :id and revision = :revision")
    int retract(long id, long revision, Instant at, String by, String reason);
}

package dk.samraad.proposal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VersionRepository extends GenericRepository<VersionRow, Long> {
    VersionRow save(VersionRow row);

    /// @return 0 when somebody else was first, or it was sent out
    @Query("update hearing.document_version set revision = revision + 1 where id = :id and revision = :revision and sent_out_at is null")
    int touch(long id, long revision);

    @Query("update hearing.document_version set title = :title where id = :id")
    int entitle(long id, String title);

    @Query("update hearing.document_version set sent_out_at = :at, sent_out_by = :byName where id = :id and sent_out_at is null")
    int sendOut(long id, Instant at, String byName);

    @Query("update hearing.document_version set final = true where consultation_id = :hearing and sent_out_at is null")
    int makeFinal(long hearing);

    @Query("delete from hearing.section where version_id = :version")
    int empty(long version);
}

package dk.samraad.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PointRepository extends GenericRepository<PointRow, Long> {
    /// @return 0 when one is called so already
    @Query("insert into hearing.point (consultation_id, title, made_by, made_at) values (:hearing, :title, :by, :at) "
            + "on conflict (consultation_id, lower(title collate \"da-x-icu\")) do nothing")
    int make(long hearing, String title, String by, Instant at);

    @Query("select * from hearing.point where consultation_id = :hearing and "
            + "lower(title collate \"da-x-icu\") = lower(cast(:title as text) collate \"da-x-icu\")")
    Optional<PointRow> titled(long hearing, String title);

    @Query("select * from hearing.point where consultation_id = :hearing and id = :id for update")
    Optional<PointRow> lock(long hearing, long id);

    @Query("select * from hearing.point where consultation_id = :hearing order by title collate \"da-x-icu\"")
    List<PointRow> of(long hearing);

    @Query("update hearing.point set title = :title, revision = revision + 1 where id = :id")
    void rename(long id, String title);

    @Query("delete from hearing.point where id = :id")
    void delete(long id);
}

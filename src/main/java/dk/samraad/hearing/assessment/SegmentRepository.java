package dk.samraad.hearing.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SegmentRepository extends GenericRepository<SegmentRow, Long> {
    SegmentRow save(SegmentRow row);

    SegmentRow update(SegmentRow row);

    /// Whoever changes it next waits until this transaction ends.
    @Query("select * from hearing.segment where id = :id and consultation_id = :hearing for update")
    Optional<SegmentRow> lock(long hearing, long id);

    List<SegmentRow> findByReplyId(Long replyId);

    @Query("select * from hearing.segment where opinion_id = :opinion and consultation_id = :hearing for update")
    Optional<SegmentRow> lockOpinion(long hearing, long opinion);

    @Query("select * from hearing.segment where consultation_id = :hearing and opinion_id is not null")
    List<SegmentRow> ofOpinions(long hearing);

    /// @return 0 when it is begun already
    @Query("insert into hearing.segment (consultation_id, opinion_id, assigned_to, created_at, created_by) values (:hearing, :opinion, :by, :at, :by) on conflict (opinion_id) do nothing")
    int beginOpinion(long hearing, long opinion, String by, Instant at);

    @Query("delete from hearing.segment where id = :id")
    void delete(long id);

    /// Holds the hearing where it is until this transaction ends: it is not marked assessed meanwhile.
    @Query("select state from hearing.consultation where id = :hearing for share")
    String stateOf(long hearing);
}

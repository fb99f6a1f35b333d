package dk.samraad.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
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

    @Query("select * from hearing.segment where opinion_id = :opinion and consultation_id = :hearing order by id")
    List<SegmentRow> ofOpinion(long hearing, long opinion);

    @Query("select * from hearing.segment where consultation_id = :hearing and opinion_id is not null order by id")
    List<SegmentRow> ofOpinions(long hearing);

    /// Whoever begins to assess the same opinion waits until this transaction ends.
    @Query("select id from hearing.opinion where id = :opinion and consultation_id = :hearing for update")
    Optional<Long> lockOpinion(long hearing, long opinion);

    @Query("delete from hearing.segment where id = :id")
    void delete(long id);

    /// Holds the hearing where it is until this transaction ends: it is not marked assessed meanwhile.
    @Query("select state from hearing.consultation where id = :hearing for share")
    String stateOf(long hearing);
}

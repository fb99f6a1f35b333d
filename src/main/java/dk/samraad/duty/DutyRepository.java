package dk.samraad.duty;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DutyRepository extends GenericRepository<DutyRow, Long> {
    DutyRow save(DutyRow row);

    @Query("update hearing.duty set deadline = :deadline, invited_at = :invited, delivered_at = :delivered, answered_at = :answered,"
            + " no_remarks = :noRemarks, returned_at = case when invited_at is not distinct from cast(:invited as timestamptz) "
            + "and cast(:delivered as timestamptz) is null then returned_at end,"
            + " revision = revision + 1 where id = :id and revision = :revision")
    int write(long id, long revision, LocalDate deadline, @Nullable Instant invited, @Nullable Instant delivered,
            @Nullable Instant answered, boolean noRemarks);

    @Query("update hearing.duty set exception_reason = :reason, exception_by = :byName, exception_on = :day, revision = revision + 1"
            + " where id = :id and revision = :revision")
    int except(long id, long revision, @Nullable String reason, @Nullable String byName, @Nullable LocalDate day);

    /// Whoever is invited is to be heard: somebody resolved it by inviting. An invitation that came back is none.
    @Query("insert into hearing.duty (consultation_id, party_id, basis, deadline, invited_at)"
            + " select c.id, p.id, 'RESOLVED', c.deadline, :at from hearing.consultation c cross join party.organisation p"
            + " where c.id = :hearing and p.id in (:parties) on conflict (consultation_id, party_id) do update"
            + " set invited_at = excluded.invited_at, returned_at = null, delivered_at = null"
            + " where duty.invited_at is null or duty.returned_at is not null")
    int invite(long hearing, Collection<Long> parties, Instant at);

    @Query("update hearing.duty set returned_at = greatest(:at, invited_at), delivered_at = null where consultation_id = :hearing "
            + "and party_id = :party"
            + " and invited_at is not null and returned_at is null")
    int comeBack(long hearing, long party, Instant at);

    @Query("update hearing.duty set delivered_at = greatest(:at, invited_at), returned_at = null where consultation_id = :hearing "
            + "and party_id = :party"
            + " and invited_at is not null and delivered_at is null")
    int deliver(long hearing, long party, Instant at);

    @Query("update hearing.duty set answered_at = coalesce(answered_at, :at), no_remarks = false where consultation_id = :hearing "
            + "and party_id = :party")
    int answer(long hearing, long party, Instant at);

    @Query("update hearing.duty set answered_at = null, no_remarks = false where consultation_id = :hearing and party_id = :party")
    int unanswer(long hearing, long party);

    @Query("update hearing.duty set deadline = :now where consultation_id = :hearing and deadline = :before")
    int move(long hearing, LocalDate before, LocalDate now);

    @Query("delete from hearing.duty where id = :id")
    int remove(long id);
}

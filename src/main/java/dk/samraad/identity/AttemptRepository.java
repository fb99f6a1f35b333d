package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptRepository extends GenericRepository<Attempt, String> {
    Optional<Attempt> findBySubject(String subject);

    /// Counts an attempt, unless the subject has to wait; 1 when it was counted. Attempts at the same moment queue on the row.
    @Query("""
            insert into identity.attempt as a (subject, failures, wait_until, last_at) values (:subject, 1, cast(:now as timestamptz)
            + make_interval(secs => :leastWait), :now)
            on conflict (subject) do update set
                failures = case when a.last_at < :forgetBefore then 1 else a.failures + 1 end,
                wait_until = cast(:now as timestamptz) + make_interval(secs => case
                    when a.last_at < :forgetBefore or a.failures + 1 < :free then :leastWait
                    else greatest(:leastWait, least(:firstWait * power(2, least(a.failures + 1 - :free, 20)), :longestWait)) end),
                last_at = :now
            where a.wait_until <= :now""")
    int count(String subject, Instant now, Instant forgetBefore, int free, double firstWait, double longestWait, double leastWait);

    /// A stranger's turn, told beforehand; somebody who has one already keeps it.
    @Query("insert into identity.attempt (subject, failures, wait_until, last_at) values (:subject, 0, :until, :now) "
            + "on conflict (subject) do nothing")
    void queue(String subject, Instant until, Instant now);

    /// One address more that failed.
    @Query("""
            insert into identity.attempt as a (subject, failures, wait_until, last_at) values (:subject, 1, :now, :now)
            on conflict (subject) do update set failures = case when a.last_at < :forgetBefore then 1 else a.failures + 1 end,
            last_at = :now""")
    void more(String subject, Instant now, Instant forgetBefore);

    @Query("""
            insert into identity.attempt (subject, failures, wait_until, last_at, good_at) values (:subject, 0, :now, :now, :now)
            on conflict (subject) do update set failures = 0, wait_until = :now, last_at = :now, good_at = :now""")
    void good(String subject, Instant now);

    @Query("update identity.attempt set failures = greatest(failures - 1, 0), wait_until = least(wait_until, :now) "
            + "where subject = :subject")
    void takeBack(String subject, Instant now);

    @Query("delete from identity.attempt where last_at < :before and (good_at is null or good_at < :goodBefore)")
    void removeOlder(Instant before, Instant goodBefore);
}

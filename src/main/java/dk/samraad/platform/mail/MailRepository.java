package dk.samraad.platform.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailRepository extends GenericRepository<MailRow, Long> {
    MailRow save(MailRow row);

    void saveAll(Iterable<MailRow> rows);

    @Query("insert into platform.asked_mail (kind, email, asked_at) values (:kind, :email, :now)")
    void ask(String kind, String email, Instant now);

    @Query("select * from platform.mail where state = 'QUEUED' and next_at <= :now order by next_at, id limit 1 for update skip locked")
    Optional<MailRow> nextDue(Instant now);

    @Query("update platform.mail set attempts = attempts + 1, next_at = :nextAt where id = :id")
    void attempt(long id, Instant nextAt);

    @Query("""
            update platform.mail set state = 'SENT', sent_at = :now, ended_at = :now, failure = null, status_code = null,
                plain = case when secret then null else plain end, html = case when secret then null else html end
            where id = :id and state = 'QUEUED'""")
    void sent(long id, Instant now);

    @Query("update platform.mail set failure = :failure, status_code = nullif(:code, '') where id = :id")
    void failed(long id, String failure, String code);

    @Query("""
            update platform.mail set state = 'GIVEN_UP', ended_at = :now, failure = :failure, \
            status_code = coalesce(nullif(:code, ''), status_code),
                plain = case when secret then null else plain end, html = case when secret then null else html end
            where id = :id and state = 'QUEUED'""")
    void giveUp(long id, String failure, String code, Instant now);

    @Query("update platform.mail set state = 'BOUNCED', failure = 'REFUSED', status_code = nullif(:code, '') "
            + "where reference = :reference and state = 'SENT'")
    int bounced(UUID reference, String code);

    @Query("delete from platform.mail where id = :id and state = 'QUEUED'")
    void withdraw(long id);

    /// Whether a server is set or not: without one nobody takes them, and they hold addresses, codes and words.
    @Query("""
            update platform.mail set state = 'GIVEN_UP', ended_at = not_after, failure = 'TOO_LATE',
                plain = case when secret then null else plain end, html = case when secret then null else html end
            where state = 'QUEUED' and not_after < :now""")
    int giveUpOverdue(Instant now);

    @Query("update platform.mail set recipient = null, reply_to = null, subject = null, plain = null, html = null, unsubscribe = null "
            + "where ended_at < :before and recipient is not null")
    int forgetText(Instant before);

    @Query("delete from platform.mail where state = 'QUEUED' and unsubscribe in (:paths)")
    void withdrawAll(Collection<String> paths);

    @Query("update platform.mail set recipient = null, reply_to = null, subject = null, plain = null, html = null, unsubscribe = null "
            + "where unsubscribe in (:paths)")
    void forgetAll(Collection<String> paths);

    @Query("delete from platform.mail where ended_at < :before")
    int remove(Instant before);
}

package dk.samraad.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailingRepository extends GenericRepository<MailingRow, Long> {
    MailingRow save(MailingRow row);

    Optional<MailingRow> findBySubmission(UUID submission);

    @Query("select * from outreach.mailing where ended_at is null order by id")
    List<MailingRow> unfinished();

    @Query("insert into outreach.chosen_party (mailing_id, party_id) values (:mailing, :party)")
    void choose(long mailing, long party);

    /// Whoever writes to the mailing's parties next waits until this transaction ends.
    @Query("select party_id from outreach.chosen_party where mailing_id = :mailing and party_id = :party "
            + "and written_at is null for update skip locked")
    Optional<Long> take(long mailing, long party);

    @Query("select party_id from outreach.chosen_party where mailing_id = :mailing and written_at is null order by party_id")
    List<Long> waiting(long mailing);

    @Query("insert into outreach.recipient (mailing_id, party_id, name, mail_id) values (:mailing, :party, :name, :mail)")
    void recipient(long mailing, long party, String name, long mail);

    @Query("update outreach.chosen_party set written_at = :now, left_out = 'ANSWERED' where mailing_id = :mailing and party_id = :party")
    void leaveOut(long mailing, long party, Instant now);

    @Query("update outreach.chosen_party set written_at = :now where mailing_id = :mailing and party_id = :party")
    void written(long mailing, long party, Instant now);

    /// Unless somebody is still to be written to.
    @Query("update outreach.mailing m set ended_at = :now where id = :mailing and not exists (select 1 "
            + "from outreach.chosen_party c where c.mailing_id = m.id and c.written_at is null)")
    void end(long mailing, Instant now);
}

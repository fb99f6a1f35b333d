package dk.samraad.reply;

import dk.samraad.privacy.Passage;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a reply and what stands beside it, within the transaction of [Replies].
@Singleton
@Connectable
class ReplyStore {
    private static final String SYSTEM = "system";
    private final JdbcOperations jdbc;

    ReplyStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    enum Earlier { SAME, SAME_LATE, OTHER, WITHDRAWN }

    /// What is known of a receipt; null for nothing.
    @Nullable Earlier earlier(byte[] receipt, byte[] content) {
        return jdbc.prepareStatement("""
                select 'WITHDRAWN' from hearing.reply_withdrawn where receipt_hash = ?
                union all select case when content_hash <> ? then 'OTHER' when late then 'SAME_LATE' else 'SAME' end \
                from hearing.reply where receipt_hash = ?
                limit 1""", statement -> {
            statement.setBytes(1, receipt);
            statement.setBytes(2, content);
            statement.setBytes(3, receipt);
            var rows = statement.executeQuery();
            return rows.next() ? Earlier.valueOf(rows.getString(1)) : null;
        });
    }

    /// Holds whoever comes next for this hearing until the transaction ends.
    ///
    /// @return the last of them
    int nextNumbers(long hearing, String letter, int count) {
        return jdbc.prepareStatement("""
                insert into hearing.reply_number (consultation_id, letter, last) values (?, ?, ?)
                on conflict (consultation_id, letter) do update set last = reply_number.last + excluded.last returning last""",
                statement -> {
            statement.setLong(1, hearing);
            statement.setString(2, letter);
            statement.setInt(3, count);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        });
    }

    int uploads(byte[] submission) {
        return jdbc.prepareStatement("select count(*) from hearing.upload where submission_hash = ?", statement -> {
            statement.setBytes(1, submission);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        });
    }

    long insert(long hearing, NewReply reply, Arrival arrival, boolean late, int number, byte[] receipt, byte[] content) {
        var sender = reply.sender();
        var words = sender.name() + " " + sender.organisation() + " " + reply.comments().stream().map(Remark::text)
                .collect(Collectors.joining(" "));
        return jdbc.prepareStatement("""
                insert into hearing.reply (consultation_id, version_id, receipt_hash, content_hash, letter, number, channel, language, \
                begun_at, received_at,
                late, speaks_as, sender_name, organisation, protected, entered_by, written_in, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector('danish', platform.searchable(?)))
                returning id""", statement -> {
            statement.setLong(1, hearing);
            statement.setObject(2, reply.version().orElse(null));
            statement.setBytes(3, receipt);
            statement.setBytes(4, content);
            statement.setString(5, sender.speaksAs().letter());
            statement.setInt(6, number);
            statement.setString(7, arrival.channel().name());
            statement.setString(8, reply.language());
            statement.setTimestamp(9, Timestamp.from(reply.begun()));
            statement.setTimestamp(10, Timestamp.from(arrival.at()));
            statement.setBoolean(11, late);
            statement.setString(12, sender.speaksAs().name());
            statement.setString(13, sender.name());
            statement.setString(14, sender.organisation());
            statement.setBoolean(15, sender.isProtected());
            statement.setString(16, arrival.enteredBy());
            statement.setString(17, reply.writtenIn());
            statement.setString(18, words);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// The originals, what is hidden in them, and what the public reads.
    void insertParts(long reply, NewReply written, FirstScreening screening, Instant at) {
        var publicTexts = screening.publicTexts(written.comments());
        for (int i = 0; i < written.comments().size(); i++) {
            var part = insertPart(reply, i, written.comments().get(i), written.version().orElse(null));
            insertPublic(part, reply, i, publicTexts.get(i));
            insertMasks(part, screening.hidden().get(i), at);
        }
    }

    private long insertPart(long reply, int position, Remark comment, @Nullable Long version) {
        return jdbc.prepareStatement("""
                insert into hearing.reply_part (reply_id, position, paragraph_code, paragraph_id, text)
                values (?, ?, ?, (select p.id from hearing.paragraph p join hearing.section s on s.id = p.section_id \
                where s.version_id = ? and p.code = ?), ?)
                returning id""", statement -> {
            statement.setLong(1, reply);
            statement.setInt(2, position);
            statement.setString(3, comment.code());
            statement.setObject(4, version, java.sql.Types.BIGINT);
            statement.setString(5, comment.code());
            statement.setString(6, comment.text());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    private void insertPublic(long part, long reply, int position, Remark text) {
        jdbc.prepareStatement("insert into hearing.public_part (part_id, reply_id, position, paragraph_code, text) values (?, ?, ?, ?, ?)",
                statement -> {
            statement.setLong(1, part);
            statement.setLong(2, reply);
            statement.setInt(3, position);
            statement.setString(4, text.code());
            statement.setString(5, text.text());
            return statement.executeUpdate();
        });
    }

    private void insertMasks(long part, List<Passage> passages, Instant at) {
        for (var passage : passages) {
            jdbc.prepareStatement("insert into hearing.mask (part_id, starts, ends, kind, reason, made_by, made_at) "
                    + "values (?, ?, ?, ?, ?, ?, ?)", statement -> {
                statement.setLong(1, part);
                statement.setInt(2, passage.start());
                statement.setInt(3, passage.end());
                statement.setString(4, passage.kind().name());
                statement.setString(5, passage.kind().name());
                statement.setString(6, SYSTEM);
                statement.setTimestamp(7, Timestamp.from(at));
                return statement.executeUpdate();
            });
        }
    }

    void moveFiles(long reply, byte[] submission) {
        jdbc.prepareStatement("""
                with moved as (delete from hearing.upload where submission_hash = ? returning position, file_name, kind, content)
                insert into hearing.reply_file (reply_id, position, file_name, kind, content) select ?, position, file_name, kind, \
                content from moved""", statement -> {
            statement.setBytes(1, submission);
            statement.setLong(2, reply);
            return statement.executeUpdate();
        });
    }

    void insertScreening(long reply, FirstScreening screening) {
        jdbc.prepareStatement("""
                insert into hearing.screening (reply_id, publication, waits_for, public_name, public_organisation) \
                values (?, ?, ?, ?, ?)""", statement -> {
            statement.setLong(1, reply);
            statement.setString(2, screening.waitsFor().isEmpty() ? "APPROVED" : "WAITING");
            statement.setArray(3, statement.getConnection().createArrayOf("text", screening.waitsFor().stream().map(Enum::name).toArray()));
            statement.setString(4, screening.publicName());
            statement.setString(5, screening.publicOrganisation());
            return statement.executeUpdate();
        });
    }

    /// @param receipt number of the mail with the receipt
    void insertContact(long reply, Sender sender, long receipt) {
        jdbc.prepareStatement("insert into hearing.reply_contact (reply_id, email, wants_news, receipt_mail) values (?, ?, ?, ?)",
                statement -> {
            statement.setLong(1, reply);
            statement.setString(2, sender.email());
            statement.setBoolean(3, sender.wantsNews());
            statement.setLong(4, receipt);
            return statement.executeUpdate();
        });
    }

    /// Those of these hashes, in hex, that are in or were withdrawn.
    List<String> known(Collection<String> receipts) {
        return jdbc.prepareStatement("""
                with asked as (select decode(h, 'hex') as hash from unnest(?) h)
                select encode(hash, 'hex') from asked where hash in (select receipt_hash from hearing.reply)
                or hash in (select receipt_hash from hearing.reply_withdrawn)""", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", receipts.toArray()));
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        });
    }

    /// The mail with the receipt, if there is one.
    Optional<Long> receiptMail(byte[] receipt) {
        return jdbc.prepareStatement("""
                select c.receipt_mail from hearing.reply_contact c join hearing.reply r on r.id = c.reply_id
                where r.receipt_hash = ? and c.receipt_mail is not null""", statement -> {
            statement.setBytes(1, receipt);
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        });
    }

    /// @return whether the hash was or is one of ours
    boolean withdraw(byte[] receipt) {
        jdbc.prepareStatement("""
                insert into hearing.reply_withdrawn (receipt_hash, consultation_id, forget_on)
                select r.receipt_hash, c.id, greatest(c.deadline + c.late_days, (r.received_at at time zone 'Europe/Copenhagen')::date) + 30
                from hearing.reply r join hearing.consultation c on c.id = r.consultation_id where r.receipt_hash = ? \
                on conflict do nothing""", statement -> {
            statement.setBytes(1, receipt);
            return statement.executeUpdate();
        });
        jdbc.prepareStatement("delete from hearing.reply where receipt_hash = ?", statement -> {
            statement.setBytes(1, receipt);
            return statement.executeUpdate();
        });
        return jdbc.prepareStatement("select from hearing.reply_withdrawn where receipt_hash = ?", statement -> {
            statement.setBytes(1, receipt);
            return statement.executeQuery().next();
        });
    }
}

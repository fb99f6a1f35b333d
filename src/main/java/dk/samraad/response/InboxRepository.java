package dk.samraad.response;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Takes answers in.
@Singleton
class InboxRepository {
    /// One statement and so one commit, also when a draft is thrown away with it. The key must still be there: a row sealed
    /// under one that was destroyed meanwhile would be lost, and so would a draft thrown away for it.
    private static final String RECEIVE = """
            with living as (select from platform.day_key where day = ? and fingerprint = ?),
                 ended as (delete from response.draft_page where draft_key = ? and exists (select from living)),
                 ended_plain as (delete from response.plain_draft_page where draft_key = ? and exists (select from living))
            insert into response.inbox (inbox_hash, survey_id, received_on, sealed)
            select ?, ?, ?, ? from living
            where\s""" + Hashing.UNKNOWN + " on conflict do nothing";
    private static final String FIND = """
            select 'WITHDRAWN', null::bytea, null::bytea, null::bigint, null::date from response.withdrawn where receipt_hash = any(?)
            union all select case when answers = ?::jsonb then 'SAME' else 'OTHER' end, null, null, null, null from response.answer_sheet
            where receipt_hash = any(?)
            union all select case when answers = ?::jsonb then 'SAME' else 'OTHER' end, null, null, null, null from response.plain_inbox
            where receipt_hash = ?
            union all select '', inbox_hash, sealed, survey_id, received_on from response.inbox where inbox_hash = any(?)
            limit 1""";

    private final JdbcOperations jdbc;
    private final SealedInbox inbox;

    InboxRepository(JdbcOperations jdbc, SealedInbox inbox) {
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    enum Earlier { SAME, OTHER, WITHDRAWN }

    /// Outside a transaction of its own making: the statement commits by itself, and when this returns it is durable.
    ///
    /// @return false when the answer was seen before, here, moved on or withdrawn, or the key is gone
    @Connectable
    boolean receive(SealedInbox.Row row, Hashes hashes, Drafts.Keys draft) {
        return jdbc.prepareStatement(RECEIVE, statement -> {
            statement.setObject(1, row.day());
            statement.setBytes(2, row.fingerprint());
            statement.setBytes(3, draft.sealed());
            statement.setBytes(4, draft.plain());
            statement.setBytes(5, row.hash());
            statement.setLong(6, row.survey());
            statement.setObject(7, row.day());
            statement.setBytes(8, row.sealed());
            Hashing.bind(statement, 9, hashes);
            return statement.executeUpdate() == 1;
        });
    }

    /// What is known of an answer, and whether it came with these words.
    @Connectable
    Optional<Earlier> earlier(Hashes hashes, String answers) {
        return jdbc.prepareStatement(FIND, statement -> {
            var connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("bytea", hashes.inWithdrawn()));
            statement.setString(2, answers);
            statement.setArray(3, connection.createArrayOf("bytea", hashes.inAnswers()));
            statement.setString(4, answers);
            statement.setBytes(5, hashes.plain());
            statement.setArray(6, connection.createArrayOf("bytea", hashes.inInbox()));
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(earlier(rows, answers)) : Optional.empty();
        });
    }

    private Earlier earlier(ResultSet row, String answers) throws SQLException {
        if (!row.getString(1).isEmpty()) return Earlier.valueOf(row.getString(1));
        var enclosed = inbox.open(row.getBytes(2), row.getLong(4), row.getObject(5, LocalDate.class), row.getBytes(3));
        return enclosed.isPresent() && MessageDigest.isEqual(enclosed.get().content(), Enclosed.hash(answers))
                ? Earlier.SAME : Earlier.OTHER;
    }
}

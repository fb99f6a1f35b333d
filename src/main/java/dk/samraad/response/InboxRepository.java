package dk.samraad.response;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes answers in and lets them go again.
@Singleton
class InboxRepository {
    /// One statement and so one commit, also when a draft is thrown away with it.
    private static final String RECEIVE = """
            with ended as (delete from response.draft_page where draft_key = ?)
            insert into response.inbox (submission_id, version_id, receipt_hash, mode, place, language, received_on, late, answers)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb
            where not exists (select from response.answer_sheet where receipt_hash = ?)
              and not exists (select from response.withdrawn where receipt_hash = ?)
            on conflict do nothing""";
    private static final String FIND = """
            select 'WITHDRAWN' from response.withdrawn where receipt_hash = ?
            union all select case when answers = ?::jsonb then 'SAME' else 'OTHER' end from response.answer_sheet where receipt_hash = ?
            union all select case when answers = ?::jsonb then 'SAME' else 'OTHER' end from response.inbox where receipt_hash = ?
            limit 1""";

    private final JdbcOperations jdbc;

    InboxRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    enum Earlier { SAME, OTHER, WITHDRAWN }

    /// Outside a transaction of its own making: the statement commits by itself, and when this returns it is durable.
    ///
    /// @return false when the hash was seen before, here, moved on or withdrawn
    @Connectable
    boolean receive(Submission submission, byte[] hash, byte[] draftKey, LocalDate day, boolean late, String answers) {
        return jdbc.prepareStatement(RECEIVE, statement -> {
            statement.setBytes(1, draftKey);
            statement.setObject(2, submission.id());
            statement.setLong(3, submission.version());
            statement.setBytes(4, hash);
            statement.setString(5, submission.mode().name());
            statement.setString(6, submission.place().orElse(null));
            statement.setString(7, submission.language());
            statement.setObject(8, day);
            statement.setBoolean(9, late);
            statement.setString(10, answers);
            statement.setBytes(11, hash);
            statement.setBytes(12, hash);
            return statement.executeUpdate() == 1;
        });
    }

    /// What is known of a hash, and whether it came with these answers.
    @Connectable
    Optional<Earlier> earlier(byte[] hash, String answers) {
        return jdbc.prepareStatement(FIND, statement -> {
            statement.setBytes(1, hash);
            statement.setString(2, answers);
            statement.setBytes(3, hash);
            statement.setString(4, answers);
            statement.setBytes(5, hash);
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(Earlier.valueOf(rows.getString(1))) : Optional.empty();
        });
    }

    /// In this order: a move that runs at the same moment holds the inbox row, and has put it behind before we look there.
    @Transactional
    boolean withdraw(byte[] hash) {
        var remembered = update("""
                insert into response.withdrawn (receipt_hash, survey_id, forget_on)
                select found.receipt_hash, q.id, q.closes_on + 30
                from (select receipt_hash, version_id from response.inbox where receipt_hash = ?
                      union select receipt_hash, version_id from response.answer_sheet where receipt_hash = ?) found
                join survey.version v on v.id = found.version_id
                join survey.questionnaire q on q.id = v.survey_id
                on conflict do nothing""", hash, hash);
        update("delete from response.inbox where receipt_hash = ?", hash);
        update("delete from response.answer_sheet where receipt_hash = ?", hash);
        return remembered > 0 || isWithdrawn(hash);
    }

    private boolean isWithdrawn(byte[] hash) {
        return jdbc.prepareStatement("select from response.withdrawn where receipt_hash = ?", statement -> {
            statement.setBytes(1, hash);
            return statement.executeQuery().next();
        });
    }

    private int update(String sql, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        });
    }
}

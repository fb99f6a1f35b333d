package dk.samraad.response;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Lets answers go again, wherever they stand.
@Singleton
class WithdrawalRepository {
    private static final String REMEMBER = """
            insert into response.withdrawn (receipt_hash, survey_id, forget_on)
            select ?, q.id, q.closes_on + 30
            from survey.questionnaire q
            where q.id in (select survey_id from response.inbox where inbox_hash = any(?)
                           union select v.survey_id from response.plain_inbox i join survey.version v on v.id = i.version_id
                           where i.receipt_hash = ?
                           union select survey_id from response.answer_sheet where receipt_hash = any(?))
            on conflict do nothing""";
    private static final String KNOWN = """
            select from response.inbox where inbox_hash = any(?)
            union all select from response.plain_inbox where receipt_hash = ?
            union all select from response.answer_sheet where receipt_hash = any(?)""";
    private static final String DELETE_ANSWER = """
            with gone as (delete from response.answer_sheet where receipt_hash = any(?)
            returning survey_id, mode, received_on, received_within)
            select survey_id, mode, received_on, received_within from gone""";
    /// An answer that shares its time with others has no day: the fullest day it may have come on loses one, and the sum stays right.
    private static final String DISCOUNT = """
            update response.received_count c set received = c.received - 1
            where (c.survey_id, c.day, c.mode) = (
                select survey_id, day, mode from response.received_count
                where survey_id = ? and mode = ? and received > 0
                order by day between ? and ? desc, received desc, day limit 1)""";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcOperations jdbc;

    WithdrawalRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Deletes until nothing is left: a move that runs at the same moment puts the answer behind the one that looks for it.
    ///
    /// @return false when nothing was ever known by these
    @Transactional
    boolean withdraw(Hashes hashes) {
        var remembered = jdbc.prepareStatement(REMEMBER, statement -> {
            statement.setBytes(1, hashes.withdrawn());
            statement.setArray(2, statement.getConnection().createArrayOf("bytea", hashes.inInbox()));
            statement.setBytes(3, hashes.plain());
            statement.setArray(4, statement.getConnection().createArrayOf("bytea", hashes.inAnswers()));
            return statement.executeUpdate();
        });
        do {
            delete(hashes);
        } while (isKnown(hashes));
        return remembered > 0 || isWithdrawn(hashes);
    }

    private void delete(Hashes hashes) {
        deleteFrom("inbox where inbox_hash", hashes.inInbox());
        deleteFrom("plain_inbox where receipt_hash", hashes.plain());
        jdbc.prepareStatement(DELETE_ANSWER, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bytea", hashes.inAnswers()));
            var rows = statement.executeQuery();
            if (!rows.next()) return false;
            var period = new Period(Period.Within.valueOf(rows.getString(4)), rows.getObject(3, LocalDate.class));
            discount(rows.getLong(1), rows.getString(2), period);
            return true;
        });
    }

    private void deleteFrom(String where, byte[]... keys) {
        jdbc.prepareStatement("delete from response." + where + " = any(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bytea", keys));
            return statement.executeUpdate();
        });
    }

    private void discount(long survey, String mode, Period period) {
        jdbc.prepareStatement(DISCOUNT, statement -> {
            statement.setLong(1, survey);
            statement.setString(2, mode);
            statement.setObject(3, period.from());
            statement.setObject(4, period.to(NEVER));
            return statement.executeUpdate();
        });
    }

    private boolean isKnown(Hashes hashes) {
        return jdbc.prepareStatement(KNOWN, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bytea", hashes.inInbox()));
            statement.setBytes(2, hashes.plain());
            statement.setArray(3, statement.getConnection().createArrayOf("bytea", hashes.inAnswers()));
            return statement.executeQuery().next();
        });
    }

    private boolean isWithdrawn(Hashes hashes) {
        return jdbc.prepareStatement("select from response.withdrawn where receipt_hash = any(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("bytea", hashes.inWithdrawn()));
            return statement.executeQuery().next();
        });
    }
}

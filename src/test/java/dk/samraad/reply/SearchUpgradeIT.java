package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What a release before indexed in the locale C is found after the upgrade.
class SearchUpgradeIT {
    private static final String LEFT = """
            set session_replication_role = replica;
            insert into hearing.reply (consultation_id, receipt_hash, content_hash, letter, number, channel, language, begun_at, received_at,
                late, speaks_as, sender_name, organisation, protected, entered_by, words)
            values (1, sha256('a'), sha256('b'), 'p', 1, 'WEB', 'da', now(), now(), false, 'PRIVATE', 'Øjvind Prøve', '', false, '',
                to_tsvector('danish', 'Øjvind Prøve  Ældre og BÆNKE'));
            insert into hearing.reply_part (reply_id, position, paragraph_code, text) values (1, 0, '', 'Ældre'), (1, 1, 'p-1', 'og BÆNKE');
            insert into hearing.screening (reply_id, publication, waits_for, public_name, public_organisation)
            values (1, 'APPROVED', '{}', 'Øjvind Prøve', '');
            insert into hearing.public_part select id, reply_id, position, paragraph_code, text from hearing.reply_part;
            """;

    @Test
    void large_danish_letters_of_before_are_found() throws SQLException {
        var database = TestDatabase.upgradedFrom("0298", LEFT);
        for (var word : List.of("øjvind", "ældre", "bænke")) {
            assertThat(found(database, "hearing.reply where words", word)).as("staff: " + word).isOne();
        }
        assertThat(found(database, "hearing.screening where sender_search", "øjvind")).isOne();
        assertThat(found(database, "hearing.public_part where search", "ældre")).isOne();
        assertThat(found(database, "hearing.public_part where search", "bænke")).isOne();
        assertThat(found(database, "pg_trigger where tgname = 'reply_is_immutable' and tgenabled = 'O' and to_tsvector('danish', 'x')", "x"))
                .as("a reply is not changed, still").isOne();
    }

    private static int found(DataSource database, String where, String word) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + where
                        + " @@ websearch_to_tsquery('danish', platform.searchable('" + word + "'))")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

package dk.samraad.response;

import dk.samraad.platform.recheck.Recheck.Page;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/// What was kept readable on its way to an answer. Rows that are sealed were masked before they were, and cannot be read here;
/// those from before stand in a table of their own.
@Singleton
@Connectable
class PlainRows {
    private static final int PAGE = 200;

    private final JdbcOperations jdbc;

    PlainRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param key the rows in an order, as text
    enum Table {
        INBOX("response.plain_inbox", "encode(receipt_hash, 'hex')", "answers"),
        DRAFTS("response.plain_draft_page", "encode(draft_key, 'hex') || to_char(seq, 'FM0000000000')", "patch");

        private final String name;
        private final String key;
        private final String content;

        Table(String name, String key, String content) {
            this.name = name;
            this.key = key;
            this.content = content;
        }
    }

    private record Kept(String key, String content) {}

    long count(Table table) {
        return jdbc.prepareStatement("select count(*) from " + table.name, statement -> {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    Page page(Table table, String after) {
        var kept = jdbc.prepareStatement("select " + table.key + ", " + table.content + " from " + table.name
                + " where " + table.key + " > ? order by 1 limit ? for update", statement -> {
            statement.setString(1, after);
            statement.setInt(2, PAGE);
            var rows = statement.executeQuery();
            var found = new ArrayList<Kept>();
            while (rows.next()) found.add(new Kept(rows.getString(1), rows.getString(2)));
            return found;
        });
        int changed = 0;
        for (var row : kept) {
            var masked = MaskedJson.of(row.content);
            if (masked.equals(row.content)) continue;
            changed++;
            jdbc.prepareStatement("update " + table.name + " set " + table.content + " = ?::jsonb where " + table.key
                    + " = ?", statement -> {
                statement.setString(1, masked);
                statement.setString(2, row.key);
                return statement.executeUpdate();
            });
        }
        return new Page(kept.size() < PAGE ? "" : kept.getLast().key, kept.size(), changed);
    }
}

package dk.samraad.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A row as a submission leaves it in the inbox, whatever columns that has, to be put into a table of the same shape again and
/// again: the same bytes but for its keys.
///
/// @param values in the order of the columns
record SampleRow(List<@Nullable Object> values) {
    private static final int HASH = 32;

    static SampleRow read(DataSource database) throws SQLException {
        try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery("select * from response.inbox limit 1")) {
            if (!row.next()) throw new IllegalStateException("Nobody has sent anything yet");
            var values = new ArrayList<@Nullable Object>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) values.add(row.getObject(i));
            return new SampleRow(Collections.unmodifiableList(values));
        }
    }

    /// One statement, one commit.
    void insertAnother(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into bench.bare values (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")")) {
            for (int i = 0; i < values.size(); i++) insert.setObject(i + 1, fresh(values.get(i)));
            insert.executeUpdate();
        }
    }

    private static @Nullable Object fresh(@Nullable Object value) {
        if (value instanceof UUID) return UUID.randomUUID();
        if (!(value instanceof byte[] bytes) || bytes.length != HASH) return value;
        var hash = new byte[HASH];
        ThreadLocalRandom.current().nextBytes(hash);
        return hash;
    }
}

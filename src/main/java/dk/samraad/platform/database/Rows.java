package dk.samraad.platform.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import org.jspecify.annotations.Nullable;

/// Rows that are changed by a statement of one's own, inside the caller's transaction.
public final class Rows {
    private Rows() {}

    /// @param values in the order of the question marks; of types that the driver knows (no enums, instants as timestamps)
    /// @return how many rows were changed
    public static int change(JdbcOperations jdbc, String sql, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        });
    }
}

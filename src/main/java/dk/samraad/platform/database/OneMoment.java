package dk.samraad.platform.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/// Lets a transaction read everything as of one moment, while others write.
///
/// It is said inside the transaction, to that alone. The `isolation` of an annotation is not: the driver says it to the session before the
/// transaction begins, and behind a pool that hands sessions on (PgBouncer in transaction mode) it reaches somebody else's, who keeps it.
@Singleton
public class OneMoment {
    private final JdbcOperations jdbc;

    OneMoment(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Before the first statement of the caller's transaction.
    public void hold() {
        jdbc.prepareStatement("set transaction isolation level repeatable read", statement -> statement.executeUpdate());
    }
}

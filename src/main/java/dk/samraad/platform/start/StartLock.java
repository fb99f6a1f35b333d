package dk.samraad.platform.start;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done at start is done by one instance of a database at a time: the second finds it done.
///
/// The lock is PostgreSQL's, bound to a transaction, so that it also holds behind a pool that hands connections on between
/// transactions, and goes with an instance that dies. It is asked for again and again rather than waited for: no statement stands still.
@Singleton
class StartLock {
    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);
    /// "Samraad" in letters; Flyway's own is made from the name of its table.
    private static final long KEY = 0x53616D72616164L;
    private static final long PAUSE_MILLIS = 200;

    private final DataSource database;

    StartLock(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    void during(Runnable work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            take(connection);
            work.run();
            letGo(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the start was not to be had", e);
        }
    }

    private static void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // It is idle all the while the work is done.
            statement.execute("set local idle_in_transaction_session_timeout = 0");
        }
        for (var waited = 0; !taken(connection); waited++) {
            if (waited == 0) LOG.info("Another instance is starting on this database; this one waits for it");
            pause();
        }
    }

    private static boolean taken(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_try_advisory_xact_lock(" + KEY + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /// A connection that was lost meanwhile has let go by itself.
    private static void letGo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            LOG.warn("The lock of the start was lost before its end", lost);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another instance's start", e);
        }
    }
}

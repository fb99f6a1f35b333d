package dk.samraad.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;

/// One pool of connections for pages, that fails fast: while it has none to give, one who comes waits for all, and the others
/// are told at once. Nobody stands in a row behind those who already wait in vain, and the first connection there is ends it.
final class Lane implements AutoCloseable {
    /// `sqlclient_unable_to_establish_sqlconnection`
    private static final String NO_CONNECTION = "08001";

    private final HikariDataSource pool;
    private final AtomicBoolean tried = new AtomicBoolean();
    private volatile boolean away;

    Lane(HikariDataSource pool) {
        this.pool = pool;
    }

    /// @throws SQLTransientConnectionException when there is none to be had
    Connection connection() throws SQLException {
        if (!away) return taken();
        if (!tried.compareAndSet(false, true)) throw new SQLTransientConnectionException("Somebody waits for one already", NO_CONNECTION);
        try {
            return taken();
        } finally {
            tried.set(false);
        }
    }

    private Connection taken() throws SQLException {
        try {
            var connection = pool.getConnection();
            away = false;
            return connection;
        } catch (SQLTransientConnectionException none) {
            away = true;
            throw none;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

package dk.samraad.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away from a mistake of ours.
final class Outage {
    private static final int DEEP = 20;

    private Outage() {}

    /// Whether somewhere below stands a lost or refused connection (SQLSTATE 08), a server that is starting or stopping
    /// (57P), or one that is full (53).
    static boolean causes(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; i < DEEP && cause != null; i++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException sql && sql.getSQLState() != null && isAway(sql.getSQLState())) return true;
        }
        return false;
    }

    private static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}

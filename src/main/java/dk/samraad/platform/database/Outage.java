package dk.samraad.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away, or too slow to be waited for, from a mistake of ours.
public final class Outage {
    private static final int DEEP = 20;
    private static final String CONNECTION = "08";
    private static final String STOPPING = "57P";
    private static final String FULL = "53";
    /// `lock_not_available`: somebody holds what was asked for longer than we wait.
    private static final String LOCKED = "55P03";
    /// `query_canceled`: it took longer than we wait.
    private static final String CANCELLED = "57014";

    private Outage() {}

    /// Whether somewhere below stands a lost or refused connection (SQLSTATE 08), a server that is starting or stopping
    /// (57P), one that is full (53), or a statement that was given up (see [Patience]). The same may succeed a moment later.
    public static boolean causes(Throwable failure) {
        var chain = chain(failure);
        return hasNoConnection(chain) || isOf(chain, CONNECTION, STOPPING, FULL, LOCKED, CANCELLED);
    }

    /// Whether the connection broke while somebody was being served, so that nobody knows what became of the last statement: not
    /// when there was no connection to be had, nor when the server itself gave the statement up.
    public static boolean leavesUnsure(Throwable failure) {
        var chain = chain(failure);
        return !hasNoConnection(chain) && isOf(chain, CONNECTION, STOPPING);
    }

    /// Whether it answered, and has no room.
    public static boolean isForRoom(Throwable failure) {
        return isOf(chain(failure), FULL);
    }

    private static boolean hasNoConnection(List<Throwable> chain) {
        return chain.stream().anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    private static boolean isOf(List<Throwable> chain, String... states) {
        for (var cause : chain) {
            if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) continue;
            for (var state : states) if (sql.getSQLState().startsWith(state)) return true;
        }
        return false;
    }

    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        @Nullable Throwable cause = failure;
        for (int i = 0; i < DEEP && cause != null; i++, cause = cause.getCause()) chain.add(cause);
        return chain;
    }
}

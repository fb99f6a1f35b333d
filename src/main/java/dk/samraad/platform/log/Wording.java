package dk.samraad.platform.log;

import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/// Which of an exception's words may be printed. Its message is made by whoever threw it, and most quote what they choked
/// on: a row, a cell, a name typed wrongly. So none is printed but of the kinds named here, and none at all where the
/// database is among the causes, for a message is copied from one exception to the next.
final class Wording {
    private static final int MOST = 50;
    /// Their messages hold names of classes, hosts, ports, paths and numbers.
    private static final Set<Class<? extends Throwable>> PLAIN = Set.of(
            VirtualMachineError.class, LinkageError.class, NullPointerException.class, ClassCastException.class,
            IndexOutOfBoundsException.class, SocketException.class, UnknownHostException.class, FileSystemException.class,
            TimeoutException.class);
    /// Where our own words for the operator are thrown.
    private static final List<String> STARTING = List.of(
            "dk.samraad.platform.database.", "dk.samraad.platform.signing.", "dk.samraad.platform.settings.",
            "dk.samraad.platform.health.");
    private static final List<String> DATABASE = List.of(
            "java.sql.", "org.postgresql.", "org.jooq.", "io.micronaut.data.", "io.micronaut.transaction.", "org.flywaydb.",
            "com.zaxxer.hikari.");

    private Wording() {}

    /// It, its causes, what was suppressed, and the further ones of a batch; each once.
    static List<Throwable> all(Throwable thrown) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var all = new ArrayList<Throwable>();
        collect(thrown, seen, all);
        return all;
    }

    private static void collect(@Nullable Throwable thrown, Set<Throwable> seen, List<Throwable> all) {
        if (thrown == null || all.size() >= MOST || !seen.add(thrown)) return;
        all.add(thrown);
        collect(thrown.getCause(), seen, all);
        if (thrown instanceof SQLException sql) collect(sql.getNextException(), seen, all);
        for (var suppressed : thrown.getSuppressed()) collect(suppressed, seen, all);
    }

    static boolean isOfTheDatabase(Throwable thrown) {
        return all(thrown).stream().anyMatch(t -> t instanceof SQLException || DATABASE.stream()
                .anyMatch(t.getClass().getName()::startsWith));
    }

    /// What may be printed behind the class of one; empty for nothing.
    ///
    /// @param whole the exception it was found in
    static String of(Throwable one, Throwable whole) {
        if (one instanceof SQLException sql) return state(sql);
        var message = one.getMessage();
        return message == null || isOfTheDatabase(whole) || !isPlain(one) ? "" : message;
    }

    private static boolean isPlain(Throwable one) {
        if (PLAIN.stream().anyMatch(kind -> kind.isInstance(one))) return true;
        if (one.getClass().getName().startsWith("io.micronaut.context.exceptions.")) return true;
        var at = one.getStackTrace();
        return at.length > 0 && STARTING.stream().anyMatch(at[0].getClassName()::startsWith);
    }

    /// Names of tables, columns and rules are ours; values are not, and stand in none of these.
    private static String state(SQLException sql) {
        var text = new StringBuilder("SQLSTATE ").append(sql.getSQLState());
        var said = sql instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        if (said == null) return text.toString();
        add(text, "table", said.getTable());
        add(text, "column", said.getColumn());
        add(text, "constraint", said.getConstraint());
        add(text, "routine", said.getRoutine());
        return text.toString();
    }

    private static void add(StringBuilder text, String what, @Nullable String name) {
        if (name != null && name.matches("[A-Za-z0-9_.]+")) text.append(' ').append(what).append(' ').append(name);
    }
}

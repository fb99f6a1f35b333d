package dk.samraad.platform.start;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/// What keeps Samråd from starting, said to its operator. Words of other exceptions stay out of the log, for they may hold
/// somebody's; these are ours, name folders, settings and versions only, and are printed.
public final class CannotStart extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    /// Steps of the database that Flyway finds done and has no file for.
    private static final Pattern UNKNOWN = Pattern.compile("applied migration not resolved locally: ([0-9.]+[0-9])");
    /// SQLSTATE: no connection, wrong name or password, no such database, still starting.
    private static final List<String> NO_WAY_IN = List.of("08", "28", "3D000", "57P03");

    public CannotStart(String why) {
        super(why);
    }

    /// The sentence for a failure, however deep it lies; empty when it is none that an operator can mend by reading one.
    public static Optional<String> behind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var why = switch (cause) {
                case CannotStart ours -> ours.getMessage();
                case FlywayValidateException refused -> newer(String.valueOf(refused.getMessage()));
                case BindException taken -> "The port (MICRONAUT_SERVER_PORT) is taken by another program, or may not be used by "
                        + "this user; or this machine has no such address (MICRONAUT_SERVER_HOST).";
                case SQLException sql -> noWayIn(String.valueOf(sql.getSQLState()));
                case Throwable other -> null;
            };
            if (why != null) return Optional.of(why);
        }
        return Optional.empty();
    }

    private static @Nullable String newer(String said) {
        var unknown = UNKNOWN.matcher(said).results().map(found -> found.group(1)).toList();
        return unknown.isEmpty() ? null : "The database was changed by a newer Samråd (step " + unknown.getLast() + ", which this one does "
                + "not know). Start the newer one again, or restore the backup from before the upgrade.";
    }

    private static @Nullable String noWayIn(String state) {
        return NO_WAY_IN.stream().noneMatch(state::startsWith) ? null : "The database does not let Samråd in (SQLSTATE " + state
                + "). Look whether it runs, and at DATASOURCES_DEFAULT_URL, DATASOURCES_DEFAULT_USERNAME and DATASOURCES_DEFAULT_PASSWORD.";
    }
}

package dk.samraad.platform.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// How long the database is waited for (`SAMRAAD_DATABASE_CONNECTION` …; `3s`, `500ms`, `1h`). Somebody at a page waits
/// seconds, and gets what they typed back; a job waits as long as its work takes.
///
/// The greatest wait of a send is one for a connection and one for an answer: 3 + 8 seconds, with the pages' own work within
/// the fifteen that are promised.
///
/// @param connection of a page, for a connection that is free or can be made
/// @param lock of a page's statement, for a row or table that somebody else holds; 0 for ever
/// @param statement of a page, counted by the server; 0 for ever. Above `lock`, so that it is the lock that is named
/// @param answer of a page, counted here, for a server that does not even count any more; 0 for ever. Above `statement`
/// @param job the same for jobs, migrations and what is done at start, whose statements may be long
@ConfigurationProperties("samraad.database")
record Patience(
        @Bindable(defaultValue = "3s") Duration connection,
        @Bindable(defaultValue = "4s") Duration lock,
        @Bindable(defaultValue = "6s") Duration statement,
        @Bindable(defaultValue = "8s") Duration answer,
        @Bindable(defaultValue = "1h") Duration job) {

    /// What the driver is told for a lane of pages. It says it to the server while it connects: no statement is spent on it.
    /// Nothing but what is asked for: a pooler between may refuse what it does not know.
    Properties ofPages(Properties others) {
        var properties = copy(others);
        properties.setProperty("connectTimeout", seconds(connection));
        properties.setProperty("loginTimeout", seconds(connection));
        properties.setProperty("socketTimeout", seconds(answer));
        var options = options();
        if (!options.isEmpty()) properties.setProperty("options", String.join(" ", options));
        return properties;
    }

    Properties ofJobs(Properties others) {
        var properties = copy(others);
        properties.setProperty("socketTimeout", seconds(job));
        return properties;
    }

    private List<String> options() {
        var options = new ArrayList<String>();
        if (statement.isPositive()) options.add("-c statement_timeout=" + statement.toMillis());
        if (lock.isPositive()) options.add("-c lock_timeout=" + lock.toMillis());
        return options;
    }

    private static Properties copy(Properties others) {
        var properties = new Properties();
        properties.putAll(others);
        // A peer that vanished without a word is noticed in time.
        properties.putIfAbsent("tcpKeepAlive", "true");
        return properties;
    }

    /// The driver counts whole seconds, and 0 is for ever.
    private static String seconds(Duration patience) {
        return String.valueOf(patience.isZero() ? 0 : Math.max(1, patience.toSeconds()));
    }
}

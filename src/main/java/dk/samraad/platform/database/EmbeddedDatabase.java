package dk.samraad.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Samråd's own PostgreSQL, kept in one directory between starts.
///
/// It listens on loopback only and asks for a password from its very first moment. When its process dies it is
/// started again on the same port, so that the connection pool finds it; a request in between is answered with 503.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "samraad";

    private final DataDirectory directory;
    private final Password password;
    private EmbeddedPostgres postgres;
    private boolean closing;

    private EmbeddedDatabase(DataDirectory directory, Password password) throws IOException {
        this.directory = directory;
        this.password = password;
        this.postgres = launch(0);
    }

    /// Starts it, making the cluster and its password when there is none. Whoever starts it closes it, after all who use it: it
    /// outlives the process otherwise.
    ///
    /// @throws IllegalStateException when another running Samråd uses the directory
    public static EmbeddedDatabase start(Path dataDirectory) {
        try {
            var directory = DataDirectory.claim(dataDirectory);
            var database = new EmbeddedDatabase(directory, Password.keptIn(directory.passwordFile()));
            if (!directory.isReady()) database.createDatabase();
            directory.markReady();
            directory.shut();
            database.supervise();
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL in " + dataDirectory + " did not start: " + e.getMessage(), e);
        }
    }

    /// What Micronaut's `datasources.default` needs to reach it.
    public Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME,
                "datasources.default.username", NAME,
                "datasources.default.password", password.value());
    }

    private synchronized EmbeddedPostgres launch(int port) throws IOException {
        directory.stopOrphan();
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                // These become options of initdb: the cluster never exists without a password, and its letters are those of all
                // languages, sorted as Danes sort. Folders made before this keep the locale C: nothing may rely on it (decision 0320).
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "da-DK")
                .setConnectConfig("password", password.value())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // Of a small machine: the operating system's own cache keeps the rest, and one worker at a time tidies up, with a
                // sample of the rows (300 for each step of the target) that it can hold.
                .setServerConfig("shared_buffers", "32MB")
                .setServerConfig("autovacuum_max_workers", "1")
                .setServerConfig("autovacuum_work_mem", "8MB")
                .setServerConfig("default_statistics_target", "50")
                .setServerConfig("max_connections", "60")
                .setServerConfig("io_workers", "1")
                .setServerConfig("max_logical_replication_workers", "0")
                // The library's defaults are made for tests that may lose data. Ours may not.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // Its log tells of itself, never of a statement: LOG stands above ERROR here, so what a statement was refused for,
                // with the value it choked on, is told to the application alone.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_statement", "none")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .start();
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.executeQuery("select from pg_roles where rolname = '" + NAME + "'").next()) {
                statement.execute("create role " + NAME + " login password '" + password.value() + "'");
            }
            if (!statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next()) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    /// The library's process is `pg_ctl`, long gone; the one to watch is the postmaster named in the cluster.
    private void supervise() throws IOException {
        directory.postmaster().orElseThrow(() -> new IllegalStateException("PostgreSQL started and vanished"))
                .process().onExit()
                .thenRun(this::restart);
    }

    private synchronized void restart() {
        if (closing) return;
        LOG.warn("The embedded PostgreSQL stopped by itself and is started again");
        try {
            var port = postgres.getPort();
            postgres.close();
            postgres = launch(port);
            supervise();
        } catch (IOException e) {
            LOG.error("The embedded PostgreSQL could not be started again", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) return;
            closing = true;
        }
        try {
            postgres.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

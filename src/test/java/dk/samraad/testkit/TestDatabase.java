package dk.samraad.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// One real PostgreSQL per JVM, migrated once into a template; every test class gets a copy of its own.
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale", "C")
                    .start();
            execute(postgres.getPostgresDatabase(), "create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(postgres.getDatabase("postgres", TEMPLATE))
                    .locations("classpath:db/migration")
                    .defaultSchema("flyway")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A freshly migrated, empty database.
    public static DataSource fresh() {
        return POSTGRES.getDatabase("postgres", freshName());
    }

    /// An empty one of somebody who chose other letters.
    public static DataSource encoded(String encoding) {
        var name = "test_" + COPIES.incrementAndGet();
        execute(POSTGRES.getPostgresDatabase(), "create database " + name + " encoding '" + encoding + "' template template0");
        return dataSource(name);
    }

    /// One that holds what an earlier release put there.
    static String leftBy(String version, String sql) {
        var name = "test_" + COPIES.incrementAndGet();
        execute(POSTGRES.getPostgresDatabase(), "create database " + name);
        Flyway.configure().dataSource(dataSource(name)).locations("classpath:db/migration").defaultSchema("flyway").target(version).load().migrate();
        execute(dataSource(name), sql);
        return name;
    }

    /// One that was upgraded from what an earlier release put there.
    public static DataSource upgradedFrom(String version, String sql) {
        var database = dataSource(leftBy(version, sql));
        Flyway.configure().dataSource(database).locations("classpath:db/migration").defaultSchema("flyway").load().migrate();
        return database;
    }

    static String freshName() {
        return copyOf(TEMPLATE);
    }

    /// @param template name of a database nobody is connected to
    static String copyOf(String template) {
        var name = "test_" + COPIES.incrementAndGet();
        execute(POSTGRES.getPostgresDatabase(), "create database " + name + " template " + template);
        return name;
    }

    /// The files of one folder into another.
    static void copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A folder that goes with this JVM.
    static Path folder(String name) {
        try {
            var folder = Files.createTempDirectory(name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String url(String name) {
        return POSTGRES.getJdbcUrl("postgres", name);
    }

    static DataSource dataSource(String name) {
        return POSTGRES.getDatabase("postgres", name);
    }

    static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

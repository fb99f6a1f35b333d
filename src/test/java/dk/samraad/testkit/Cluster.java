package dk.samraad.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/// A PostgreSQL of one test, whose files can be read as somebody would who copied them.
final class Cluster implements AutoCloseable {
    private final Path files = TestDatabase.folder("cluster");
    private final EmbeddedPostgres postgres;

    private Cluster() throws IOException {
        // No write-ahead log is done away with while the test runs, and none is kept smaller than it is.
        postgres = EmbeddedPostgres.builder().setDataDirectory(files).setLocaleConfig("locale", "C")
                .setServerConfig("wal_keep_size", "1GB").setServerConfig("autovacuum", "off").start();
    }

    static Cluster start() {
        try {
            return new Cluster();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path files() {
        return files;
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

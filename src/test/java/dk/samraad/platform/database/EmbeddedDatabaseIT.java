package dk.samraad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    @TempDir
    Path data;

    @Test
    void what_was_written_is_there_after_a_clean_stop() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            run(database, "create table kept (word text); insert into kept values ('æøå')");
        }
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(read(database, "select word from kept")).isEqualTo("æøå");
        }
    }

    @Test
    void a_lock_left_by_a_killed_process_is_survived_and_its_orphan_stopped() throws Exception {
        var application = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                        "-cp", System.getProperty("java.class.path"), StartsAndWaits.class.getName(), data.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = application.inputReader()) {
            assertThat(said.lines().anyMatch("ready"::equals)).isTrue();
            application.destroyForcibly().waitFor();
        }
        var orphan = postmaster();
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).as("the server outlives its application").isPresent();

        try (var second = EmbeddedDatabase.start(data)) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(read(second, "select word from kept")).isEqualTo("x");
        }
    }

    @Test
    void a_second_samraad_on_the_same_folder_is_told_so() {
        try (var first = EmbeddedDatabase.start(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data)).hasMessageContaining("already running");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_the_owner_alone_can_read_it() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            for (var user : new String[] {"postgres", "samraad"}) {
                assertThatThrownBy(() -> connect(database, user, "postgres"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("authentication failed");
            }
            assertThat(Files.getPosixFilePermissions(data.resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(read(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(read(database, "show fsync") + read(database, "show synchronous_commit") + read(database, "show full_page_writes"))
                    .isEqualTo("ononon");
        }
    }

    @Test
    void nothing_in_the_folder_can_be_written_by_others() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.createDirectories(data.resolve("bin"));
        Files.setPosixFilePermissions(data.resolve("bin"), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var database = EmbeddedDatabase.start(data)) {
            run(database, "create table kept (word text)");
            try (var files = Files.walk(data)) {
                var all = files.filter(file -> !Files.isSymbolicLink(file)).toList();
                assertThat(all).hasSizeGreaterThan(100).noneMatch(file -> isOpen(file));
            }
            assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isOpen(Path file) {
        try {
            var rights = Files.getPosixFilePermissions(file);
            return rights.contains(PosixFilePermission.GROUP_WRITE) || rights.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    @Test
    void a_server_that_dies_is_started_again_on_the_same_port() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            run(database, "create table kept (word text); insert into kept values ('still here')");
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();

            assertThat(readWhenBack(database, "select word from kept")).isEqualTo("still here");
        }
    }

    /// The application as the operating system sees it: a process that can be killed.
    static final class StartsAndWaits {
        @SuppressWarnings("SystemOut")
        public static void main(String[] data) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(data[0]));
            run(database, "create table kept (word text); insert into kept values ('x')");
            System.out.println("ready");
            Thread.sleep(60_000);
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
    }

    /// Waits for the condition itself, never for a guessed time.
    private static String readWhenBack(EmbeddedDatabase database, String sql) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                return read(database, sql);
            } catch (SQLException e) {
                if (attempt == 600) throw new AssertionError("PostgreSQL did not come back within a minute", e);
                Thread.sleep(100);
            }
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var properties = database.properties();
        return connect(database, text(properties, "username"), text(properties, "password"));
    }

    private static Connection connect(EmbeddedDatabase database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(text(database.properties(), "url"), properties);
    }

    private static String text(Map<String, Object> properties, String key) {
        return String.valueOf(properties.get("datasources.default." + key));
    }
}

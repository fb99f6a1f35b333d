package dk.samraad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
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
    void a_copy_of_a_running_folder_leaves_the_original_alone(@TempDir Path copied) throws Exception {
        try (var original = EmbeddedDatabase.start(data)) {
            run(original, "create table kept (word text); insert into kept values ('the original')");
            runAs(original, "postgres", "checkpoint");
            var running = postmaster(data);
            copy(data, copied);
            assertThat(postmaster(copied)).as("what the copy believes").isEqualTo(running);

            try (var copy = EmbeddedDatabase.start(copied)) {
                run(copy, "update kept set word = 'the copy'");
                assertThat(postmaster(data)).isEqualTo(running);
                assertThat(read(original, "select word from kept")).isEqualTo("the original");
                assertThat(copy.properties().get("datasources.default.url")).isNotEqualTo(original.properties().get("datasources.default.url"));
            }
            assertThat(read(original, "select word from kept")).as("after the copy has stopped").isEqualTo("the original");
        }
    }

    @Test
    void a_number_that_is_by_now_a_foreign_servers_is_not_believed(@TempDir Path elsewhere) throws Exception {
        EmbeddedDatabase.start(data).close();
        try (var foreign = EmbeddedDatabase.start(elsewhere)) {
            run(foreign, "create table kept (word text); insert into kept values ('foreign')");
            // All of it but the folder is true of the other.
            var lines = new ArrayList<>(Files.readAllLines(elsewhere.resolve("postgres/postmaster.pid")));
            lines.set(1, data.resolve("postgres").toString());
            Files.write(data.resolve("postgres/postmaster.pid"), lines);

            EmbeddedDatabase.start(data).close();
            assertThat(read(foreign, "select word from kept")).isEqualTo("foreign");
        }
    }

    @Test
    void a_file_that_was_cut_off_or_names_nobody_keeps_nothing_from_starting() throws Exception {
        EmbeddedDatabase.start(data).close();
        for (var left : new String[] {"", "not a number", "999999999"}) {
            Files.writeString(data.resolve("postgres/postmaster.pid"), left);
            try (var database = EmbeddedDatabase.start(data)) {
                assertThat(read(database, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_new_folder_knows_all_letters_and_sorts_as_danes_do() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(read(database, "select datlocprovider::text || ' ' || pg_encoding_to_char(encoding) from pg_database where datname = current_database()"))
                    .isEqualTo("i UTF8");
            assertThat(read(database, "select lower('ÆØÅ É')")).isEqualTo("æøå é");
            assertThat(read(database, "select string_agg(word, ' ' order by word) from unnest(array['å', 'ø', 'z', 'æ', 'Aa', 'b']) word"))
                    .isEqualTo("b z æ ø Aa å");
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
        return postmaster(data);
    }

    private static long postmaster(Path folder) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
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

    private static void runAs(EmbeddedDatabase database, String user, String sql) throws SQLException {
        try (var connection = connect(database, user, text(database.properties(), "password")); var statement = connection.createStatement()) {
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

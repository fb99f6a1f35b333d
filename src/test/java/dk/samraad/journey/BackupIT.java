package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.receipt.HeldCode;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.RunningSamraad;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database is dumped and restored by the server's own tools, as `src/docs/operate.md` says, and the application's role is made by
/// them. The embedded PostgreSQL brings none of these programs: they are the machine's, against the oldest server we promise, since
/// an older client does not dump a newer server.
class BackupIT {
    private static final Path BINARIES = Path.of("target/postgres-14/binaries.jar").toAbsolutePath();
    private static final String PASSWORD = "det ' svære";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void a_server_whose_role_is_made_as_the_guide_says() throws Exception {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(Files.exists(BINARIES) && "Linux amd64".equals(system),
                "PostgreSQL 14 is unpacked for Linux on amd64 only: no dump was made and none restored");
        Assumptions.assumeTrue(Tools.fit(14),
                "pg_dump, pg_restore and psql of PostgreSQL 14 to 17 are not installed: no dump was made and none restored");
        postgres = EmbeddedPostgres.builder().setPgBinaryResolver(BackupIT::binaries).setLocaleConfig("locale", "C").start();
        tools("postgres").with("SAMRAAD_DB_PASSWORD", PASSWORD)
                .run("psql", "--dbname=postgres", "--file=src/main/docker/application-role.sql");
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) postgres.close();
    }

    @Test
    void the_role_of_the_application_owns_its_database_and_is_no_superuser() throws Exception {
        assertThat(one("postgres", "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication from pg_roles "
                + "where rolname = 'samraad'")).isEqualTo("f");
        assertThat(one("postgres", "select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = 'samraad'")).isEqualTo("t");
        assertThat(one("postgres", "select pg_get_userbyid(datdba) from pg_database where datname = 'samraad'")).isEqualTo("samraad");
        assertThat(one("postgres", "select pg_encoding_to_char(encoding) from pg_database where datname = 'samraad'")).isEqualTo("UTF8");
        sql("postgres", "create role anybody login");
        assertThat(one("postgres", "select has_database_privilege('anybody', 'samraad', 'connect')")).isEqualTo("f");
    }

    @Test
    void a_dump_comes_back_whole_and_what_was_done_since_is_undone_as_the_guide_says() throws Exception {
        var file = directory.resolve("samraad.dump");
        String code;
        Path keys;
        var app = on("samraad");
        app.start();
        try {
            keys = app.keys();
            OpenSurvey.of(app, "alle-slags", Fjordby.everyKind());
            code = Respondent.code(Respondent.send(app, app.client(), "alle-slags"));
            app.execute("insert into platform.mail "
                    + "(reference, kind, language, recipient, subject, plain, html, secret, state, queued_at, not_after, next_at) "
                    + "values (gen_random_uuid(), 'hearing.reply', 'da', 'anna@fjordby.example', 'Kvittering', 'ord', 'ord', false, "
                    + "'QUEUED', now(), now() + interval '9 days', now())");

            var dumped = dump(file);
            sql("postgres", "create database igen owner samraad");
            tools("samraad").run("pg_restore", "--exit-on-error", "--no-owner", "--dbname=igen", file.toString());
            assertThat(dumped).hasSizeGreaterThan(90);
            assertThat(dumped.values().stream().mapToLong(Contents::rows).sum()).as("there was something to lose").isGreaterThan(300);
            assertThat(contents("igen")).isEqualTo(dumped);
            assertThat(all("igen", "select distinct tableowner from pg_tables "
                    + "where schemaname not in ('pg_catalog', 'information_schema')"))
                    .containsExactly("samraad");

            // After the dump, so in no dump: an answer is withdrawn.
            assertThat(HeldCode.withdraw(app.client(), code).text()).contains("Svaret er slettet");
        } finally {
            app.stop();
        }
        assertThat(one("igen", "select count(*) from platform.mail where state = 'QUEUED'")).isEqualTo("1");
        sql("igen", Files.readString(Path.of("src/docs/operate.md")).split("```sql\\n")[1].split("```")[0]);
        assertThat(one("igen", "select count(*) from platform.mail where state = 'QUEUED'")).as("none is sent twice").isEqualTo("0");

        var restored = on("igen").with("samraad.key-dir", keys.toString());
        restored.start();
        try {
            restored.clock.set(app.clock.instant());
            assertThat(HeldCode.lookUp(restored.client(), code).text()).as("a withdrawn answer is back")
                    .contains("Svaret ligger sikkert hos os");
            assertThat(restored.client().get("/sp/alle-slags").status()).isEqualTo(200);
        } finally {
            restored.stop();
        }
    }

    private static RunningSamraad on(String database) {
        return RunningSamraad.withoutDemo().on(postgres.getJdbcUrl("samraad", database), postgres.getDatabase("postgres", database))
                .with("datasources.default.username", "samraad");
    }

    /// Made while it runs, of a moment in which nothing changed.
    private static Map<String, Contents> dump(Path file) throws Exception {
        for (int tries = 0; tries < 10; tries++) {
            var before = contents("samraad");
            tools("samraad").run("pg_dump", "--format=custom", "--file=" + file, "samraad");
            if (contents("samraad").equals(before)) return before;
        }
        throw new AssertionError("It changed all the while");
    }

    private record Contents(long rows, String hash) {}

    /// Of each table how many rows, and all of them in an order of their own.
    private static Map<String, Contents> contents(String database) throws SQLException {
        var contents = new TreeMap<String, Contents>();
        for (var table : all(database, "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables "
                + "where schemaname not in ('pg_catalog', 'information_schema')")) {
            contents.put(table, new Contents(Long.parseLong(one(database, "select count(*) from " + table)),
                    one(database, "select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from " + table + " t")));
        }
        return contents;
    }

    private static Tools tools(String role) {
        return new Tools(postgres.getPort(), role, PASSWORD);
    }

    private static String one(String database, String sql) throws SQLException {
        return all(database, sql).getFirst();
    }

    private static List<String> all(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }

    private static void sql(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static InputStream binaries(String system, String hardware) throws IOException {
        return URI.create("jar:" + BINARIES.toUri() + "!/postgres-linux-x86_64.txz").toURL().openStream();
    }
}

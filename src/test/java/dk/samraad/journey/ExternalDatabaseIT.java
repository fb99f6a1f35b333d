package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// A PostgreSQL of somebody else's, and the oldest we promise: version 14, reached as an operator sets it up.
@Isolated("it waits for two demos at once")
@TestMethodOrder(OrderAnnotation.class)
class ExternalDatabaseIT {
    private static final Path BINARIES = Path.of("target/postgres-14/binaries.jar").toAbsolutePath();

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        Assumptions.assumeTrue(Files.exists(BINARIES) && "Linux amd64".equals(System.getProperty("os.name") + " " + System.getProperty("os.arch")),
                "PostgreSQL 14 is unpacked for Linux on amd64 only");
        postgres = EmbeddedPostgres.builder().setPgBinaryResolver(ExternalDatabaseIT::binaries).setLocaleConfig("locale", "C").start();
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create role kommunen login password 'fra driften'");
            statement.execute("create database hoering owner kommunen");
            statement.execute("create database uden owner kommunen");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) postgres.close();
    }

    @Test
    @Order(1)
    void it_is_migrated_and_holds_no_demo_that_nobody_asked_for() throws Exception {
        try (var app = SamraadProcess.start(directory, settings("uden", Map.of()))) {
            assertThat(app.client().get("/politik").status()).isEqualTo(200);
            assertThat(app.client().get("/sp/" + Places.DEMO).status()).isEqualTo(404);
            assertThat(one("uden", "select current_setting('server_version')")).startsWith("14.");
            assertThat(one("uden", "select count(*) from survey.questionnaire")).isEqualTo("0");
            assertThat(directory.resolve("postgres")).as("no database of its own").doesNotExist();
        }
    }

    @Test
    @Order(2)
    void one_that_a_newer_release_changed_is_refused_in_a_sentence() throws Exception {
        one("uden", "insert into flyway.flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success) "
                + "values (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 'x', 1, true) returning version");
        try (var app = SamraadProcess.begin(directory.resolveSibling(directory.getFileName() + ".old"), settings("uden", Map.of()))) {
            assertThat(app.awaitEnd(Duration.ofMinutes(2))).isEqualTo(1);
            assertThat(app.said().lines()).containsExactly("The database was changed by a newer Samråd (step 9999, which this one does not know). "
                    + "Start the newer one again, or restore the backup from before the upgrade.");
        }
    }

    @Test
    @Order(3)
    void two_first_starts_at_once_both_come_up_with_one_example_and_say_meanwhile_that_it_is_being_loaded() throws Exception {
        var demo = Map.of("SAMRAAD_DEMO", "true", "SAMRAAD_KEY_DIR", directory + ".keys");
        try (var first = SamraadProcess.begin(directory.resolve("first"), settings("hoering", demo));
                var second = SamraadProcess.begin(directory.resolve("second"), settings("hoering", demo))) {
            var seen = new HashSet<String>();
            for (var app : List.of(first, second)) {
                for (var page = meanwhile(app); !page.startsWith("200"); page = meanwhile(app)) {
                    seen.add(page);
                    SamraadProcess.pause();
                }
            }
            assertThat(seen).as("before it was there").isSubsetOf("no answer", "503 Siden indlæses").contains("503 Siden indlæses");
            first.awaitAnswer();
            second.awaitAnswer();
            for (var app : List.of(first, second)) assertThat(app.client().get("/h/plan-for-stier").status()).as(app::said).isEqualTo(200);
        }
        assertThat(one("hoering", "select string_agg(slug || ' ' || n, ', ' order by slug) from (select q.slug, count(*) n "
                + "from response.answer_sheet a join survey.questionnaire q on q.id = a.survey_id group by 1) each")).isEqualTo("steder-i-fjordby 240, sundhed-i-fjordby 400");
        assertThat(one("hoering", "select count(*) from hearing.reply r join hearing.consultation c on c.id = r.consultation_id "
                + "where c.slug = 'sundhedspolitik-2032'")).isEqualTo("120");
        assertThat(one("hoering", "select count(*) - count(distinct name) from party.organisation")).isEqualTo("0");
    }

    /// What somebody sees who opens the survey while it is being loaded: status and headline.
    private static String meanwhile(SamraadProcess app) {
        try {
            var page = app.client().get("/sp/" + Places.DEMO);
            return page.status() + " " + page.page().select("h1").text();
        } catch (IllegalStateException nobodyThere) {
            return "no answer";
        }
    }

    @Test
    @Order(4)
    void a_survey_is_answered_there_and_while_it_is_away_the_page_says_so_and_keeps_the_answers() throws Exception {
        try (var app = SamraadProcess.start(directory, settings("hoering", Map.of("SAMRAAD_DEMO", "true", "SAMRAAD_LIMITS_LEAST_SECONDS", "0")))) {
            var client = app.client();
            var check = Respondent.toCheck(client, Places.DEMO);
            var before = Integer.parseInt(one("hoering", "select count(*) from response.inbox"));
            assertThat(Respondent.code(client.submit(check, Map.of("_go", List.of("send"))))).isNotEmpty();
            assertThat(one("hoering", "select count(*) from response.inbox")).isEqualTo(String.valueOf(before + 1));

            var next = Respondent.toCheck(client, Places.DEMO);
            postgres.close();
            var away = client.submit(next, Map.of("_go", List.of("send")));
            assertThat(away.status()).isEqualTo(503);
            // The first after it went finds a connection that breaks under it.
            assertThat(away.text()).containsPattern("Dine svar er ikke sendt. Prøv igen|Vi ved ikke, om det, du sendte, nåede frem. Prøv igen");
            assertThat(away.page().select("main form input[name=_s]").val()).as("what was typed").isEqualTo(next.page().select("main form input[name=_s]").val());
        }
    }

    private static Map<String, String> settings(String database, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("DATASOURCES_DEFAULT_URL", postgres.getJdbcUrl("kommunen", database));
        settings.put("DATASOURCES_DEFAULT_USERNAME", "kommunen");
        settings.put("DATASOURCES_DEFAULT_PASSWORD", "fra driften");
        return settings;
    }

    private static String one(String database, String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static InputStream binaries(String system, String hardware) throws IOException {
        return URI.create("jar:" + BINARIES.toUri() + "!/postgres-linux-x86_64.txz").toURL().openStream();
    }
}

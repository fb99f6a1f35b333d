package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.receipt.HeldCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// `kill -9` of the application and of its PostgreSQL while people answer: a receipt somebody saw is an answer that is
/// stored, once. And the stop that is asked for, which nobody notices.
@Isolated("it kills and waits")
@TestMethodOrder(OrderAnnotation.class)
class KillIT {
    private static final int PEOPLE = 4;
    private static final int ANSWERS_BETWEEN = 12;
    private static final Map<String, String> SETTINGS = Map.of(
            "SAMRAAD_DEMO", "true", "SAMRAAD_LIMITS_LEAST_SECONDS", "0", "SAMRAAD_LIMITS_SENDS_PER_MINUTE", "100000",
            // The stop is to come before the page gives up.
            "SAMRAAD_DATABASE_LOCK", "20s", "SAMRAAD_DATABASE_STATEMENT", "25s", "SAMRAAD_DATABASE_ANSWER", "30s");

    @TempDir
    static Path directory;

    private static SamraadProcess app;

    @BeforeAll
    static void start() {
        app = SamraadProcess.start(directory, SETTINGS);
    }

    @AfterAll
    static void end() {
        if (app != null) app.close();
    }

    @Test
    @Order(1)
    void what_was_acknowledged_is_stored_once_whatever_is_killed() throws Exception {
        var before = stored();
        var crowd = Crowd.of(PEOPLE, app::client, Places.DEMO);
        try (crowd) {
            crowd.awaitMore(ANSWERS_BETWEEN);
            app.killAndStartAgain();
            crowd.awaitMore(ANSWERS_BETWEEN);
            killDatabase();
            crowd.awaitMore(ANSWERS_BETWEEN);
        }
        assertThat(crowd.broken).as(app::said).isEmpty();
        assertThat(crowd.turnedAway).allMatch(text -> text.contains("Dine svar er ikke sendt. Prøv igen")
                || text.contains("Vi ved ikke, om det, du sendte, nåede frem. Prøv igen"));
        assertThat(new HashSet<>(crowd.acknowledged)).hasSameSizeAs(crowd.acknowledged);
        assertThat(stored() - before).as("stored").isEqualTo(crowd.acknowledged.size());
        for (var code : crowd.acknowledged) {
            // The demo's mover may have been there already.
            assertThat(HeldCode.lookUp(app.client(), code).page().select("h1").text()).as(code)
                    .isIn("Svaret er kommet ind", "Svaret er talt med");
        }
    }

    @Test
    @Order(2)
    void a_stop_lets_everybody_finish_and_cuts_nobody_off() throws Exception {
        var callers = Callers.at(app.port(), PEOPLE);
        try (callers; var upload = new SlowSend.Upload(app.port()); var locked = database()) {
            callers.awaitMore(ANSWERS_BETWEEN);
            locked.setAutoCommit(false);
            locked.createStatement().execute("lock table response.inbox in exclusive mode");
            var answer = SlowSend.ofAnswer(app.client(), Places.DEMO);
            awaitWaiting(locked);
            // Nothing that stands still for fifteen seconds is waited for.
            upload.piece();
            app.tellToStop();
            callers.awaitShut();

            // Nobody new is let in; those who were there are still served.
            upload.piece();
            locked.rollback();
            assertThat(SlowSend.of(answer)).as(app::said).matches("200 [0-9A-Z]{5}-[0-9A-Z]{5}");
            assertThat(upload.end()).as(app::said).startsWith("HTTP/1.1 ").doesNotContain(" 5");
        }
        assertThat(callers.cutOff).as(app::said).isEmpty();
        assertThat(app.awaitEnd(Duration.ofSeconds(30))).as("ended by the signal").isEqualTo(143);
        assertThat(directory.resolve("postgres/postmaster.pid")).as("the database, in order").doesNotExist();
    }

    private static void awaitWaiting(Connection connection) throws SQLException {
        for (var waiting = false; !waiting; SamraadProcess.pause()) {
            try (var rows = connection.createStatement().executeQuery(
                    "select count(*) > 0 from pg_locks where relation = 'response.inbox'::regclass and not granted")) {
                rows.next();
                waiting = rows.getBoolean(1);
            }
        }
    }

    private static void killDatabase() throws IOException {
        var postmaster = Long.parseLong(pidFile(0));
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    }

    /// Answers wherever they stand, looked at past the application.
    private static int stored() throws IOException, SQLException {
        try (var connection = database();
                var rows = connection.createStatement().executeQuery(
                        "select (select count(*) from response.inbox) + (select count(*) from response.answer_sheet)")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection database() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + pidFile(3) + "/samraad";
        return DriverManager.getConnection(url, "samraad", Files.readString(directory.resolve("postgres.password")).strip());
    }

    private static String pidFile(int line) throws IOException {
        return Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(line).strip();
    }
}

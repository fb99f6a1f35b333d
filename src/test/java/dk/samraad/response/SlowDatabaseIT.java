package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/// A database that neither answers nor goes away: a table that somebody holds, and all of PostgreSQL's processes stopped. The
/// waits are set to a fraction of what they are, so that the test is no slower than what it measures.
@Isolated("it says within how long people are answered")
@TestMethodOrder(OrderAnnotation.class)
class SlowDatabaseIT {
    private static final String POLICY = "/politik/glostrup-2024-2032";
    /// One wait for a connection and one for an answer, and what a busy machine adds.
    private static final Duration AT_MOST = Duration.ofSeconds(10);
    private static final int CROWD = 16;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().onFilesOfItsOwn()
            .with("samraad.database.connection", "1s").with("samraad.database.lock", "800ms")
            .with("samraad.database.statement", "1s").with("samraad.database.answer", "2s");

    @BeforeAll
    static void a_survey_is_open() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
    }

    @Test
    @Order(1)
    void while_the_inbox_is_locked_every_send_is_answered_and_everything_else_goes_on() throws SQLException {
        var checks = Stream.generate(() -> toCheck(app.client())).limit(CROWD).toList();
        app.clock.advance(Duration.ofMinutes(1));
        var told = new ArrayList<Answer>();
        try (var holder = app.dataSource().getConnection(); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table response.inbox in access exclusive mode");
            var sends = checks.stream().map(check -> CompletableFuture.supplyAsync(() -> within(AT_MOST, () -> send(check)), SlowDatabaseIT::start))
                    .toList();
            for (var path : List.of("/", POLICY, "/privatliv", "/sp/sundhed", "/sp/sundhed/dig", "/health", "/medarbejder/log-ind")) {
                assertThat(within(Duration.ofSeconds(3), () -> app.client().get(path)).status()).as(path).isEqualTo(200);
            }
            assertThat(toCheck(app.client()).status()).as("from page to page").isEqualTo(200);
            sends.forEach(send -> told.add(send.join()));
            holder.rollback();
        }
        assertThat(told).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
        assertThat(told).allSatisfy(answer -> keepsWhatWasTyped(answer, "Dine svar er ikke sendt. Prøv igen"));
        var thanks = pressedAgain(told.getFirst());
        assertThat(thanks.page().select(".receipt-code").text()).isNotEmpty();
        assertThat(app.queryOne("select count(*) from response.inbox")).as("what was given up was not taken in as well").isEqualTo("1");
    }

    @Test
    @Order(2)
    void what_staff_wrote_comes_back_too_when_nobody_can_be_asked_who_they_are() throws SQLException {
        var staff = Staff.signedIn(app);
        var typed = Map.of("_token", List.of(Staff.formToken(staff)), "name", List.of("Fjordby Cykelforening"));
        Answer away;
        try (var holder = app.dataSource().getConnection(); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table identity.session in access exclusive mode");
            away = within(AT_MOST, () -> staff.post("/medarbejder/parter", typed));
            holder.rollback();
        }
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.page().select("main form[action=/medarbejder/parter] input[name=name]").val()).isEqualTo("Fjordby Cykelforening");
        assertThat(staff.submit(away, Map.of()).status()).as("the same again, with the token of the session").isNotIn(403, 503);
    }

    @Test
    @Order(3)
    void a_job_waits_as_long_as_its_work_takes() throws SQLException {
        try (var holder = app.dataSource().getConnection(); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table response.inbox in access exclusive mode");
            var job = CompletableFuture.runAsync(() -> app.bean(Jobs.class).runNow("response.move"), SlowDatabaseIT::start);
            // Longer than any page would have waited.
            statement.execute("select pg_sleep(3)");
            assertThat(job).isNotDone();
            holder.rollback();
            job.join();
        }
    }

    @Test
    @Order(4)
    void while_the_database_stands_still_a_send_is_answered_and_what_was_read_before_is_shown() throws Exception {
        Assumptions.assumeTrue(Files.exists(java.nio.file.Path.of("/bin/kill")), "There is no kill here");
        var policy = app.client().get(POLICY).body();
        var check = toCheck(app.client());
        app.clock.advance(Duration.ofMinutes(1));
        var stopped = processes();
        signal("-STOP", stopped);
        try {
            var answer = within(AT_MOST, () -> send(check));
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            keepsWhatWasTyped(answer, "Dine svar er ikke sendt|Vi ved ikke, om det, du sendte, nåede frem");
            var next = within(AT_MOST, () -> send(check));
            keepsWhatWasTyped(next, "Dine svar er ikke sendt. Prøv igen");
            assertThat(within(AT_MOST, () -> toCheck(app.client())).status()).as("from page to page").isEqualTo(200);
            var shown = within(AT_MOST, () -> app.client().get(POLICY));
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).isEqualTo(policy);
            assertThat(shown.headers().firstValue("Age")).isPresent();
            for (var path : List.of("/privatliv", "/tilgaengelighed", "/health", "/health/liveness")) {
                assertThat(within(Duration.ofSeconds(2), () -> app.client().get(path)).status()).as(path).isEqualTo(200);
            }
            assertThat(within(AT_MOST, () -> app.client().get("/health/readiness")).body()).contains("\"DOWN\"", "platform.database");
            for (var path : List.of("/politik/ukendt", "/rapport/ukendt", "/h/ukendt", "/inddragelse/ukendt")) {
                var unseen = within(AT_MOST, () -> app.client().get(path));
                assertThat(unseen.status()).as(path).isEqualTo(503);
                assertThat(unseen.page().select("h1").text()).as(path).isEqualTo("Siden virker ikke lige nu");
            }
            assertThat(within(AT_MOST, () -> app.client().post("/medarbejder/log-ind", Map.of("email", List.of("ane@fjordby.example"),
                    "password", List.of("hemmeligt")))).body()).contains("Siden virker ikke lige nu").doesNotContain("hemmeligt");
        } finally {
            signal("-CONT", stopped);
        }
        assertThat(pressedAgain(send(check)).page().select(".receipt-code").text()).isNotEmpty();
    }

    private static Answer toCheck(Client client) {
        var form = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        return client.submit(form, Map.of("oensker", List.of("ro"), "mere", List.of("Flere bænke"), "_go", List.of("videre")));
    }

    private static Answer send(Answer check) {
        return app.client().submit(check, Map.of("_go", List.of("send")));
    }

    private static void keepsWhatWasTyped(Answer answer, String told) {
        assertThat(answer.text()).containsPattern(told);
        assertThat(answer.page().select("main form[action=/sp/sundhed/tjek] input[name=_s]").val()).isNotEmpty();
    }

    private static Answer pressedAgain(Answer away) {
        var page = away;
        for (int i = 0; i < 20 && page.status() == 503; i++) page = app.client().submit(page, Map.of());
        return page;
    }

    private static <T> T within(Duration most, java.util.function.Supplier<T> action) {
        var begun = System.nanoTime();
        var result = action.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(most);
        return result;
    }

    private static void start(Runnable work) {
        Thread.startVirtualThread(work);
    }

    /// The postmaster and all it has begun.
    private static List<Long> processes() throws IOException {
        var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(app.files().resolve("postmaster.pid")).getFirst().strip()))
                .orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).map(ProcessHandle::pid).toList();
    }

    private static void signal(String name, List<Long> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", name));
        processes.forEach(process -> command.add(String.valueOf(process)));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}

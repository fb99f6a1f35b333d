package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

@Isolated("the console is taken away for a while")
class SessionIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final RunningSamraad secure = RunningSamraad.withoutDemo().with("samraad.base-url", "https://samraad.fjordby.example");

    @BeforeEach
    void an_administrator() {
        Staff.signedIn(app);
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites() throws Exception {
        assertThat(setCookie(signIn(app, "")))
                .startsWith("samraad=").contains("Path=/", "HTTPOnly", "SameSite=Lax").doesNotContain("Secure", "Domain", "Max-Age");
    }

    @Test
    void over_https_the_cookie_is_secure_and_bound_to_the_host() throws Exception {
        Staff.createFirst(secure.client(), secure.bean(dk.samraad.identity.Accounts.class).issueFirstLink().orElseThrow());

        assertThat(setCookie(signIn(secure, "")))
                .startsWith("__Host-samraad=").contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    void a_citizen_gets_no_cookie() throws Exception {
        for (var path : List.of("/findes-ikke", "/medarbejder", "/medarbejder/log-ind")) {
            assertThat(get(path, "").headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void a_token_planted_before_sign_in_is_worth_nothing_after_it() throws Exception {
        var planted = "samraad=" + "A".repeat(43);
        var given = token(signIn(app, planted));

        assertThat(given).isNotEqualTo(planted);
        assertThat(get("/medarbejder", planted).statusCode()).isEqualTo(303);
        assertThat(get("/medarbejder", given).statusCode()).isEqualTo(200);
        assertThat(token(signIn(app, given))).as("a new one each time").isNotEqualTo(given);
    }

    @Test
    void the_database_holds_no_token_that_would_sign_anybody_in() throws Exception {
        var token = token(signIn(app, "")).substring("samraad=".length());

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(app.query("select * from identity.session").toString()).doesNotContain(token);
    }

    @Test
    void signing_out_ends_the_session_for_good_and_says_so() throws Exception {
        var client = Staff.signedIn(app);
        var before = app.queryOne("select count(*) from identity.session");
        var front = client.get("/medarbejder");

        var answer = client.submit(front, front.page().expectFirst("form[action=/medarbejder/log-ud]"), java.util.Map.of());

        assertThat(answer.text()).contains("Du er logget ud.");
        assertThat(client.get("/medarbejder").url()).contains("/log-ind");
        assertThat(Integer.parseInt(app.queryOne("select count(*) from identity.session"))).isEqualTo(Integer.parseInt(before) - 1);
        assertThat(app.queryOne("select what from platform.audit order by id desc limit 1")).isEqualTo("identity.signed-out");
    }

    @Test
    void an_hour_without_a_page_ends_the_session_and_the_way_back_is_kept() {
        var client = Staff.signedIn(app);

        app.clock.advance(Duration.ofMinutes(59));
        assertThat(client.get("/medarbejder").status()).isEqualTo(200);
        app.clock.advance(Duration.ofMinutes(59));
        assertThat(client.get("/medarbejder").url()).as("used in between").endsWith("/medarbejder");
        app.clock.advance(Duration.ofMinutes(60));
        var ended = client.get("/medarbejder?x=1");
        assertThat(ended.url()).contains("/medarbejder/log-ind?til=");
        assertThat(ended.text()).contains("Du er blevet logget ud");
    }

    @Test
    void twelve_hours_end_a_session_however_busy_it_was() {
        var client = Staff.signedIn(app);

        for (int i = 0; i < 23; i++) {
            app.clock.advance(Duration.ofMinutes(30));
            assertThat(client.get("/medarbejder").url()).endsWith("/medarbejder");
        }
        app.clock.advance(Duration.ofMinutes(30));
        assertThat(client.get("/medarbejder").url()).contains("/log-ind");
    }

    @Test
    void neither_password_nor_token_nor_code_is_logged_at_any_level() throws Exception {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var level = root.getLevel();
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        // Not stopped: the tests that follow read the log, too.
        var console = root.getAppender("text");
        root.detachAppender(console);
        root.addAppender(lines);
        root.setLevel(Level.TRACE);
        String token;
        try {
            token = token(signIn(app, "")).substring("samraad=".length());
            get("/medarbejder", "samraad=" + token);
            Staff.signIn(app.client(), Staff.EMAIL, "en forkert adgangskode");
            app.client().get("/medarbejder/foerste?kode=hemmelig-kode");
        } finally {
            root.setLevel(level);
            root.detachAppender(lines);
            root.addAppender(console);
        }
        var ours = new ArrayList<>(lines.list).stream().filter(e -> e.getLevel().isGreaterOrEqual(Level.INFO) || e.getLoggerName().startsWith("dk.samraad")).toList();
        assertThat(ours.toString()).doesNotContain(Staff.PASSWORD, token, "en forkert adgangskode", "hemmelig-kode");
    }

    private static HttpResponse<String> signIn(RunningSamraad where, String cookie) throws Exception {
        var body = "email=" + Staff.EMAIL + "&password=" + URLEncoder.encode(Staff.PASSWORD, StandardCharsets.UTF_8);
        var response = send(HttpRequest.newBuilder(URI.create(where.address("/medarbejder/log-ind")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)), cookie);
        assertThat(response.statusCode()).isEqualTo(303);
        return response;
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(app.address(path))), cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String cookie) throws Exception {
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String setCookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String token(HttpResponse<String> response) {
        return setCookie(response).split(";")[0];
    }
}

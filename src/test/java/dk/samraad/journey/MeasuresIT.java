package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What monitoring is told, and what the log says: enough to look after the program, nothing that leads to who answered what.
class MeasuresIT extends Operated {
    private static final String SLUG = "spoerg-om-kanalhavnen";
    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(?:Z|[+-]\\d\\d:\\d\\d) "
                    + "(?:ERROR|WARN |INFO ) \\[(-|[0-9a-f]{16})\\] \\S+ - .+$");

    @Test
    void measures_are_for_whoever_has_the_token() {
        assertThat(measures("").statusCode()).isEqualTo(401);
        assertThat(measures("Bearer noget-andet").statusCode()).isEqualTo(401);
        assertThat(measures("").headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(measures("Bearer " + TOKEN).headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
    }

    @Test
    void requests_sends_jobs_mails_the_pool_and_the_inbox_are_measured_and_no_survey_or_code_is_named() {
        app.clock.advance(Duration.ofHours(1));
        OpenSurvey.of(app, SLUG, Fjordby.everyKind());
        app.execute("delete from platform.mail; delete from response.inbox");
        app.execute("insert into platform.mail "
                + "(reference, kind, language, recipient, subject, plain, html, secret, state, queued_at, not_after, next_at) "
                + "select gen_random_uuid(), 'hearing.reply', 'da', 'anna@fjordby.example', 'Kvittering', 'ord', 'ord', false, 'QUEUED', "
                + "timestamptz '" + app.clock.instant() + "' - interval '90 s', '2030-01-01', '2026-01-01' from generate_series(1, 3)");
        var before = sent();
        var code = Respondent.code(Respondent.send(app, app.client(), SLUG));
        app.client().get("/kvittering/" + code);
        app.client().get("/sp/" + SLUG + "/findes-ikke");
        app.clock.advance(Duration.ofDays(3));

        var text = measures("Bearer " + TOKEN).body();
        assertThat(sent() - before).isEqualTo(1);
        assertThat(value(text, "samraad_requests_seconds_count{area=\"survey\",status=\"2xx\"}")).isPositive();
        assertThat(value(text, "samraad_requests_seconds_count{area=\"receipt\",status=\"")).isPositive();
        assertThat(value(text, "samraad_mails_waiting")).isEqualTo(3);
        assertThat(value(text, "samraad_mails_oldest_seconds")).isGreaterThan(3 * 24 * 3600);
        assertThat(value(text, "samraad_inbox_age_days")).isEqualTo(3);
        assertThat(value(text, "hikaricp_connections_max{")).isPositive();
        assertThat(text).contains("samraad_job_waiting{job=\"response.move\"}", "samraad_job_failures{job=\"platform.mail\"}",
                "samraad_job_overdue_seconds{job=\"report.make\"}", "samraad_job_success_age_seconds{job=\"platform.mail\"}",
                "hikaricp_connections_active{", "hikaricp_connections_pending{", "samraad_sends_total{what=\"reply\"}");
        assertThat(text).doesNotContain(SLUG, code, "WEB", "TABLET", "/sp", "everyKind", "anna");
        var labels = new ArrayList<String>();
        Pattern.compile("([a-z_]+)=\"").matcher(text).results().forEach(match -> labels.add(match.group(1)));
        assertThat(labels).as("what measures are told apart by").isSubsetOf(List.of("area", "status", "job", "what", "pool"));
    }

    @Test
    void every_measure_of_the_guide_is_there() throws IOException {
        var text = measures("Bearer " + TOKEN).body();
        var named = Pattern.compile("(samraad|hikaricp)_[a-z_]+").matcher(Files.readString(Path.of("src/docs/operate.md"))).results()
                .map(MatchResult::group).filter(name -> !name.equals("samraad_log")).distinct().toList();
        assertThat(named).hasSizeGreaterThan(9).allSatisfy(name -> assertThat(text).contains(name));
    }

    @Test
    void a_line_says_when_how_bad_and_of_which_request_and_none_about_answers_says_which() {
        var staff = Staff.signedIn(app);
        app.execute("alter table platform.mail rename to mail_away; alter table survey.questionnaire rename to questionnaire_away; "
                + "alter table hearing.consultation rename to consultation_away");
        var answers = new ArrayList<Client.Answer>();
        Printed.Log log;
        try {
            log = Printed.during(() -> {
                answers.add(staff.get("/medarbejder/mails"));
                answers.add(app.client().get("/sp/" + SLUG + "-nyt"));
                answers.add(app.client().get("/h/" + SLUG + "-nyt"));
            });
        } finally {
            app.execute("alter table platform.mail_away rename to mail; alter table survey.questionnaire_away rename to questionnaire; "
                    + "alter table hearing.consultation_away rename to consultation");
        }
        var told = answers.getFirst().headers().firstValue("X-Request-Id").orElse("");
        assertThat(told).matches("[0-9a-f]{16}");
        assertThat(requestOf(answers.getFirst(), log)).isEqualTo(told);
        for (var answer : answers.subList(1, 3)) {
            assertThat(requestOf(answer, log)).isEqualTo("-");
            assertThat(answer.headers().firstValue("X-Request-Id")).isEmpty();
        }
    }

    /// What stands as the request in the line of the failure whose number the page shows.
    private static String requestOf(Client.Answer failed, Printed.Log log) {
        assertThat(failed.status()).as(failed.text()).isEqualTo(500);
        var reference = Pattern.compile("\\b[0-9a-f]{8}\\b").matcher(failed.text()).results().findFirst().orElseThrow().group();
        return LINE.matcher(log.text()).results().filter(line -> line.group().contains(" - 500 " + reference)).findFirst().orElseThrow()
                .group(1);
    }

    @Test
    void no_way_of_a_citizen_who_answers_has_a_number_in_the_log() {
        for (var address : List.of("/", "/sp/" + SLUG, "/kvittering", "/h/findes-ikke", "/h/findes-ikke/skriv", "/abonnement")) {
            assertThat(app.client().get(address).headers().firstValue("X-Request-Id")).as(address).isEmpty();
        }
        for (var address : List.of("/politik", "/api/v1/hearings", "/medarbejder/log-ind", "/raad/adgang", "/health")) {
            assertThat(app.client().get(address).headers().firstValue("X-Request-Id").orElse("")).as(address).matches("[0-9a-f]{16}");
        }
    }

    private static double sent() {
        return value(measures("Bearer " + TOKEN).body(), "samraad_sends_total{what=\"answer\"}");
    }

    private static double value(String text, String measure) {
        return text.lines().filter(line -> line.startsWith(measure))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    private static HttpResponse<String> measures(String authorization) {
        var request = HttpRequest.newBuilder(URI.create(app.address("/metrics")));
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

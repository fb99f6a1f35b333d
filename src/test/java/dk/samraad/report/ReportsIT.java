package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.analysis.Results;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.summary.Summary;
import dk.samraad.report.writing.Sha256;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.testkit.Statements;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private final Client staff = Staff.signedIn(app);

    @Test
    void staff_ask_for_a_summary_look_at_it_and_release_it_and_then_everybody_can_read_it() throws IOException {
        survey("rejsen", 400);
        var asked = ask("rejsen", "da");
        assertThat(asked.page().select("h1").text()).isEqualTo("Opsummeringen bliver lavet");
        assertThat(asked.headers().firstValue("Refresh")).hasValue("3");
        assertThat(asked.page().select("progress").attr("max")).isEqualTo("4");

        app.bean(Jobs.class).runNow(Reports.JOB);

        var preview = staff.get(asked.url());
        assertThat(preview.page().select("article h1").text()).isEqualTo("Sundhed i Fjordby");
        assertThat(preview.page().select("article h2").eachText()).contains("Kort fortalt", "Sådan er der spurgt", "Hvem svarede", "Metode og spørgsmål");
        var pdf = staff.bytes(asked.url() + "/opsummering.pdf");
        assertThat(app.client().get("/rapport/rejsen-opsummering").status()).isEqualTo(404);
        assertThat(app.client().get("/rapport/rejsen-opsummering.pdf").status()).isEqualTo(404);

        var unread = staff.submit(staff.get(asked.url() + "/frigivelse"), Map.of());
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.title()).startsWith("Fejl:");
        release(asked);

        var page = app.client().get("/rapport/rejsen-opsummering");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(Staff.NAME, "Eksempeldata", "400 svarede");
        assertThat(app.client().bytes("/rapport/rejsen-opsummering.pdf")).isEqualTo(pdf);
        assertThat(app.client().bytes("/rapport/rejsen-opsummering/1.pdf")).isEqualTo(pdf);
        var json = app.client().bytes("/rapport/rejsen-opsummering/tabeller.json");
        assertThat(text(pdf).replaceAll("\\s", "")).contains(Sha256.of(json));
        assertThat(app.client().get("/inddragelse/" + OpenSurvey.PROCESS).page().select("a[href=/rapport/rejsen-opsummering]")).isNotEmpty();
    }

    @Test
    void the_file_is_known_by_its_fingerprint_and_not_sent_twice() {
        released("aftryk");
        var first = app.client().get("/rapport/aftryk-opsummering.pdf");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(first.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"aftryk-opsummering-1.pdf\"");
        var again = app.client().send(HttpRequest.newBuilder(URI.create(app.address("/rapport/aftryk-opsummering.pdf"))).header("If-None-Match", tag).build());
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void the_same_answers_give_the_same_bytes() {
        survey("ens", 300);
        var first = made("ens", "da");
        var second = made("ens", "da");

        assertThat(second.url()).isNotEqualTo(first.url());
        assertThat(staff.bytes(second.url() + "/opsummering.pdf")).isEqualTo(staff.bytes(first.url() + "/opsummering.pdf"));
    }

    @Test
    void what_analysis_withholds_and_masks_is_nowhere_in_the_report() throws IOException {
        var id = survey("skjult", 200);
        app.execute("delete from response.answer_choice where survey_id = " + id + " and question = 'rolle' and option = 'fagperson' and response_id not in "
                + "(select response_id from response.answer_choice where survey_id = " + id + " and question = 'rolle' and option = 'fagperson' order by 1 limit 3)");
        app.execute("update response.answer_text set text = 'Ring til mig, mit nummer er 010203-1234 og 20304050' where survey_id = " + id);
        quoteEverything("skjult");
        var made = made("skjult", "da");
        release(made);

        var csv = new String(app.client().bytes("/rapport/skjult-opsummering/tabeller.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("Fagperson;;vises ikke;personer").doesNotContain("Fagperson;;3;personer");
        var everything = text(app.client().bytes("/rapport/skjult-opsummering.pdf")) + csv + app.client().get("/rapport/skjult-opsummering").body()
                + new String(app.client().bytes("/rapport/skjult-opsummering/tabeller.json"), StandardCharsets.UTF_8);
        assertThat(everything).contains("Ring til mig").doesNotContain("010203", "20304050").doesNotContainPattern("Fagperson[\\s;]+3\\b");
        assertThat(text(app.client().bytes("/rapport/skjult-opsummering.pdf"))).contains("Fagperson vises ikke vises ikke");
    }

    @Test
    void too_few_answers_fail_with_a_reason_and_more_answers_make_the_next_try_work() {
        var id = survey("faa", 4);
        var failed = made("faa", "da");
        assertThat(failed.page().select("h1").text()).isEqualTo("Opsummeringen kunne ikke laves");
        assertThat(failed.text()).contains("for få svar");

        InventedAnswers.add(app.dataSource(), id, 5, 100);
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(staff.get(failed.url()).text()).contains("Klar til gennemsyn");
    }

    @Test
    void a_summary_of_an_open_survey_is_made_of_an_early_look_only_when_somebody_asked_for_one_and_says_that_it_is_interim() throws Exception {
        var id = OpenSurvey.of(app, "tidlig", Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, 200);
        var failed = made("tidlig", "da");
        assertThat(failed.text()).contains("Spørgeskemaet er åbent, og resultaterne er ikke gjort op");

        app.bean(Results.class).takeUp("tidlig", "test");
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Reports.JOB);
        release(staff.get(failed.url()));

        assertThat(text(app.client().bytes("/rapport/tidlig-opsummering.pdf"))).contains("foreløbig: spørgeskemaet var stadig åbent", "Dette er en foreløbig opsummering");
        assertThat(new String(app.client().bytes("/rapport/tidlig-opsummering/tabeller.json"), StandardCharsets.UTF_8)).contains("\"interim\":true");
    }

    @Test
    void what_a_killed_instance_left_half_made_is_made_again() {
        survey("draebt", 100);
        var asked = ask("draebt", "da");
        app.execute("update report.edition set state = 'RUNNING', steps_done = 2, step = 'DRAWING', revision = revision + 1 where id = " + id(asked));

        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(staff.get(asked.url()).text()).contains("Klar til gennemsyn");
    }

    @Test
    void an_instance_that_was_thought_dead_cannot_write_over_its_successor() {
        survey("to", 100);
        var asked = app.bean(EditionQueries.class).find(id(ask("to", "da"))).orElseThrow();
        var ledger = app.bean(EditionLedger.class);
        var first = ledger.begin(asked);
        ledger.begin(first);

        assertThatThrownBy(() -> ledger.progress(first, Edition.Step.DRAWING)).isInstanceOf(Stale.class);
        app.bean(Jobs.class).runNow(Reports.JOB);
    }

    @Test
    void a_released_report_cannot_be_changed_or_removed_in_the_database() {
        var id = id(released("frosset"));

        for (var attempt : List.of("update report.edition set title = 'Andet' where id = " + id,
                "update report.edition set state = 'PREVIEW', released_at = null, released_by = null where id = " + id,
                "delete from report.rendering where edition_id = " + id,
                "update report.rendering set content = '\\x00' where edition_id = " + id,
                "delete from report.edition where id = " + id)) {
            assertThatThrownBy(() -> app.execute(attempt)).as(attempt).hasMessageContaining("released report");
        }
    }

    @Test
    void a_retracted_report_is_gone_and_its_address_says_why() {
        var released = released("trukket");
        var form = staff.get(released.url() + "/tilbagetraekning");
        assertThat(staff.submit(form, Map.of("reason", List.of(" "))).status()).isEqualTo(422);
        staff.submit(form, Map.of("reason", List.of("Et tal i tabel 3 var forkert.")));

        var page = app.client().get("/rapport/trukket-opsummering");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("Et tal i tabel 3 var forkert.");
        assertThat(app.client().get("/rapport/trukket-opsummering.pdf").status()).isEqualTo(410);
        assertThat(app.client().get("/rapport/trukket-opsummering/1.pdf").status()).isEqualTo(410);
        assertThat(app.query("select what from platform.audit where subject = 'trukket-opsummering/1' order by id"))
                .containsExactly(List.of("report.released"), List.of("report.retracted"));

        release(made("trukket", "da"));
        assertThat(app.client().get("/rapport/trukket-opsummering").text()).contains("Version 2", "Version 1");
        assertThat(app.client().get("/rapport/trukket-opsummering/1").status()).isEqualTo(410);
    }

    @Test
    void two_previews_cannot_both_become_the_same_version() {
        survey("kamp", 100);
        var first = made("kamp", "da");
        var second = made("kamp", "da");
        release(first);

        var refused = staff.submit(staff.get(second.url() + "/frigivelse"), Map.of("read", List.of("ja")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("En anden version er frigivet");
    }

    @Test
    void an_english_summary_has_its_own_address() {
        survey("english", 200);
        release(made("english", "en"));

        assertThat(app.client().get("/rapport/english-summary").page().select("article").attr("lang")).isEqualTo("en");
        assertThat(app.client().get("/rapport/english-summary").text()).contains("In short", "Every day");
    }

    @Test
    void the_public_page_costs_three_statements() {
        released("pris");
        app.client().get("/rapport/pris-opsummering");

        assertThat(Statements.during(() -> app.client().get("/rapport/pris-opsummering"))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> app.client().get("/rapport/pris-opsummering.pdf"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_staff_list_costs_the_same_with_one_summary_as_with_five() {
        survey("liste", 50);
        var address = "/medarbejder/spoergeskemaer/liste/rapporter";
        made("liste", "da");
        staff.get(address);
        var one = Statements.during(() -> staff.get(address));
        for (int i = 0; i < 4; i++) made("liste", "da");

        assertThat(staff.get(address).page().select("tbody tr")).hasSize(5);
        assertThat(Statements.during(() -> staff.get(address))).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void an_unexpected_failure_says_so_with_a_code_for_the_log_and_can_be_tried_again() {
        survey("uheld", 100);
        var asked = ask("uheld", "da");
        app.execute("alter table report.rendering add constraint disk_full check (edition_id <> " + id(asked) + ")");
        app.bean(Jobs.class).runNow(Reports.JOB);
        var failed = staff.get(asked.url());
        app.execute("alter table report.rendering drop constraint disk_full");

        assertThat(failed.text()).contains("Noget gik galt hos os", "Prøv igen").containsPattern("Kode: [0-9a-f]{8}");
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Reports.JOB);
        assertThat(staff.get(asked.url()).text()).contains("Klar til gennemsyn");
    }

    private static long survey(String slug, int answers) {
        var id = OpenSurvey.of(app, slug, Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, answers);
        app.bean(Surveys.class).close(slug, Actor.systemAs("Sagsbehandler i Fjordby"));
        return id;
    }

    private Answer ask(String survey, String language) {
        return staff.submit(staff.get("/medarbejder/spoergeskemaer/" + survey + "/rapporter"), Map.of("language", List.of(language)));
    }

    private Answer made(String survey, String language) {
        var asked = ask(survey, language);
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(asked.url());
    }

    private void release(Answer made) {
        var done = staff.submit(staff.get(made.url() + "/frigivelse"), Map.of("read", List.of("ja")));
        assertThat(done.text()).contains("Offentlig");
    }

    private Answer released(String survey) {
        survey(survey, 100);
        var made = made(survey, "da");
        release(made);
        return made;
    }

    /// Takes the results up first: before that nobody may read a word.
    private void quoteEverything(String survey) {
        made(survey, "da");
        var form = staff.get("/medarbejder/spoergeskemaer/" + survey + "/rapporter/citater");
        staff.submit(form, Map.of("citat-forslag", form.page().select("input[name=citat-forslag]").eachAttr("value")));
    }

    private static long id(Answer edition) {
        return Long.parseLong(edition.url().substring(edition.url().lastIndexOf('/') + 1));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

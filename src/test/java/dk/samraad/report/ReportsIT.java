package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Staff;
import dk.samraad.testkit.Statements;
import dk.samraad.writing.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// From the first wish for a summary to its public page, and what can be done with it afterwards.
@Isolated("it counts the statements of all that runs")
class ReportsIT extends AnalystAtWork {
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
        assertThat(preview.page().select("article h2").eachText())
                .contains("Kort fortalt", "Sådan er der spurgt", "Hvem svarede", "Metode og spørgsmål");
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
        for (var none : List.of("2", "999999999999")) {
            assertThat(app.client().get("/rapport/rejsen-opsummering/" + none + ".pdf").status()).as(none).isEqualTo(404);
        }
        var json = app.client().bytes("/rapport/rejsen-opsummering/tabeller.json");
        assertThat(DrawnPdf.text(pdf).replaceAll("\\s", "")).contains(Sha256.of(json));
        assertThat(app.client().get("/inddragelse/" + OpenSurvey.PROCESS).page().select("a[href=/rapport/rejsen-opsummering]"))
                .isNotEmpty();
    }

    @Test
    void the_file_is_known_by_its_fingerprint_and_not_sent_twice() {
        released("aftryk");
        var first = app.client().get("/rapport/aftryk-opsummering.pdf");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(first.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"aftryk-opsummering-1.pdf\"");
        var again = app.client().send(HttpRequest.newBuilder(URI.create(app.address("/rapport/aftryk-opsummering.pdf")))
                .header("If-None-Match", tag).build());
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
        app.execute("delete from response.answer_choice where survey_id = " + id
                + " and question = 'rolle' and option = 'fagperson' and response_id not in "
                + "(select response_id from response.answer_choice where survey_id = " + id
                + " and question = 'rolle' and option = 'fagperson' order by 1 limit 3)");
        app.execute("update response.answer_text set text = 'Ring til mig, mit nummer er 010203-1234 og 20304050' where survey_id = " + id);
        quoteEverything("skjult");
        var made = made("skjult", "da");
        release(made);

        var csv = new String(app.client().bytes("/rapport/skjult-opsummering/tabeller.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("Fagperson;;vises ikke;personer").doesNotContain("Fagperson;;3;personer");
        var everything = DrawnPdf.text(app.client().bytes("/rapport/skjult-opsummering.pdf")) + csv + app.client()
                .get("/rapport/skjult-opsummering").body()
                + new String(app.client().bytes("/rapport/skjult-opsummering/tabeller.json"), StandardCharsets.UTF_8);
        assertThat(everything).contains("Ring til mig").doesNotContain("010203", "20304050").doesNotContainPattern("Fagperson[\\s;]+3\\b");
        assertThat(DrawnPdf.text(app.client().bytes("/rapport/skjult-opsummering.pdf"))).contains("Fagperson vises ikke vises ikke");
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

    /// Takes the results up first: before that nobody may read a word.
    private void quoteEverything(String survey) {
        made(survey, "da");
        var form = staff.get("/medarbejder/spoergeskemaer/" + survey + "/rapporter/citater");
        staff.submit(form, Map.of("citat-forslag", form.page().select("input[name=citat-forslag]").eachAttr("value")));
    }
}

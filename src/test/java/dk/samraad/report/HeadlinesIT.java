package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.analysis.Results;
import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client.Answer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// "Kort fortalt" is written by staff over a preview, on numbers that stand in it.
class HeadlinesIT extends AnalystAtWork {
    private static final String LONELY = "Mange ved ikke, hvor de får hjælp";
    private static final String WELL = "De fleste har det godt";

    @Test
    void staff_choose_and_order_headlines_each_with_its_number_and_they_stand_in_the_next_preview() throws IOException {
        survey("overskrift", 400);
        var made = made("overskrift", "da");
        assertThat(made.text()).contains("Ingen overskrifter er med i Kort fortalt");
        assertThat(staff.get(made.url() + "/frigivelse").text()).contains("Ingen overskrifter er med i Kort fortalt");
        var form = form(made);
        assertThat(keys(form)).anyMatch(key -> key.startsWith("udsagn/")).anyMatch(key -> key.startsWith("trivsel/"))
                .noneMatch(key -> key.startsWith("ensom/")).as("a filter, and about oneself").noneMatch(key -> key.startsWith("alder/"));

        var again = written(form, WELL, "trivsel/mean", LONELY, key(form, "udsagn/"));

        var article = again.page().select("article").text().replace('\u00a0', ' ');
        assertThat(article).containsSubsequence(WELL + ". Tallet bag: ", " i gennemsnit på en skala fra 0", LONELY
                + ". Tallet bag: ", "svarede");
        assertThat(again.text()).doesNotContain("Ingen overskrifter er med");
        release(again);
        assertThat(DrawnPdf.text(app.client().bytes("/rapport/overskrift-opsummering.pdf"))).contains(WELL);
        assertThat(app.query("select what from platform.audit where subject = 'overskrift-opsummering' "
                + "and what = 'report.headlines-written'")).hasSize(1);
        assertThat(form(again).url()).as("what is released is not written any more").endsWith("/rapporter/" + id(again));
    }

    @Test
    void the_twin_says_what_was_asked_and_the_number_and_not_what_staff_made_of_somebodys_words() throws IOException {
        survey("tvilling", 400);
        var said = "Som en skrev: Klokkeblomsterne skal have et hegn";
        var made = made("tvilling", "da");
        release(written(form(made), said, "trivsel/mean", LONELY, key(form(made), "udsagn/")));

        assertThat(DrawnPdf.words(app.client().bytes("/rapport/tvilling-opsummering/1.pdf"))).contains(said);
        for (var file : List.of("pdf", "csv", "json")) {
            var twin = Dump.squeezed(Dump.words(app.client().bytes("/rapport/tvilling-opsummering/1/uden-citater." + file)));
            assertThat(twin).as(file).doesNotContain(Dump.squeezed("Klokkeblomsterne skal have"), Dump.squeezed(LONELY));
        }
        assertThat(DrawnPdf.words(app.client().bytes("/rapport/tvilling-opsummering/1/uden-citater.pdf")))
                .contains("Tallet bag:", "i gennemsnit på en skala fra 0");
    }

    @Test
    void a_headline_whose_number_is_another_now_is_not_printed_and_says_so_until_somebody_says_that_it_still_fits() {
        var id = survey("foraeldet", 200);
        var first = made("foraeldet", "da");
        written(form(first), LONELY, key(form(first), "udsagn/"), "", "");
        InventedAnswers.add(app.dataSource(), id, 201, 600);
        app.bean(Results.class).takeUp("foraeldet", "test");

        var next = made("foraeldet", "da");
        assertThat(next.page().select("article").text()).doesNotContain(LONELY);
        assertThat(next.text()).contains("1 sætning er ikke med i denne udgave", LONELY + " (tallet er et andet nu)",
                "Ingen overskrifter er med");
        assertThat(staff.get(next.url() + "/frigivelse").text()).contains(LONELY + " (tallet er et andet nu)");
        var form = form(next);
        assertThat(form.text()).contains("Da sætningen blev skrevet:", "Nu:");

        var kept = done(staff.submit(form, Map.of()));
        assertThat(kept.page().select("article").text()).as("saved for another reason, and nobody said that it fits")
                .doesNotContain(LONELY);
        var fits = done(staff.submit(form(kept), Map.of("passer-1", List.of("ja"))));
        assertThat(fits.page().select("article").text()).contains(LONELY);
    }

    @Test
    void a_headline_whose_number_is_withheld_is_not_printed_and_stays_in_the_field() {
        survey("skjules", 200);
        var made = made("skjules", "da");
        written(form(made), LONELY, key(form(made), "udsagn/"), "", "");
        app.execute("update report.headline set rests_on = 'udsagn/findes ikke' where sentence = '" + LONELY + "'");

        var next = made("skjules", "da");
        assertThat(next.page().select("article").text()).doesNotContain(LONELY);
        assertThat(next.text()).contains(LONELY + " (tallet kan ikke vises mere)");
        var form = form(next);
        assertThat(form.page().select("#saetning-1").text()).isEqualTo(LONELY);
        assertThat(form.text()).contains("Tallet kan ikke vises mere. Derfor er sætningen ikke med");
    }

    @Test
    void what_is_half_written_comes_back_with_everything_typed_and_says_what_to_do() {
        survey("halvt", 200);
        var form = form(made("halvt", "da"));
        var refused = staff.submit(form, rows(LONELY, "", "", "trivsel/mean", "x".repeat(201), key(form, "udsagn/")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select(".error-summary, [role=alert]").text())
                .contains("Vælg det tal, sætningen bygger på", "Skriv en sætning til tallet", "Skriv højst 200 tegn");
        assertThat(refused.page().select("#saetning-1").text()).isEqualTo(LONELY);
        assertThat(refused.page().select("#tal-2 option[selected]").attr("value")).isEqualTo("trivsel/mean");
        assertThat(refused.page().select("#saetning-3").text()).hasSize(201);
    }

    @Test
    void a_number_that_nobody_offered_cannot_be_chosen() {
        survey("paahittet", 200);
        var form = form(made("paahittet", "da"));
        for (var key : List.of("ensom/Ofte", "alder/Under 30 år", "udsagn/findes ikke")) {
            var refused = staff.submit(form, rows(LONELY, key));
            assertThat(refused.status()).as(key).isEqualTo(422);
            assertThat(refused.text()).contains("Vælg det tal, sætningen bygger på");
        }
        assertThat(app.queryOne("select count(*) from report.headline h join survey.questionnaire s on s.id = h.survey_id "
                + "where slug = 'paahittet'")).isEqualTo("0");
    }

    @Test
    void the_order_is_changed_by_buttons_that_lose_nothing_typed_and_save_nothing() {
        survey("raekke", 200);
        var made = made("raekke", "da");
        var form = form(made);
        var typed = new HashMap<>(rows(WELL, "trivsel/mean", LONELY, key(form, "udsagn/"), "Halvt skrevet", ""));
        typed.put("flyt", List.of("2-op"));
        var moved = staff.submit(form, typed);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text()).contains("Overskriften er flyttet. Det er ikke gemt endnu.");
        assertThat(List.of(moved.page().select("#saetning-1").text(), moved.page().select("#saetning-2").text(), moved.page()
                .select("#saetning-3").text()))
                .containsExactly(LONELY, WELL, "Halvt skrevet");
        assertThat(moved.page().select("#tal-2 option[selected]").attr("value")).isEqualTo("trivsel/mean");
        assertThat(form(made).page().select("#saetning-1").text()).as("not saved").isEmpty();

        var saved = done(staff.submit(moved, Map.of("saetning-3", List.of(""))));
        assertThat(saved.page().select("article").text()).containsSubsequence(LONELY, WELL);
    }

    @Test
    void who_saves_over_what_they_did_not_see_is_shown_it_and_loses_nothing() {
        survey("samtidig", 200);
        var made = made("samtidig", "da");
        var mine = form(made);
        written(form(made), WELL, "trivsel/mean", "", "");

        var late = staff.submit(mine, rows(LONELY, key(mine, "udsagn/")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("En anden har gemt", WELL);
        assertThat(late.page().select("#saetning-1").text()).isEqualTo(LONELY);
        assertThat(done(staff.submit(late, Map.of())).page().select("article").text()).contains(LONELY).doesNotContain(WELL);
    }

    private Answer form(Answer edition) {
        return staff.get(edition.url() + "/overskrifter");
    }

    private static List<String> keys(Answer form) {
        return form.page().select("#tal-1 option").eachAttr("value");
    }

    private static String key(Answer form, String beginning) {
        return keys(form).stream().filter(key -> key.startsWith(beginning)).findFirst().orElseThrow();
    }

    /// Sentence and number of each row.
    private static Map<String, List<String>> rows(String... sentencesAndKeys) {
        var fields = new HashMap<String, List<String>>();
        for (int i = 0; i < sentencesAndKeys.length; i += 2) {
            fields.put("saetning-" + (i / 2 + 1), List.of(sentencesAndKeys[i]));
            fields.put("tal-" + (i / 2 + 1), List.of(sentencesAndKeys[i + 1]));
        }
        return fields;
    }

    private Answer written(Answer form, String... sentencesAndKeys) {
        return done(staff.submit(form, rows(sentencesAndKeys)));
    }

    /// The preview made again.
    private Answer done(Answer saved) {
        assertThat(saved.page().select("h1").text()).isEqualTo("Opsummeringen bliver lavet");
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(saved.url());
    }
}

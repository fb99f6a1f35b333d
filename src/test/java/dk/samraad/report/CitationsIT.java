package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.analysis.Results;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From what people wrote to a quote in a report: chosen by staff, under a role, never under a name.
class CitationsIT {
    private static final int WITH_EACH_ROLE = 10;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private final Client staff = Staff.signedIn(app);

    @Test
    void staff_see_each_comment_with_its_role_and_those_they_tick_are_printed_with_it() {
        var id = survey("roller", 1000);
        tenWithEachRole(id);
        takeUp("roller");

        var form = staff.get(quotes("roller"));
        assertThat(form.page().select(".choice-hint").eachText()).containsExactlyInAnyOrder("Borger", "Pårørende", "Fagperson");
        var saved = tick(form, "forslag");

        assertThat(saved.text()).contains("Valget er gemt");
        assertThat(saved.page().select("input[name=citat-forslag][checked]")).hasSize(3);
        assertThat(speakers(made("roller", "da"))).containsExactlyInAnyOrder("(borger)", "(pårørende)", "(fagperson)");
        assertThat(speakers(made("roller", "en"))).containsExactlyInAnyOrder("(citizen)", "(relative)", "(professional)");
    }

    @Test
    void a_quote_whose_role_may_no_longer_be_shown_is_left_out_of_the_next_summary_and_stays_in_the_one_released() {
        var id = survey("faerre", 1000);
        tenWithEachRole(id);
        takeUp("faerre");
        tick(staff.get(quotes("faerre")), "forslag");
        var first = made("faerre", "da");
        staff.submit(staff.get(first.url() + "/frigivelse"), Map.of("read", List.of("ja"), "interim", List.of("ja")));
        app.execute("delete from response.answer_text where response_id in (select t.response_id from response.answer_text t "
                + "join response.answer_choice c using (response_id) "
                + "where t.survey_id = " + id + " and c.question = 'rolle' and c.option = 'fagperson' order by 1 limit 4)");

        assertThat(speakers(made("faerre", "da"))).doesNotContain("(fagperson)").isNotEmpty();
        assertThat(app.client().get("/rapport/faerre-opsummering").page().select(".document-speaker").eachText()).contains("(fagperson)");
    }

    @Test
    void a_preview_that_quotes_somebody_who_withdrew_or_whom_nobody_chose_any_more_is_not_released() {
        var id = survey("fortrudt", 1000);
        tenWithEachRole(id);
        takeUp("fortrudt");
        tick(staff.get(quotes("fortrudt")), "forslag");
        var preview = made("fortrudt", "da");
        var english = made("fortrudt", "en");
        var all = app.queryOne("select count(*) from report.chosen_quote where survey_id = " + id);
        assertThat(all).isNotEqualTo("0");
        app.execute("delete from response.answer_text where survey_id = " + id + " and response_id in (select response_id from "
                + "response.answer_choice where question = 'rolle' and option = 'fagperson')");

        for (var stale : List.of(preview, english)) {
            var refused = release(stale);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".error-summary").text()).contains("Lav det igen");
        }
        var again = made("fortrudt", "da");
        assertThat(speakers(again)).doesNotContain("(fagperson)").isNotEmpty();
        app.execute("delete from report.chosen_quote where survey_id = " + id);
        assertThat(release(again).status()).as("not chosen any more").isEqualTo(422);
        assertThat(release(made("fortrudt", "da")).text()).contains("Offentlig");
    }

    private Answer release(Answer preview) {
        return staff.submit(staff.get(preview.url() + "/frigivelse"), Map.of("read", List.of("ja"), "interim", List.of("ja")));
    }

    @Test
    void saving_one_page_leaves_the_choices_of_the_other_pages_alone() {
        var id = survey("sider", 400);
        app.execute("update response.answer_text set text = 'Forslag ' || response_id where survey_id = " + id);
        app.execute("insert into response.answer_text (response_id, survey_id, question, text) select response_id, "
                + "survey_id, 'savn', 'Savn ' || response_id "
                + "from response.answer_text where survey_id = " + id + " order by response_id limit 10");
        takeUp("sider");
        tick(staff.get(quotes("sider")), "savn");

        var second = staff.get(quotes("sider") + "?side=2");
        assertThat(second.page().select("input[name=citat-savn]")).isEmpty();
        tick(second, "forslag");

        assertThat(staff.get(quotes("sider")).page().select("input[name=citat-savn][checked]")).hasSize(10);
        assertThat(staff.get(quotes("sider") + "?side=2").page().select("input[name=citat-forslag][checked]")).hasSize(50);
    }

    @Test
    void what_nobody_could_tick_is_not_quoted() {
        survey("paahit", 200);
        takeUp("paahit");
        staff.post(quotes("paahit"), Map.of("_token", List.of(Staff.formToken(staff)), "citat-forslag", List.of("0".repeat(64), "x"),
                "citat-findes-ikke", List.of("x")));

        assertThat(app.queryOne("select count(*) from report.chosen_quote q join survey.questionnaire s on s.id = q.survey_id "
                + "where slug = 'paahit'")).isEqualTo("0");
    }

    private static long survey(String slug, int answers) {
        var id = OpenSurvey.of(app, slug, Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, answers);
        return id;
    }

    /// Leaves ten who wrote of each role, and nobody without one.
    private static void tenWithEachRole(long survey) {
        app.execute("delete from response.answer_text where survey_id = " + survey + " and response_id not in (select response_id from "
                + "(select c.response_id, row_number() over (partition by c.option order by c.response_id) as place "
                + "from response.answer_choice c "
                + "join response.answer_text t using (response_id) where c.survey_id = " + survey
                        + " and c.question = 'rolle') r where place <= " + WITH_EACH_ROLE + ")");
    }

    private static void takeUp(String survey) {
        app.bean(Results.class).takeUp(survey, "test");
    }

    private static String quotes(String survey) {
        return "/medarbejder/spoergeskemaer/" + survey + "/rapporter/citater";
    }

    private Answer tick(Answer form, String question) {
        var field = "citat-" + question;
        return staff.submit(form, Map.of(field, form.page().select("input[name=" + field + "]").eachAttr("value")));
    }

    private Answer made(String survey, String language) {
        var asked = staff.submit(staff.get("/medarbejder/spoergeskemaer/" + survey + "/rapporter"),
                Map.of("language", List.of(language), "takeUp", List.of("ja")));
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(asked.url());
    }

    private static List<String> speakers(Answer edition) {
        return edition.page().select(".document-speaker").eachText();
    }

    @Test
    void of_two_who_choose_at_once_neither_loses_what_they_chose() {
        var id = survey("to-vaelger", 1000);
        tenWithEachRole(id);
        takeUp("to-vaelger");
        var empty = staff.get(quotes("to-vaelger"));
        var all = empty.page().select("input[name=citat-forslag]").eachAttr("value");
        staff.submit(empty, Map.of("citat-forslag", List.of(all.get(0), all.get(1))));
        var both = staff.get(quotes("to-vaelger"));

        staff.submit(empty, Map.of("citat-forslag", List.of(all.get(2))));
        assertThat(ticked("to-vaelger")).containsExactlyInAnyOrder(all.get(0), all.get(1), all.get(2));
        var last = staff.submit(both, Map.of("citat-forslag", List.of(all.get(1))));

        assertThat(last.text()).contains("Valget er gemt");
        assertThat(ticked("to-vaelger")).as("the first unticked theirs").containsExactlyInAnyOrder(all.get(1), all.get(2));
    }

    private List<String> ticked(String survey) {
        return staff.get(quotes(survey)).page().select("input[name=citat-forslag][checked]").eachAttr("value");
    }
}

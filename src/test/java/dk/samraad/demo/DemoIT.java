package dk.samraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.Results;
import dk.samraad.analysis.SurveyResults;
import dk.samraad.analysis.View;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Question;
import dk.samraad.survey.Survey;
import dk.samraad.survey.SurveyState;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What a first start shows: an invented municipality that nobody can take for a real one.
class DemoIT extends FjordbyAtWork {
    private static final String SURVEY = "/sp/sundhed-i-fjordby";
    private static final String REPORT = "/rapport/sundhed-i-fjordby-opsummering";
    private static final String PROCESS = "/inddragelse/sammen-om-fjordby";
    private static final Set<String> POLICIES = Set.of("/politik/glostrup-2024-2032", "/politik/glostrup-2013", "/politik/ballerup-2029",
            "/politik/kl-udspil");

    @Test
    void its_survey_asks_at_least_fourteen_questions_of_every_kind_about_all_five_themes_in_two_languages() {
        var version = app.bean(Surveys.class).live(FjordbySurvey.SLUG).version();
        var questions = version.definition().questions().toList();

        assertThat(questions).hasSizeGreaterThanOrEqualTo(14);
        assertThat(questions.stream().map(Question::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Question.class.getPermittedSubclasses()));
        assertThat(questions.stream().flatMap(question -> question.basics().theme().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("p1", "p2", "p3", "p4", "p5");
        assertThat(questions.stream().filter(question -> question.basics().background()).map(Question::code))
                .containsExactly("alder", "omraade", "rolle");
        assertThat(version.definition().languages()).containsExactlyInAnyOrder("da", "en");
    }

    @Test
    void everybodys_answers_came_through_the_citizens_door_each_once_and_in_every_mode() {
        assertThat(app.query("select q.slug, count(*) from response.answer_sheet a join survey.questionnaire q "
                + "on q.id = a.survey_id group by 1 order by 1"))
                .containsExactly(List.of("steder-i-fjordby", "240"), List.of("sundhed-i-fjordby", "400"));
        assertThat(app.queryOne("select count(*) from response.inbox")).isEqualTo("0");
        assertThat(app.query("select distinct mode from response.answer_sheet order by 1")).hasSize(5);
        assertThat(app.queryOne("select count(*) from response.answer_sheet where length(receipt_hash) <> 32")).isEqualTo("0");
    }

    @Test
    void loading_it_again_changes_nothing() {
        var before = everything();

        app.bean(Fjordby.class).run();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void every_page_of_it_and_every_page_of_the_pdf_says_that_the_data_are_invented() throws IOException {
        for (var address : List.of("/", PROCESS, SURVEY, SURVEY + "/hverdag", REPORT, REPORT + "/1")) {
            var page = app.client().get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.text()).as(address).containsIgnoringCase("eksempeldata");
        }
        var citizen = app.client();
        var first = citizen.get(SURVEY + "/hverdag");
        var answers = new HashMap<>(Map.of("_go", List.of("videre")));
        for (var radio : first.page().select("main input[type=radio]")) answers.putIfAbsent(radio.attr("name"), List.of(radio.val()));
        var second = citizen.submit(first, answers);
        assertThat(second.text()).contains("Trin 2 af").containsIgnoringCase("eksempeldata");
        try (var pdf = Loader.loadPDF(app.client().bytes(REPORT + ".pdf"))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).as("page %d", page).contains("Eksempeldata");
            }
        }
    }

    @Test
    void the_front_page_leads_to_the_process_and_the_process_to_survey_policy_and_report() {
        assertThat(links("/")).contains(PROCESS);
        assertThat(links(PROCESS)).contains(SURVEY, REPORT, "/politik/glostrup-2024-2032");
    }

    @Test
    void all_five_policies_are_linked_and_there() {
        assertThat(links("/politik")).containsAll(POLICIES).anyMatch(link -> link.startsWith("/politik/herlev"));
        links("/politik").stream().filter(link -> link.startsWith("/politik/")).forEach(link ->
                assertThat(app.client().get(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void a_summary_of_each_survey_is_released_with_quotes_under_a_role_and_the_front_page_a_committee_needs() throws IOException {
        assertThat(app.query("select slug, state, number, released_by from report.edition where kind = 'SUMMARY' order by 1"))
                .containsExactly(
                List.of("steder-i-fjordby-opsummering", "RELEASED", "1", "Eksempel-medarbejder"),
                List.of("sundhed-i-fjordby-opsummering", "RELEASED", "1", "Eksempel-medarbejder"));
        try (var pdf = Loader.loadPDF(app.client().bytes(REPORT + ".pdf"))) {
            assertThat(text(pdf, 1).replaceAll("\\s+", " ")).contains("Sammen om sundhed og trivsel i Fjordby",
                    "Sundhed og trivsel i Fjordby", "Periode", "400 i alt", "Data til og med", "Version", "Eksempeldata");
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(24);
        }
        assertThat(app.client().get(REPORT).page().select("blockquote")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void one_survey_takes_answers_and_the_closed_one_shows_its_tables_by_age() {
        var surveys = app.bean(Surveys.class);
        assertThat(surveys.bySlug(FjordbySurvey.SLUG).opennessAt(app.clock.instant())).isInstanceOf(Openness.Open.class);
        assertThat(surveys.bySlug(FjordbySurvey.CLOSED)).returns(SurveyState.CLOSED, Survey::state);
        assertThat(app.client().get("/sp/" + FjordbySurvey.CLOSED).text()).contains("lukket");

        var results = app.bean(Results.class).of(FjordbySurvey.CLOSED, new View.By("alder"), Language.DA).orElseThrow();
        assertThat(results.interim()).isFalse();
        assertThat(results.divisions()).extracting(SurveyResults.Division::code).contains("alder", "omraade");
        var page = Staff.signedIn(app).get("/medarbejder/spoergeskemaer/" + FjordbySurvey.CLOSED + "/resultater?visning=del.alder").page();
        assertThat(page.select("table").eachText()).anyMatch(table -> table.contains("Bænke langs stierne")
                && table.contains("65 år eller mere") && table.contains("%"));
        assertThat(app.bean(Results.class).of(FjordbySurvey.SLUG, new View.Everybody(), Language.DA).orElseThrow().interim())
                .as("an early look shows questions alone").isTrue();
    }

    @Test
    void answers_and_replies_come_in_waves_with_quiet_days_between() {
        var surveys = app.query("select q.slug, max(d.n), sum(d.n), count(*), max(q.closes_on::date - q.opens_on::date) "
                + "from (select survey_id, day, sum(received) as n from response.received_count group by 1, 2) d"
                + " join survey.questionnaire q on q.id = d.survey_id group by 1 order by 1");
        assertThat(surveys).hasSize(2).allSatisfy(each -> {
            assertThat(10 * number(each, 1)).as("the fullest day of %s has over a tenth", each).isGreaterThan(number(each, 2));
            assertThat(number(each, 3)).as("some days of %s have none", each).isLessThan(number(each, 4) - 2);
        });
        var days = app.query("select c.slug, count(*), extract(day from max(d.day) - min(d.day)) from (select distinct consultation_id, "
                + "date_trunc('day', received_at) as day from hearing.reply where not late) d"
                + " join hearing.consultation c on c.id = d.consultation_id group by 1");
        assertThat(days).hasSize(2).allSatisfy(each -> assertThat(number(each, 1)).as("%s", each).isLessThan(number(each, 2) - 1));
        assertThat(app.queryOne("select count(*) * 5 > 120 * 2 from hearing.reply r join hearing.consultation c on c.id = r.consultation_id"
                + " where c.slug = 'sundhedspolitik-2032' and not late and received_at > c.deadline - 3"))
                        .as("most replies come just before the deadline").isEqualTo("t");
    }

    private static long number(List<String> row, int column) {
        return Math.round(Double.parseDouble(row.get(column)));
    }

    /// How many rows there are of everything, and which bytes are public.
    private static List<List<String>> everything() {
        return app.query("select (select count(*) from process.involvement), (select count(*) from survey.questionnaire), "
                + "(select count(*) from survey.version), "
                + "(select count(*) from response.inbox), (select count(*) from response.answer_sheet), (select sum(reached) "
                + "from response.page_count), "
                + "(select count(*) from report.edition), (select count(*) from hearing.reply), (select count(*) from hearing.mask), "
                + "(select count(*) from party.organisation), (select string_agg(sha256, ' ' order by sha256) from report.rendering)");
    }

    private static String text(org.apache.pdfbox.pdmodel.PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

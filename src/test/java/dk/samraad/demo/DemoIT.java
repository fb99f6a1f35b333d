package dk.samraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Question;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a first start shows: an invented municipality that nobody can take for a real one.
class DemoIT {
    private static final String SURVEY = "/sp/sundhed-i-fjordby";
    private static final String REPORT = "/rapport/sundhed-i-fjordby-opsummering";
    private static final String PROCESS = "/inddragelse/sammen-om-fjordby";
    private static final Set<String> POLICIES = Set.of("/politik/glostrup-2024-2032", "/politik/glostrup-2013", "/politik/ballerup-2029", "/politik/kl-udspil");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @Test
    void its_survey_asks_at_least_fourteen_questions_of_every_kind_about_all_five_themes_in_two_languages() {
        var version = app.bean(Surveys.class).live(FjordbySurvey.SLUG).version();
        var questions = version.definition().questions().toList();

        assertThat(questions).hasSizeGreaterThanOrEqualTo(14);
        assertThat(questions.stream().map(Question::getClass).collect(Collectors.toSet())).isEqualTo(Set.of(Question.class.getPermittedSubclasses()));
        assertThat(questions.stream().flatMap(question -> question.basics().theme().stream()).collect(Collectors.toSet())).containsExactlyInAnyOrder("p1", "p2", "p3", "p4", "p5");
        assertThat(questions.stream().filter(question -> question.basics().background()).map(Question::code)).containsExactly("alder", "omraade", "rolle");
        assertThat(version.definition().languages()).containsExactlyInAnyOrder("da", "en");
    }

    @Test
    void four_hundred_answers_came_through_the_citizens_door_each_once_and_in_every_mode() {
        assertThat(app.queryOne("select (select count(*) from response.inbox) + (select count(*) from response.answer_sheet)")).isEqualTo("400");
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
    void one_summary_is_released_with_quotes_under_a_role_and_the_front_page_a_committee_needs() throws IOException {
        assertThat(app.query("select state, number, released_by from report.edition where kind = 'SUMMARY'")).containsExactly(List.of("RELEASED", "1", "Eksempel-medarbejder"));
        try (var pdf = Loader.loadPDF(app.client().bytes(REPORT + ".pdf"))) {
            assertThat(text(pdf, 1).replaceAll("\\s+", " ")).contains("Sammen om sundhed og trivsel i Fjordby", "Sundhed og trivsel i Fjordby", "Periode", "400 i alt", "Data til og med", "Version", "Eksempeldata");
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(24);
        }
        assertThat(app.client().get(REPORT).page().select("blockquote")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_hearing_went_its_whole_way_at_the_times_it_would_have() {
        assertThat(app.query("select state, example from hearing.consultation where slug = 'sundhedspolitik-2032'").getFirst().getFirst()).isIn("CLOSED", "ASSESSED");
        assertThat(app.queryOne("select count(*) from hearing.reply")).isEqualTo("120");
        assertThat(app.queryOne("select count(*) from hearing.reply where late")).isEqualTo("6");
        assertThat(app.queryOne("select count(*) from hearing.reply where protected")).isEqualTo("2");
        assertThat(Integer.parseInt(app.queryOne("select count(*) from hearing.reply_file"))).isEqualTo(4);
        assertThat(Integer.parseInt(app.queryOne("select count(*) from hearing.likeness where verdict = 'SAME'"))).isGreaterThanOrEqualTo(8);
        assertThat(app.queryOne("select count(*) from hearing.reply r join hearing.consultation c on c.id = r.consultation_id where r.received_at >= timestamptz '"
                + app.clock.instant() + "'")).as("nothing came in the future or today").isEqualTo("0");
        assertThat(app.query("select count(distinct s.id), count(*), count(s.easy_read) from hearing.section s join hearing.paragraph p on p.section_id = s.id").getFirst())
                .satisfies(row -> assertThat(Integer.parseInt(row.get(0))).isGreaterThanOrEqualTo(5)).satisfies(row -> assertThat(Integer.parseInt(row.get(1))).isGreaterThanOrEqualTo(30));
    }

    @Test
    void both_councils_are_answered_in_the_hvidbog_one_of_them_with_a_link_to_the_changed_paragraph() {
        var hvidbog = app.client().get("/rapport/sundhedspolitik-2032-hvidbog").page();
        assertThat(hvidbog.select("#r-001-vurdering, #r-002-vurdering")).hasSize(2);
        assertThat(hvidbog.select("a[href$=#aendring-4-2]").eachText()).contains("i stykke 4.2");
        assertThat(hvidbog.text()).contains("Jeg er uenig i, at det er nok at blive spurgt om det digitale.", "De gamle bygninger er med i en plan for sig").doesNotContain("ikke færdig med at vurdere");
    }

    @Test
    void the_hearing_is_linked_from_its_process_and_leads_to_its_replies_and_documents() {
        assertThat(links("/")).contains("/inddragelse/fjordbys-sundhedspolitik");
        assertThat(links("/inddragelse/fjordbys-sundhedspolitik")).contains("/h/sundhedspolitik-2032", "/rapport/sundhedspolitik-2032-hoeringssvar");
        assertThat(links("/h/sundhedspolitik-2032")).contains("/rapport/sundhedspolitik-2032-hoeringssvar", "/rapport/sundhedspolitik-2032-hvidbog");
        for (var address : List.of("/inddragelse/fjordbys-sundhedspolitik", "/h/sundhedspolitik-2032", "/h/sundhedspolitik-2032/svar", "/rapport/sundhedspolitik-2032-hoeringssvar")) {
            assertThat(app.client().get(address).text()).as(address).containsIgnoringCase("eksempeldata");
        }
    }

    private static TreeSet<String> links(String address) {
        return new TreeSet<>(app.client().get(address).page().select("main a[href]").eachAttr("href"));
    }

    /// How many rows there are of everything, and which bytes are public.
    private static List<List<String>> everything() {
        return app.query("select (select count(*) from process.involvement), (select count(*) from survey.questionnaire), (select count(*) from survey.version), "
                + "(select count(*) from response.inbox), (select count(*) from response.answer_sheet), (select sum(reached) from response.page_count), "
                + "(select count(*) from report.edition), (select count(*) from hearing.reply), (select count(*) from hearing.mask), (select count(*) from party.organisation), (select string_agg(sha256, ' ' order by sha256) from report.rendering)");
    }

    private static String text(org.apache.pdfbox.pdmodel.PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

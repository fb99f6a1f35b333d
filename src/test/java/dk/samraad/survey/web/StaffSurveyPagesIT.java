package dk.samraad.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definitions;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffSurveyPagesIT {
    private static final String LIST = "/medarbejder/spoergeskemaer";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    static Client staff;

    @BeforeAll
    static void signIn() {
        staff = Staff.signedIn(app);
        OpenSurvey.process(app);
    }

    @Test
    void a_survey_goes_from_a_wish_to_open() {
        var made = staff.submit(form(LIST + "/nyt", LIST), wish("fra-bunden"));
        assertThat(made.url()).endsWith(LIST + "/fra-bunden");
        assertThat(made.text()).contains("Der er ingen sider.");

        var edited = staff.submit(form(LIST + "/fra-bunden/indhold", "indhold"),
                Map.of("definition", List.of(Definitions.toYaml(Fjordby.everyKind()))));
        assertThat(edited.page().select("h1").text()).isEqualTo("Sundhed i Fjordby");

        var published = staff.post(LIST + "/fra-bunden/udgivelse", token());
        assertThat(published.text()).contains("Udkastet er udgivet, som det står.").contains(Staff.NAME);

        var opened = staff.post(LIST + "/fra-bunden/aabning", token());
        assertThat(opened.text()).contains("Åbnet – tager imod svar");
        assertThat(app.bean(Surveys.class).live("fra-bunden").version().definition()).isEqualTo(Fjordby.everyKind());
        assertThat(staff.get(LIST).text()).contains("Sundhed i Fjordby");

        var closed = staff.post(LIST + "/fra-bunden/aabning/slut", token());
        assertThat(closed.text()).contains("Lukket");
    }

    @Test
    void a_text_that_cannot_be_read_comes_back_with_every_fault_by_its_place() {
        OpenSurvey.draft(app, "daarlig-tekst", Fjordby.everyKind());
        var typed = "samraad-survey: 1\ntitle: {da: A}\npurpose: {da: B}\nlanguages: [da]\n"
                + "minutes: x\npages:\n- {code: p, title: {da: P}, questions: [{kind: ranking, code: q, wording: {da: Q}}]}\n";

        var refused = staff.submit(form(LIST + "/daarlig-tekst/indhold", "indhold"), Map.of("definition", List.of(typed)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select(".error-summary a").eachText())
                .containsExactly("minutes: skal være et helt tal (x)", "pages[0].questions[0].options: mangler");
        assertThat(refused.page().expectFirst("textarea").wholeText().stripLeading()).isEqualTo(typed);
    }

    @Test
    void a_text_of_more_than_a_megabyte_is_refused_at_once_and_kept_on_the_page() {
        OpenSurvey.draft(app, "stor-tekst", Fjordby.everyKind());
        var before = app.queryOne("select revision from survey.questionnaire where slug = 'stor-tekst'");
        // Read, the first would nest a million deep and the second stand for a thousand million words.
        for (var large : List.of("[".repeat(1_000_001), "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                + "#".repeat(1_000_000), "title: " + "æ".repeat(500_000))) {
            var form = form(LIST + "/stor-tekst/indhold", "indhold");
            var began = System.nanoTime();
            var refused = staff.submit(form, Map.of("definition", List.of(large)));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as("the page with it, of some MB").isLessThan(Duration.ofSeconds(10));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".error-summary a").eachText())
                    .containsExactly("Teksten fylder mere end 1 MB og er ikke læst. Del spørgeskemaet op, eller tag lange tekster ud");
            assertThat(refused.page().expectFirst("textarea").wholeText().stripLeading()).isEqualTo(large);
        }
        var tooMuch = staff.submit(form(LIST + "/stor-tekst/indhold", "indhold"), Map.of("definition", List.of("x".repeat(13_000_000))));
        assertThat(tooMuch.status()).as("more than any request may hold").isEqualTo(413);
        assertThat(app.queryOne("select revision from survey.questionnaire where slug = 'stor-tekst'")).isEqualTo(before);
    }

    @Test
    void of_two_who_edit_at_once_the_second_is_told() {
        OpenSurvey.draft(app, "samtidig", Fjordby.everyKind());
        var form = form(LIST + "/samtidig/indhold", "indhold");
        staff.submit(form, Map.of());

        assertThat(staff.submit(form, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void publishing_with_faults_is_refused_with_page_and_question_named() {
        OpenSurvey.draft(app, "med-fejl", Fjordby.of(Fjordby.page("side", Fjordby.choice("a", "x"))));

        var refused = staff.post(LIST + "/med-fejl/udgivelse", token());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").eachText())
                .containsExactly("Siden »side«, spørgsmålet »a«: Der skal være mindst to at vælge imellem.");
    }

    @Test
    void a_wish_that_cannot_be_fulfilled_keeps_what_was_typed() {
        var wish = new LinkedHashMap<>(wish("Ikke Sådan"));
        wish.put("closesOn-day", List.of("99"));

        var refused = staff.submit(form(LIST + "/nyt", LIST), wish);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#slug").val()).isEqualTo("Ikke Sådan");
        assertThat(refused.page().select(".error-summary a[href=#closesOn]")).hasSize(1);
    }

    @Test
    void dates_can_be_moved() {
        OpenSurvey.draft(app, "flyttes", Fjordby.everyKind());

        var moved = staff.submit(form(LIST + "/flyttes/datoer", "datoer"),
                Map.of("closesOn-month", List.of("4"), "closesOn-day", List.of("30")));

        assertThat(moved.text()).contains("30. april 2026");
    }

    @Test
    void the_draft_can_be_read_through_in_each_language() {
        OpenSurvey.draft(app, "laeses", Fjordby.everyKind());

        assertThat(staff.get(LIST + "/laeses/forhaandsvisning").text()).contains("Hvor tit bevæger du dig?", "Vælg op til 3.",
                "Tekst på dansk", "Tekst på engelsk", "Rolle: erfaring.", "Rolle: mening.", "Rolle: baggrund.");
        assertThat(staff.get(LIST + "/laeses/forhaandsvisning?tekst=en").text()).contains("How often are you active?");
    }

    @Test
    void nobody_but_staff_sees_or_changes_anything() {
        OpenSurvey.draft(app, "hemmelig", Fjordby.everyKind());
        var citizen = app.client();

        for (var path : List.of("", "/nyt", "/hemmelig", "/hemmelig/indhold", "/hemmelig/datoer", "/hemmelig/forhaandsvisning")) {
            assertThat(citizen.get(LIST + path).url()).as(path).contains("/log-ind");
        }
        citizen.post(LIST + "/hemmelig/udgivelse", Map.of());
        assertThat(app.bean(Surveys.class).versionsOf("hemmelig")).isEmpty();
        assertThat(staff.get(LIST + "/findes-ikke").status()).isEqualTo(404);
    }

    @Test
    void other_programs_find_the_format() {
        var schema = app.client().get("/api/v1/samraad-survey.schema.json");

        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/schema+json");
        assertThat(schema.body()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(app.client().get("/api/v1/openapi.yaml").body()).contains("/api/v1/samraad-survey.schema.json");
    }

    /// The page, with only the form that posts to an address that ends so.
    private static Client.Answer form(String page, String action) {
        var answer = staff.get(page);
        answer.page().select("form").stream().filter(f -> !f.attr("action").endsWith(action)).forEach(org.jsoup.nodes.Element::remove);
        return answer;
    }

    private static Map<String, List<String>> token() {
        return Map.of("_token", List.of(Staff.formToken(staff)));
    }

    private static Map<String, List<String>> wish(String slug) {
        var wish = new LinkedHashMap<String, List<String>>();
        wish.put("title", List.of("Sundhed i Fjordby"));
        wish.put("slug", List.of(slug));
        wish.put("process", List.of(OpenSurvey.PROCESS));
        wish.put("threshold", List.of("5"));
        for (var day : Map.of("opensOn", "2026", "closesOn", "2027", "publicUntil", "2028", "retainedUntil", "2030").entrySet()) {
            wish.put(day.getKey() + "-day", List.of("1"));
            wish.put(day.getKey() + "-month", List.of("3"));
            wish.put(day.getKey() + "-year", List.of(day.getValue()));
        }
        return wish;
    }
}

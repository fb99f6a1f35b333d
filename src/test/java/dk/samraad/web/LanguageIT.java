package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LanguageIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void the_language_somebody_chose_is_kept_on_the_next_page_until_another_is_chosen() {
        var client = app.client();
        assertThat(client.get("/kvittering").page().select("html").attr("lang")).isEqualTo("da");

        var chosen = client.get("/privatliv?sprog=en");

        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("sprog=en;").contains("; Path=/", "; SameSite=Lax").containsIgnoringCase("; HttpOnly").doesNotContain("Max-Age", "Expires");
        assertThat(client.get("/kvittering").page().select("html").attr("lang")).isEqualTo("en");
        client.get("/kvittering?sprog=da");
        assertThat(client.get("/privatliv").page().select("html").attr("lang")).isEqualTo("da");
    }

    @Test
    void nothing_is_kept_unasked_nor_of_what_is_no_language() {
        assertThat(app.client().get("/privatliv").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(app.client().get("/privatliv?sprog=xx").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void where_nothing_was_chosen_the_page_is_in_what_the_browser_asks_for() {
        assertThat(language(app.client(), "/kvittering", "en-GB,en;q=0.9,da;q=0.5")).isEqualTo("en");
        assertThat(language(app.client(), "/kvittering", "da,en;q=0.9")).isEqualTo("da");
        assertThat(language(app.client(), "/kvittering", "de-DE,de;q=0.9")).isEqualTo("da");
        assertThat(language(app.client(), "/kvittering", "en;q=0.4, da;q=0.8")).isEqualTo("da");
        for (var nonsense : List.of("*", ";q=", "en;q=x", "a".repeat(400))) assertThat(language(app.client(), "/kvittering", nonsense)).as(nonsense).isEqualTo("da");
        assertThat(language(app.client(), "/findes-ikke", "en")).isEqualTo("en");
        assertThat(language(app.client(), "/kvittering?sprog=da", "en")).isEqualTo("da");
        var chose = app.client();
        chose.get("/kvittering?sprog=da");
        assertThat(language(chose, "/kvittering", "en")).as("what was chosen stands").isEqualTo("da");
        assertThat(language(app.client(), "/medarbejder/log-ind", "en")).isEqualTo("da");
        assertThat(app.client().get("/kvittering").headers().firstValue("Vary")).hasValue("Accept-Language, Cookie");
    }

    @Test
    void the_switch_keeps_search_and_page_and_stands_on_pages_that_are_not_there() {
        var switches = app.client().get("/politik?ord=b%C3%A6nke+og+sti&side=2&sprog=en").page().select(".languages a");
        assertThat(switches.eachAttr("href")).containsExactly("/politik?ord=b%C3%A6nke+og+sti&side=2&sprog=da");
        assertThat(app.client().get("/findes-ikke?a=%22%3E").page().select(".languages a").attr("href")).isEqualTo("/findes-ikke?a=%22%3E&sprog=en");
    }

    @Test
    void a_page_that_answers_what_was_sent_is_sent_for_again_and_nothing_typed_is_lost() {
        var client = app.client();
        var refused = client.submit(client.get("/kvittering"), Map.of("kode", List.of("ABC \"1\"")));
        assertThat(refused.status()).isEqualTo(422);

        var english = client.submit(refused, Objects.requireNonNull(refused.page().selectFirst(".languages form")), Map.of());

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().select("#kode").val()).isEqualTo("ABC \"1\"");
        assertThat(client.get("/kvittering").page().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_survey_in_arabic_runs_from_right_to_left_and_says_that_the_buttons_do_not() {
        OpenSurvey.of(app, "arabisk", Fjordby.inDanishAnd("ar", "ما رأيك؟"));
        OpenSurvey.of(app, "hebraisk", Fjordby.inDanishAnd("he", "מה דעתך?"));
        for (var survey : List.of("arabisk", "hebraisk")) {
            var code = survey.equals("arabisk") ? "ar" : "he";
            var client = app.client();
            var intro = client.send(asking("/sp/" + survey, code));
            assertThat(intro.page().select("h1").attr("lang")).as("the browser asks for it").isEqualTo(code);
            assertThat(intro.page().select("h1").attr("dir")).isEqualTo("rtl");
            assertThat(intro.page().select("title").attr("lang")).as("its title is in the words of the survey").isEqualTo(code);
            assertThat(intro.text()).contains("Knapper og beskeder er på dansk.");
            var step = client.get(intro.page().select("main a.button-primary").attr("href"));
            assertThat(step.page().select("main").attr("dir")).isEqualTo("rtl");
            assertThat(step.page().select("html").attr("lang")).isEqualTo("da");
            assertThat(step.page().select("legend").attr("lang")).isEqualTo(code);
            var ours = Objects.requireNonNull(step.page().expectFirst(".button-row button").closest("[lang]"));
            assertThat(ours.attr("lang")).as("our own words are in the language of the page").isEqualTo("da");
            var refused = client.submit(step, Map.of("_go", List.of("videre")));
            for (var place : List.of(".error-summary a > span", ".form-error-message > span[dir]")) {
                assertThat(refused.page().select(place).eachAttr("lang")).as("the survey's words in our sentence").isNotEmpty().containsOnly(code);
                assertThat(refused.page().select(place).eachAttr("dir")).containsOnly("rtl");
            }
            var check = client.submit(step, Map.of("_go", List.of("videre"), step.page().select("input[type=radio]").attr("name"), List.of("a")));
            assertThat(check.page().select("dt").attr("lang")).isEqualTo(code);
            assertThat(check.page().select("main").attr("dir")).isEqualTo("rtl");
            assertThat(client.get("/sp/" + survey + "?sprog=da").page().select("[dir=rtl]")).isEmpty();
            var second = app.client().send(asking(URI.create(step.url()).getPath() + "?sprog=" + code, code + ",en;q=0.8,da;q=0.1"));
            assertThat(second.page().select("html").attr("lang")).as("whose second language is English gets the buttons in it").isEqualTo("en");
            assertThat(second.page().select("legend").attr("lang")).isEqualTo(code);
        }
    }

    private static HttpRequest asking(String path, String accepted) {
        return HttpRequest.newBuilder(URI.create(app.address(path))).header("Accept-Language", accepted).build();
    }

    private static String language(Client client, String path, String accepted) {
        return client.send(asking(path, accepted)).page().select("html").attr("lang");
    }

    @Test
    void the_pages_of_staff_stay_danish() {
        var client = app.client();
        client.get("/privatliv?sprog=en");
        assertThat(client.get("/medarbejder/log-ind").page().select("html").attr("lang")).isEqualTo("da");
    }
}

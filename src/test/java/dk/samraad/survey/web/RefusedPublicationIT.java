package dk.samraad.survey.web;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Condition.Chosen;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definitions;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Question;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A new version of a survey that runs, which would make the answers there are mean something else.
class RefusedPublicationIT {
    private static final String LIST = "/medarbejder/spoergeskemaer/";
    private static final Definition FIRST = Fjordby.of(page("en",
            choice("fjernet", "ja", "nej", "ved-ikke"), choice("slags", "ja", "nej"), named("byttet", "Ja", "Nej"),
            number(100), choice("betinget", "ja", "nej")));
    /// An option away, another kind, labels changed about, a narrower range, a condition on what all were asked.
    private static final Definition FALSE = Fjordby.of(page("en",
            choice("fjernet", "ja", "nej"), new Question.LongText(basics("slags"), 500), named("byttet", "Nej", "Ja"),
            number(50), conditional()));

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Client staff = Staff.signedIn(app);

    @Test
    void a_cpr_number_in_the_words_of_a_survey_is_not_published() {
        OpenSurvey.of(app, "nummer", FIRST);
        edit("nummer", Fjordby.of(page("en", choice("fjernet", "ja", "nej", "ved-ikke"), choice("slags", "ja", "nej"),
                named("byttet", "Ja", "Nej"), number(100), choice("betinget", "ja", "nej"),
                new Question.Scale(basics("ny"), danish("Lav"), danish("Som 150387-1246")))));

        var refused = publish("nummer", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").eachText()).singleElement().asString()
                .contains("»ny«", "Der står et CPR-nummer i teksten");
    }

    @Test
    void a_survey_from_before_there_were_roles_goes_on_and_roles_may_be_given_it_later() {
        OpenSurvey.of(app, "uden-roller", Fjordby.of(page("en", choice("a", "x", "y"), choice("b", "x", "y"))));
        var without = staff.get(LIST + "uden-roller");
        assertThat(without.text()).contains("2 spørgsmål har ingen rolle", "a (a)", "b (b)", "kan ikke blive en overskrift");

        edit("uden-roller", Fjordby.of(page("en", new Question.SingleChoice(basics("a").in(Question.Role.OPINION),
                danishOptions("x", "y")), choice("b", "x", "y"))));
        assertThat(staff.get(LIST + "uden-roller").text()).contains("1 spørgsmål har ingen rolle");
        assertThat(publish("uden-roller", "").status()).as("a role changes no answer").isEqualTo(200);
        assertThat(app.bean(Surveys.class).newestVersion("uden-roller").definition().withoutRole()).extracting(Question::code)
                .containsExactly("b");
    }

    @Test
    void each_change_that_would_falsify_answers_is_listed_on_the_same_page_with_what_to_do_and_the_draft_stays() {
        OpenSurvey.of(app, "i-gang", FIRST);
        edit("i-gang", FALSE);

        var before = staff.get(LIST + "i-gang");
        assertThat(before.page().select(".flaws li")).as("said before anybody presses").hasSize(6);
        assertThat(before.page().select("form[action$=udgivelse]")).isEmpty();
        var refused = publish("i-gang", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("h1").text()).isEqualTo("Prøve");
        var faults = refused.page().select(".error-summary a").eachText();
        // Both of the labels that changed about are named.
        assertThat(faults).hasSize(6);
        for (var question : List.of("fjernet", "slags", "byttet", "antal", "betinget")) {
            assertThat(faults).as(question).filteredOn(fault -> fault.contains("spørgsmålet »" + question + "«")).isNotEmpty()
                    .as("says what to do").allMatch(fault -> fault.toLowerCase(Locale.ROOT).contains("giv spørgsmålet en ny kode"));
        }
        assertThat(refused.page().select(".error-summary").attr("tabindex")).as("it takes the focus").isEqualTo("-1");
        assertThat(staff.get(LIST + "i-gang/indhold").page().select("textarea[name=definition]").val().strip()).as("nothing typed is lost")
                .isEqualTo(Definitions.toYaml(FALSE).strip());
        assertThat(app.bean(Surveys.class).live("i-gang").version().definition()).as("people go on with what was published")
                .isEqualTo(FIRST);

        var english = publish("i-gang", "?sprog=en");
        assertThat(english.page().select(".error-summary a").eachText()).hasSize(6).noneMatch(fault -> fault.contains("spørgsmålet"));
    }

    @Test
    void the_same_words_under_a_new_code_may_be_published() {
        OpenSurvey.of(app, "ny-kode", FIRST);
        edit("ny-kode", Fjordby.of(page("en",
                choice("fjernet", "ja", "nej", "ved-ikke"), new Question.LongText(basics("slags-2"), 500),
                named("byttet", "Ja", "Nej"), number(500), choice("betinget", "ja", "nej"))));

        assertThat(staff.submit(form("ny-kode"), Map.of()).text()).contains("Udkastet er udgivet, som det står.");
    }

    private void edit(String slug, Definition definition) {
        var page = staff.get(LIST + slug + "/indhold");
        assertThat(staff.submit(page, page.page().expectFirst("form[action$=indhold]"),
                Map.of("definition", List.of(Definitions.toYaml(definition)))).status()).isEqualTo(200);
    }

    /// As from a page that was open before the draft was changed.
    private Answer publish(String slug, String query) {
        return staff.post(LIST + slug + "/udgivelse" + query, Map.of("_token", List.of(Staff.formToken(staff))));
    }

    private Answer form(String slug) {
        var answer = staff.get(LIST + slug);
        answer.page().select("form").stream().filter(f -> !f.attr("action").endsWith("udgivelse")).forEach(org.jsoup.nodes.Element::remove);
        return answer;
    }

    private static Question named(String code, String yes, String no) {
        return new Question.SingleChoice(basics(code), List.of(new Question.Option("ja", danish(yes)),
                new Question.Option("nej", danish(no))));
    }

    private static Question number(long most) {
        return new Question.NumberInput(basics("antal"), 0, most, 0, danish("dage"));
    }

    private static Question conditional() {
        var plain = basics("betinget");
        return new Question.SingleChoice(new Question.Basics(plain.code(), plain.wording(),
                plain.help(), plain.required(), plain.theme(), plain.background(),
                Optional.of(new Chosen("fjernet", Set.of("ja")))), danishOptions("ja", "nej"));
    }
}

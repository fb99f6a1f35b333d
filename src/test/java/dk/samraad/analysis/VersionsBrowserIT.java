package dk.samraad.analysis;

import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.option;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.Reports;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Question;
import dk.samraad.survey.Surveys;
import dk.samraad.survey.Wording;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A survey with two versions and a number question, as staff see its results and the page that asks them to confirm new words.
class VersionsBrowserIT {
    private static final String SURVEY = "/medarbejder/spoergeskemaer/to-versioner";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    private static Question tryg(String words) {
        return new Question.SingleChoice(named("tryg", words), List.of(option("ja", "Ja", "Yes"), option("nej", "Nej", "No")));
    }

    private static Question.Basics named(String code, String words) {
        return new Question.Basics(code, danish(words), Wording.NONE, false, Optional.empty(), false, Optional.empty());
    }

    private static Question days() {
        return new Question.NumberInput(named("dage", "Hvor mange dage var du syg sidste år?"), 0, 365, 0, danish("dage"));
    }

    private static Answers answers(int person) {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("tryg", new Answer.Choice(person % 3 == 0 ? "nej" : "ja"));
        answers.put("dage", new Answer.Number(BigDecimal.valueOf(person < 4 ? 10 * person : person % 2 == 0 ? 3 : 21)));
        answers.put("bus", new Answer.Choice(person % 2 == 0 ? "ja" : "nej"));
        return new Answers(answers);
    }

    @Test
    void results_of_two_versions_read_on_a_phone_and_on_a_desk() throws IOException {
        var surveys = app.bean(Surveys.class);
        OpenSurvey.of(app, "to-versioner", Fjordby.of(page("en", tryg("Er du tryg?"), days())));
        var given = new VersionedAnswers(app, "to-versioner");
        given.give(surveys.live("to-versioner").version(), 41, VersionsBrowserIT::answers);
        surveys.edit("to-versioner", surveys.bySlug("to-versioner").revision(),
                Fjordby.of(page("en", tryg("Er du tryg, hvor du bor?"), days(),
                new Question.SingleChoice(named("bus", "Kører der busser nok?"),
                        List.of(option("ja", "Ja", "Yes"), option("nej", "Nej", "No"))))));

        var page = Staff.signedIn(app, Browser.asOld(browser.desktop()));
        page.navigate(app.address(SURVEY));
        page.locator("form[action$=udgivelse] button").click();
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.locator("main").innerText()).contains("»Er du tryg?« → »Er du tryg, hvor du bor?«");
        assertThat(Browser.violations(page)).isEmpty();
        look(page, "versioner-bekraeft");
        page.setViewportSize(1280, 900);
        page.locator("label[for=samme-betydning]").click();
        page.locator("form[action$=udgivelse] button").click();
        assertThat(surveys.versionsOf("to-versioner")).hasSize(2);

        given.give(surveys.live("to-versioner").version(), 30, VersionsBrowserIT::answers);
        app.bean(Results.class).takeUp("to-versioner", "test");
        page.navigate(app.address(SURVEY + "/resultater"));
        assertThat(page.locator("main").innerText()).contains("Stillet til 30 af 71.");
        assertThat(Browser.violations(page)).isEmpty();
        look(page, "versioner-resultater");

        var staff = Staff.signedIn(app);
        var asked = staff.submit(staff.get(SURVEY + "/rapporter"), Map.of("language", List.of("da"), "takeUp", List.of("ja")));
        app.bean(Jobs.class).runNow(Reports.JOB);
        Browser.keep("versioner.pdf", staff.bytes(asked.url() + "/opsummering.pdf"));
    }

    private static void look(com.microsoft.playwright.Page page, String name) {
        for (var width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            Browser.screenshot(page, name + "-" + width);
            assertThat(Browser.sticksOut(page)).isEmpty();
        }
    }
}

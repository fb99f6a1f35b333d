package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.analysis.Results;
import dk.samraad.analysis.VersionedAnswers;
import dk.samraad.council.FjordbyCouncil;
import dk.samraad.council.FjordbyOpinions;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.reply.Replier;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is read aloud on each journey, line by line, kept under `src/test/resources/spoken` and looked at like code: whoever changes a
/// page sees in the difference how it sounds now. `mvn verify -Dit.test=SpokenBrowserIT -Dsamraad.regenerate=true` writes them anew.
class SpokenBrowserIT {
    private static final Path SCRIPTS = Path.of("src/test/resources/spoken");
    private static final String SURVEY = "hverdag-i-fjordby";
    private static final String HEARING = "sundhedspolitik";
    private static final int PEOPLE = 24;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void a_survey_and_a_hearing() {
        app.clock.set(SettableClock.START);
        OpenSurvey.of(app, SURVEY, Fjordby.withPages(Fjordby.everyKind(), List.of(Fjordby.everyKind().pages().getFirst())));
        FjordbyHearing.open(app, HEARING);
        FjordbyOpinions.of(app, app.bean(dk.samraad.hearing.Hearings.class).bySlug(HEARING));
    }

    @Test
    void a_step_of_a_survey_its_errors_and_the_check_page() {
        var page = browser.phone();
        page.navigate(app.address("/sp/" + SURVEY + "/hverdag"));
        compare(page, "survey-step");
        press(page, "Videre");
        page.locator(".error-summary").waitFor();
        compare(page, "survey-error");
        page.getByText("Hver dag").click();
        page.locator(".scale input").nth(7).check();
        press(page, "Videre");
        page.locator("dl.summary-list").waitFor();
        compare(page, "survey-check");
    }

    @Test
    void a_step_that_runs_from_right_to_left_and_fits_a_phone() {
        OpenSurvey.of(app, "arabisk", Fjordby.inDanishAnd("ar", "ما رأيك في الطرق والمسارات في المدينة؟"));
        var page = browser.phone();
        page.navigate(app.address("/sp/arabisk/side?sprog=ar"));
        press(page, "Videre");
        page.locator(".error-summary").waitFor();
        compare(page, "survey-right-to-left");
        Browser.screenshot(page, "arabisk-360");
        assertThat(Browser.violations(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).isEmpty();
        page.setViewportSize(1280, 900);
        Browser.screenshot(page, "arabisk-1280");
    }

    @Test
    void the_check_page_of_a_reply_and_the_inbox_it_comes_to() {
        var page = browser.phone();
        page.navigate(app.address("/h/" + HEARING + "/skriv?afsnit=p-1-2"));
        page.getByLabel("Din kommentar til stykke 1.2").fill("Gerne flere stier.");
        press(page, "Videre");
        page.locator("#fil").waitFor();
        press(page, "Videre uden filer");
        page.getByText("Privatperson").click();
        page.getByLabel("Dit navn").fill("Anna Prøve");
        press(page, "Videre");
        page.locator(".public-copy").waitFor();
        compare(page, "reply-check");

        new Replier(app).sent(HEARING, "Der mangler bænke.", Replier.person("Bo Prøve"));
        var staff = Staff.signedIn(app, browser.desktop());
        staff.navigate(app.address("/medarbejder/hoeringer/" + HEARING + "/svar"));
        compare(staff, "inbox");
    }

    @Test
    void a_council_s_opinion() {
        var council = FjordbyCouncil.find(app, FjordbyOpinions.WRITING);
        var page = council.enter(council.anna(), browser.desktop());
        page.navigate(app.address(council.address(HEARING) + "/udtalelse"));
        compare(page, "opinion");
    }

    @Test
    void the_results_of_a_survey() {
        new VersionedAnswers(app, SURVEY).give(app.bean(Surveys.class).versionsOf(SURVEY).getFirst(), PEOPLE, i -> Fjordby.answers());
        app.bean(Results.class).takeUp(SURVEY, "test");
        var page = Staff.signedIn(app, browser.desktop());
        page.navigate(app.address("/medarbejder/spoergeskemaer/" + SURVEY + "/resultater"));
        compare(page, "results");
    }

    private static void press(Page page, String button) {
        page.locator(".button-row button", new Page.LocatorOptions().setHasText(button)).first().click();
    }

    private static void compare(Page page, String name) {
        var script = SCRIPTS.resolve(name + ".txt");
        var spoken = SpokenScript.of(page);
        try {
            if (Boolean.getBoolean("samraad.regenerate")) Files.writeString(script, spoken);
            assertThat(spoken).as(name + ": run with -Dsamraad.regenerate=true and look at the difference").isEqualTo(Files.readString(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

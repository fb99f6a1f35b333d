package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A tablet that somebody walks away from, with the browser's clock in our hands.
class TabletBrowserIT {
    private static final int SECOND = 1000;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    private static String link = "";

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'sundhed'"));
        link = app.address("/sp/sundhed/tablet/" + app.bean(TabletLinks.class).make(survey, "Fjordby Bibliotek"));
    }

    private static Page begun() {
        return begun(1024, 768);
    }

    private static Page begun(int width, int height) {
        var page = browser.page(width, height, options -> options.setHasTouch(true));
        page.clock().install();
        page.navigate(link);
        page.locator("main form button").first().click();
        page.getByText("Svar nej").click();
        return page;
    }

    @Test
    void after_a_minute_and_a_quarter_it_asks_and_goes_on_when_somebody_is_there() {
        var page = begun();
        page.clock().runFor(74 * SECOND);
        assertThat(page.locator(".idle").isVisible()).as("after 74 s").isFalse();
        page.clock().runFor(2 * SECOND);
        assertThat(page.locator(".idle").isVisible()).as("after 76 s").isTrue();
        assertThat(page.evaluate("document.activeElement.closest('.idle') !== null")).isEqualTo(true);
        assertThat(Browser.violations(page)).isEmpty();
        Browser.screenshot(page, "tablet-er-du-der");

        page.keyboard().press("Escape");
        assertThat(page.locator(".idle").isVisible()).isFalse();
        assertThat(page.locator("input[type=radio]:checked").count()).as("what was answered is still there").isEqualTo(1);
        page.clock().runFor(74 * SECOND);
        assertThat(page.locator(".idle").isVisible()).as("counted anew").isFalse();
    }

    @Test
    void with_letters_twice_as_big_on_a_narrow_screen_all_of_the_question_can_be_read() {
        var page = begun(360, 740);
        Browser.doubleLetters(page);
        page.clock().runFor(76 * SECOND);
        Browser.screenshot(page, "tablet-er-du-der-store-bogstaver");
        assertThat(page.evaluate("document.querySelector('.idle button').getBoundingClientRect().top < innerHeight")).as("the button in focus is in sight").isEqualTo(true);
        assertThat(page.evaluate("() => { document.querySelector('.idle').scrollTop = 0; return document.querySelector('#idle-title').getBoundingClientRect().top >= 0 }"))
                .as("scrolled up, the title is whole").isEqualTo(true);
        assertThat(Browser.violations(page)).isEmpty();
    }

    @Test
    void after_a_minute_and_a_half_the_next_person_finds_it_empty() {
        var page = begun();
        page.clock().runFor(91 * SECOND);
        page.waitForURL(link);
        page.locator("main form button").first().click();
        page.getByText("Svar nej").waitFor();
        assertThat(page.locator("input[type=radio]:checked").count()).isZero();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).as("kept on the tablet").isEqualTo(0);
    }
}

package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A tablet that somebody walks away from, with the browser's clock in our hands.
class TabletBrowserIT {
    private static final int SECOND = 1000;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    @RegisterExtension
    static final Browser browser = new Browser();

    static String link = "";

    @BeforeAll
    static void publish() {
        if (!link.isEmpty()) return;
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'sundhed'"));
        link = app.address("/sp/sundhed/tablet/" + app.bean(TabletLinks.class).make(survey, "Fjordby Bibliotek"));
    }

    static Page begun() {
        return begun(1024, 768);
    }

    private static Page begun(int width, int height) {
        return begun(browser.page(width, height, options -> options.setHasTouch(true)));
    }

    static Page begun(Page page) {
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

    /// WCAG 2.2.1: a simple action, and time enough for it.
    @Test
    void the_question_stands_for_more_than_half_a_minute_and_any_key_goes_on() {
        var page = begun();
        page.clock().runFor((76 + 40) * SECOND);
        assertThat(page.locator(".idle").isVisible()).as("40 s later").isTrue();
        page.keyboard().press("x");
        assertThat(page.locator(".idle").isVisible()).isFalse();
        page.clock().runFor(76 * SECOND);
        assertThat(page.locator(".idle").isVisible()).as("asked again").isTrue();
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(page.locator(".idle").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.closest('main form') !== null")).as("back where the person was").isEqualTo(true);
        assertThat(page.locator("input[type=radio]:checked").count()).isEqualTo(1);
        assertThat(page.locator("[inert], body > [aria-hidden], main > [aria-hidden]").count()).as("left hidden").isZero();
    }

    /// The server counted from when the page was drawn, and lost everything after 105 s.
    @Test
    void whoever_writes_on_one_page_for_an_hour_loses_nothing() {
        var page = begun();
        page.getByLabel("Hvor langt går du om dagen?").fill("3,5");
        for (int minute = 0; minute < 60; minute++) {
            page.clock().runFor(60 * SECOND);
            app.clock.advance(Duration.ofMinutes(1));
            page.keyboard().press("Shift");
        }
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        press(page, "Tilbage");
        arrive(page, "Om dig");
        assertThat(page.getByLabel("Hvor langt går du om dagen?").inputValue()).isEqualTo("3,5");
    }

    @Test
    void nobody_is_asked_before_they_began() {
        var page = browser.page(1024, 768, options -> {});
        page.clock().install();
        page.navigate(link);
        page.clock().runFor(100 * SECOND);
        assertThat(page.locator(".idle").count()).isZero();
        assertThat(page.getByText("Begynd").isVisible()).isTrue();
    }

    @Test
    void on_the_receipt_it_asks_about_the_code_and_claims_no_words_are_lost() {
        var page = begun();
        sendAll(page);
        page.clock().runFor(76 * SECOND);
        assertThat(page.locator("#idle-text").innerText()).contains("Dit svar er sendt").doesNotContain("sletter");
        Browser.screenshot(page, "tablet-kvittering-er-du-der");
        page.clock().runFor(50 * SECOND);
        page.getByText("Begynd").waitFor();
        assertThat(page.locator(".receipt-code").count()).isZero();
    }

    @Test
    void a_page_that_knows_of_no_tablet_leads_back_to_the_beginning_and_nothing_is_kept() {
        var page = begun();
        page.evaluate("document.querySelector('main form [name=_s]').value = 'i stykker'");
        press(page, "Videre");
        arrive(page, "Sundhed i Fjordby");
        assertThat(page.evaluate("document.body.dataset.tablet")).as("the tablet's own beginning").isNotNull();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void the_browsers_history_holds_nobodys_answers() {
        var page = begun();
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        page.goBack();
        assertThat(page.locator("main form").count()).isZero();
        page.goForward();
        page.getByText("Begynd").waitFor();
        assertThat(page.locator("input[type=radio]").count()).isZero();
    }

    @Test
    void without_net_the_page_stands_as_it_is_and_goes_on_when_the_net_is_back() {
        var page = begun();
        page.context().setOffline(true);
        press(page, "Videre");
        page.getByText("Der er ikke net lige nu. Det, du har skrevet, står her stadig.").waitFor();
        Browser.screenshot(page, "tablet-uden-net");
        assertThat(Browser.violations(page)).isEmpty();
        assertThat(page.locator("input[type=radio]:checked").count()).isEqualTo(1);
        page.getByText("Samråd").first().click();
        assertThat(page.url()).as("no error page of the browser").isEqualTo(link);
        press(page, "Videre");
        page.context().setOffline(false);
        arrive(page, "Dine ønsker");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void without_net_it_is_cleared_by_the_same_clock_and_begins_when_the_net_is_back() {
        var page = begun();
        page.context().setOffline(true);
        page.clock().runFor(121 * SECOND);
        page.getByText("Det, der var skrevet her, er slettet.").waitFor();
        assertThat(page.locator("input").count()).isZero();
        assertThat(page.url()).isEqualTo(link);
        Browser.screenshot(page, "tablet-uden-net-slettet");
        page.context().setOffline(false);
        page.getByText("Begynd").waitFor();
    }

    @Test
    void loaded_again_without_net_it_stands_at_its_beginning() {
        var page = begun();
        page.waitForFunction("() => navigator.serviceWorker.controller");
        page.context().setOffline(true);
        page.reload();
        page.getByText("Begynd").click();
        page.getByText("Der er ikke net lige nu. Vi prøver igen.").waitFor();
        assertThat(page.locator("input").count()).isZero();
        page.context().setOffline(false);
        arrive(page, "Om dig");
    }

    @Test
    void in_the_oldest_browsers_it_asks_and_sends_too() {
        var page = begun(Browser.asOld(browser.page(1024, 768, options -> options.setHasTouch(true))));
        page.clock().runFor(76 * SECOND);
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(page.locator(".idle").isVisible()).isFalse();
        sendAll(page);
    }

    private static void sendAll(Page page) {
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        page.getByText("Svar ro").click();
        press(page, "Videre");
        arrive(page, "Tjek dine svar");
        app.clock.advance(Duration.ofSeconds(30));
        press(page, "Send dine svar");
        page.waitForSelector("[data-receipt]");
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    static void arrive(Page page, String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
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
    void after_two_minutes_the_next_person_finds_it_empty() {
        var page = begun();
        page.clock().runFor(121 * SECOND);
        page.waitForURL(link);
        page.locator("main form button").first().click();
        page.getByText("Svar nej").waitFor();
        assertThat(page.locator("input[type=radio]:checked").count()).isZero();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).as("kept on the tablet").isEqualTo(0);
    }
}

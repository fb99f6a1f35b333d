package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the poster's address to the receipt on a phone of 360 × 740: with the keyboard alone, without script, without net.
class RespondentJourneyBrowserIT {
    private static final String KEPT = "gemt på telefonen";
    private static final String NO_SCRIPT = "uden-script";
    private static final int MOST_PAGES = 12;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void publish() {
        OpenSurvey.of(app, Places.EVERY_KIND, Fjordby.everyKind());
        OpenSurvey.of(app, "paa-en-side", Fjordby.whole());
    }

    @BeforeEach
    void forget() {
        app.execute("truncate response.inbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {Places.EVERY_KIND, "paa-en-side", Places.DEMO})
    void with_the_keyboard_alone(String survey) {
        var page = browser.phone();
        walk(page, survey, "tastatur", Net.THERE);
        assertArrived(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {Places.EVERY_KIND, Places.DEMO})
    void without_script(String survey) {
        var page = browser.phoneWithoutScript();
        walk(page, survey, NO_SCRIPT, Net.THERE);
        assertArrived(page);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void with_the_net_gone_each_time_a_page_is_sent() {
        var page = browser.phone();
        walk(page, Places.EVERY_KIND, "uden-net", Net.GONE_WHEN_SENDING);
        assertArrived(page);
        assertThat(page.evaluate("() => localStorage.length")).as("left on the phone").isEqualTo(0);
    }

    /// Each page is sent once, whether or not the net was there.
    @Test
    void in_the_oldest_browsers_with_the_net_gone_too() {
        var page = Browser.asOld(browser.phone());
        var sent = new ArrayList<String>();
        page.onRequestFinished(request -> {
            if (request.method().equals("POST")) sent.add(request.url());
        });
        walk(page, Places.EVERY_KIND, "gammel-browser", Net.GONE_WHEN_SENDING);
        assertThat(sent).as("each page posts once").doesNotHaveDuplicates();
        assertArrived(page);
    }

    private enum Net { THERE, GONE_WHEN_SENDING }

    private static void walk(Page page, String survey, String way, Net net) {
        page.navigate(app.address("/sp/" + survey));
        var keys = new KeyboardRespondent(page);
        for (int number = 1; number <= MOST_PAGES; number++) {
            look(page, way + "-" + survey + "-" + number, !way.equals(NO_SCRIPT));
            if (page.locator(".receipt-code").count() > 0) return;
            keys.fillIn();
            Browser.screenshot(page, way + "-" + survey + "-" + number + "-udfyldt");
            app.clock.advance(Duration.ofSeconds(30));
            if (net == Net.GONE_WHEN_SENDING && number > 1) sendWithoutNet(page, keys, way + "-" + survey + "-" + number);
            else page.waitForNavigation(() -> keys.press("Enter"));
        }
        throw new AssertionError("No receipt after " + MOST_PAGES + " pages: " + page.locator("main").innerText());
    }

    private static void sendWithoutNet(Page page, KeyboardRespondent keys, String name) {
        page.context().setOffline(true);
        keys.press("Enter");
        page.getByText(KEPT).waitFor();
        Browser.screenshot(page, name + "-venter");
        assertThat(Browser.violations(page)).isEmpty();
        page.waitForNavigation(() -> page.context().setOffline(false));
    }

    /// @param axe whether axe can run there: it is a script itself
    private static void look(Page page, String name, boolean axe) {
        Browser.screenshot(page, name);
        assertThat(page.locator(".error-summary").count()).as(() -> page.locator("main").innerText()).isZero();
        if (axe) assertThat(Browser.violations(page)).as(page.url()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).as("sticks out at 320 px of " + page.url()).isEmpty();
        page.setViewportSize(360, 740);
    }

    private static void assertArrived(Page page) {
        assertThat(page.locator(".receipt-code").innerText()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(app.queryOne("select count(*) from response.inbox")).isEqualTo("1");
        page.locator(".receipt form button").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Svaret er kommet ind")).waitFor();
        assertThat(page.url()).endsWith("/kvittering");
        assertThat(page.locator("h1").innerText()).isEqualTo("Svaret er kommet ind");
    }
}

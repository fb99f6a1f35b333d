package dk.samraad.response;

import static dk.samraad.response.TabletBrowserIT.arrive;
import static dk.samraad.response.TabletBrowserIT.begun;
import static dk.samraad.response.TabletBrowserIT.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody else comes to the tablet: after it slept, while it asks, when its clock was put right.
class SleepingTabletBrowserIT {
    private static final int SECOND = 1000;

    @RegisterExtension
    static final RunningSamraad app = TabletBrowserIT.app;

    @RegisterExtension
    static final Browser browser = TabletBrowserIT.browser;

    @BeforeAll
    static void publish() {
        TabletBrowserIT.publish();
    }

    /// Timers do not run while a device sleeps: the first thing it meets may be a key.
    @ParameterizedTest
    @ValueSource(ints = {121, 180, 599, 86_400})
    void a_tablet_that_slept_longer_than_its_own_time_shows_nothing_to_whoever_wakes_it(int slept) {
        var page = begun();
        sleep(page, slept);
        page.keyboard().press("x");
        assertThat(page.locator("main input:visible").count()).isZero();
        page.getByText("Begynd").waitFor();
        assertThat(page.locator("input[type=radio]").count()).isZero();
    }

    @Test
    void a_tablet_that_slept_while_it_asked_is_not_opened_by_a_key() {
        var page = begun();
        page.clock().runFor(76 * SECOND);
        assertThat(page.locator(".idle").isVisible()).isTrue();
        sleep(page, 300);
        page.keyboard().press("x");
        assertThat(page.locator("main input:visible").count()).isZero();
        page.getByText("Begynd").waitFor();
    }

    @Test
    void after_a_short_sleep_it_asks_and_lets_the_same_person_go_on() {
        var page = begun();
        sleep(page, 100);
        page.clock().runFor(2 * SECOND);
        assertThat(page.locator(".idle").isVisible()).isTrue();
        page.clock().runFor(40 * SECOND);
        page.keyboard().press("x");
        assertThat(page.locator(".idle").isVisible()).isFalse();
        assertThat(page.locator("input[type=radio]:checked").count()).as("what was answered is still there").isEqualTo(1);
    }

    /// It looks at its clock by itself, and does not wait for what was left of a long timer.
    @Test
    void without_a_touch_it_clears_itself_at_once_when_it_wakes() {
        var page = begun();
        sleep(page, 180);
        page.clock().runFor(2 * SECOND);
        page.getByText("Begynd").waitFor();
    }

    @Test
    void a_clock_put_back_by_a_day_keeps_nobodys_page() {
        var page = begun();
        sleep(page, -86_400);
        page.clock().runFor(2 * SECOND);
        page.getByText("Begynd").waitFor();
    }

    /// Whoever is asked may be the next person.
    @ParameterizedTest
    @CsvSource({"LIGHT,NONE", "DARK,NONE", "LIGHT,ACTIVE", "DARK,ACTIVE"})
    void while_it_asks_no_word_of_the_page_is_seen(ColorScheme scheme, ForcedColors forced) {
        var page = begun(browser.page(1024, 768, options -> options.setColorScheme(scheme).setForcedColors(forced)));
        page.getByLabel("Hvor langt går du om dagen?").fill("31,5");
        page.clock().runFor(76 * SECOND);
        assertThat(page.locator(".idle").isVisible()).isTrue();
        assertThat(page.locator("main input:visible, main h1:visible, .site-header:visible").count()).isZero();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.idle')).backgroundColor")).asString()
                .as("the veil lets nothing through").startsWith("rgb(");
        var asked = page.screenshot();
        page.evaluate("document.querySelector('main form').remove()");
        assertThat(page.screenshot()).as("the same with the words gone").isEqualTo(asked);
        Browser.screenshot(page, "tablet-sloer-" + scheme + "-" + forced);
        // With forced colours axe reckons with the page's own.
        if (forced == ForcedColors.NONE) assertThat(Browser.violations(page)).isEmpty();
    }

    /// What was typed while it tried without net was thrown away when the net came back.
    @Test
    void words_typed_while_it_waits_for_the_net_go_along() {
        var page = begun();
        page.context().setOffline(true);
        press(page, "Videre");
        page.getByText("Der er ikke net lige nu. Det, du har skrevet, står her stadig.").waitFor();
        page.getByLabel("Hvor langt går du om dagen?").fill("3,5");
        page.context().setOffline(false);
        arrive(page, "Dine ønsker");
        press(page, "Tilbage");
        arrive(page, "Om dig");
        assertThat(page.getByLabel("Hvor langt går du om dagen?").inputValue()).isEqualTo("3,5");
    }

    @Test
    void words_typed_while_a_page_is_on_its_way_go_along() {
        var page = begun();
        page.route("**/dig", route -> {
            page.getByLabel("Hvor langt går du om dagen?").fill("4,5");
            page.unroute("**/dig");
            route.resume();
        });
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        press(page, "Tilbage");
        arrive(page, "Om dig");
        assertThat(page.getByLabel("Hvor langt går du om dagen?").inputValue()).isEqualTo("4,5");
    }

    /// The wall clock goes on, no timer runs.
    private static void sleep(Page page, int seconds) {
        page.evaluate("seconds => { const now = Date.now; Date.now = () => now() + 1000 * seconds }", seconds);
    }
}

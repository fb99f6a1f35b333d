package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages of results and comments with the demo's four hundred answers in them, on a phone and on a desk, in both
/// languages. Looking for faults takes seconds on pages this long, so each language is looked through at one width.
class ResultsBrowserIT {
    private static final String SURVEY = "/medarbejder/spoergeskemaer/sundhed-i-fjordby";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "resultater, /resultater", "resultater-alder, /resultater?visning=del.alder", "resultater-kun, /resultater?visning=kun.alder.65-op",
        "fritekst, /fritekst", "fritekst-side, /fritekst?spoergsmaal=forslag&side=2"})
    void each_page_is_accessible_and_fits_at_every_width_and_in_both_languages(String name, String address) {
        for (var language : new String[] {"da", "en"}) {
            var page = Staff.signedIn(app, browser.desktop());
            page.navigate(app.address(SURVEY + address + (address.contains("?") ? "&" : "?") + "sprog=" + language));
            look(page, name + "-" + language, 360, 740);
            if (language.equals("en")) assertThat(Browser.violations(page)).isEmpty();
            look(page, name + "-" + language, 1280, 900);
            if (language.equals("da")) assertThat(Browser.violations(page)).isEmpty();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            page.setViewportSize(320, 640);
            assertThat(Browser.sticksOut(page)).as("sticks out at 320 px").isEmpty();
        }
    }

    private static void look(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        Browser.screenshot(page, "staff-" + name + "-" + width);
    }
}

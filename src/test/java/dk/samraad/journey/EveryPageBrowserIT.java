package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.samraad.hearing.opinion.FjordbyCouncil;
import dk.samraad.hearing.opinion.FjordbyOpinions;
import dk.samraad.policy.Policies;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.http.HttpMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever page there is: nothing axe objects to, one heading, a language, a title, and no scrolling sideways, neither at 320 px
/// nor with letters of twice the size, which cut nothing off either.
class EveryPageBrowserIT {
    private static final String HTML = "text/html";
    private static final int LONGEST_NAME = 60;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @TestFactory
    Stream<DynamicTest> every_page_is_accessible_and_fits_a_narrow_phone() {
        var citizen = browser.phone();
        var staff = Staff.signedIn(app, browser.phone());
        var addresses = addresses().toList();
        var council = FjordbyCouncil.find(app, FjordbyOpinions.WRITING);
        var member = council.enter(council.anna(), browser.phone());
        return addresses.stream().map(address -> DynamicTest.dynamicTest(address, () -> visit(isOfCouncil(address) ? member : address.startsWith("/medarbejder") && !address.contains("ud=1") && !address.contains("kode=") ? staff : citizen, address)));
    }

    private static boolean isOfCouncil(String address) {
        return address.equals("/raad") || address.matches("/raad/[0-9].*");
    }

    private static Stream<String> addresses() {
        var places = Places.in(app);
        var client = Staff.signedIn(app);
        var routed = Places.routes(app).stream()
                .filter(route -> route.method() == HttpMethod.GET)
                .map(places::address)
                .filter(address -> !address.endsWith(".pdf"))
                .filter(address -> client.get(address).headers().firstValue("Content-Type").orElse("").startsWith(HTML));
        var policies = app.bean(Policies.class).all().stream().map(policy -> "/politik/" + policy.slug());
        var besides = Stream.of("/findes-ikke", "/sp/" + Places.EVERY_KIND, "/sp/" + Places.EVERY_KIND + "/hverdag?sprog=en",
                "/medarbejder/log-ind?ud=1", "/medarbejder/foerste?kode=brugt", "/medarbejder/invitation?kode=brugt", "/raad/link?kode=brugt", "/medarbejder/spoergeskemaer/" + Places.EVERY_KIND,
                "/abonnement?sprog=en", "/abonnement/afmelding?kode=00000000-0000-0000-0000-000000000000");
        return Stream.of(routed, policies, besides).flatMap(s -> s).distinct().toList().stream();
    }

    /// The last words of the address, which are those that tell pages apart.
    private static String name(String address) {
        var words = address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "side" + words.substring(Math.max(0, words.length() - LONGEST_NAME));
    }

    /// Without the language that was chosen at the address before.
    private static void visit(Page page, String address) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sprog"));
        page.setViewportSize(1280, 900);
        page.navigate(app.address(address));
        Browser.screenshot(page, name(address) + "-1280");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, name(address) + "-360");
        var language = address.endsWith("sprog=en") ? "en" : "da";
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.title()).matches(".+ – Samråd");
        assertThat(page.locator("h1").count()).as("headings of the first rank").isEqualTo(1);
        assertThat(Browser.violations(page)).isEqualTo(List.of());
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).as("sticks out at 320 px of " + page.url()).isEmpty();
        page.setViewportSize(1280, 900);
        Browser.doubleLetters(page);
        assertThat(Browser.sticksOut(page)).as("sticks out with letters of twice the size of " + page.url()).isEmpty();
        assertThat(Browser.cutOff(page)).as("cut off with letters of twice the size of " + page.url()).isEmpty();
    }
}

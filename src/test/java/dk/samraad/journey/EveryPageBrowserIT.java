package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.samraad.council.FjordbyCouncil;
import dk.samraad.council.FjordbyOpinions;
import dk.samraad.policy.Policies;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Reading;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.http.HttpMethod;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever page there is: nothing axe objects to, one heading, a language, a title, and no scrolling sideways, neither at 320 px
/// nor with letters of twice the size, which cut nothing off either.
class EveryPageBrowserIT {
    private static final String HTML = "text/html";
    private static final int LONGEST_NAME = 60;
    /// Standard texts belong to no hearing, and an edition has a title of its own once it is made.
    private static final Pattern WHOSE = Pattern.compile(
            "/(?:medarbejder|raad/[0-9]+)/(hoeringer|spoergeskemaer)/([a-z0-9-]+)/(?!vurdering/standardtekster|rapporter/[0-9]).+");
    /// Found by the first who asks: what stands there is made once.
    private static final List<String> ADDRESSES = new ArrayList<>();

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
        return addresses.stream().map(address -> DynamicTest.dynamicTest(address, () -> visit(isOfCouncil(address) ? member : isOfStaff(address) ? staff : citizen, address)));
    }

    /// The same walk without a browser.
    @Test
    void every_page_has_a_title_of_its_own_names_that_lead_somewhere_and_links_that_say_where() {
        var faults = new LinkedHashMap<String, List<String>>();
        var titles = new TreeMap<String, TreeSet<String>>();
        var all = seen("");
        for (var seen : all.entrySet()) {
            var found = new ArrayList<>(Reading.faults(seen.getValue().page()));
            if (seen.getValue().status() == 200) whose(seen.getKey(), all).filter(name -> !seen.getValue().title().contains(name))
                    .ifPresent(name -> found.add("does not say in its title that it belongs to " + name));
            if (seen.getValue().status() == 200 && seen.getKey().matches("/(sp|medarbejder/spoergeskemaer)/" + Places.DEMO + "\\b.*") && seen.getValue().page().select("main > .notice-warning").size() != 1) {
                found.add("does not say once that it is an example");
            }
            if (!found.isEmpty()) faults.put(seen.getKey(), found);
            if (seen.getValue().status() == 200) titles.computeIfAbsent(seen.getValue().title(), t -> new TreeSet<>()).add(URI.create(seen.getValue().url()).getRawPath());
        }
        // The same beginning, on a tablet that stays where it is.
        titles.values().forEach(pages -> pages.removeIf(page -> page.contains("/tablet/")));
        titles.values().removeIf(pages -> pages.size() == 1);
        assertThat(faults).isEmpty();
        assertThat(titles).as("titles of several pages").isEmpty();
    }

    /// What the survey or hearing is called that a page for staff or councils belongs to: two tabs must be told apart.
    private static Optional<String> whose(String address, Map<String, Client.Answer> all) {
        var parts = WHOSE.matcher(address);
        if (!parts.matches()) return Optional.empty();
        return Optional.ofNullable(all.get("/medarbejder/" + parts.group(1) + "/" + parts.group(2))).map(page -> page.page().select("h1").text());
    }

    @Test
    void every_page_for_citizens_and_councils_speaks_english_and_marks_what_is_danish() {
        var faults = new LinkedHashMap<String, List<String>>();
        for (var seen : seen("sprog=en").entrySet()) {
            if (seen.getKey().startsWith("/medarbejder")) continue;
            var page = seen.getValue().page();
            var found = new ArrayList<>(Reading.misread(page));
            if (!page.select("html").attr("lang").equals("en")) found.add("is not in English");
            if (page.select(".languages a[lang=da], .languages form, .step-bar button[lang=da]").isEmpty()) found.add("has no way to Danish");
            if (!found.isEmpty()) faults.put(seen.getKey(), found);
        }
        assertThat(faults).isEmpty();
    }

    /// Every page as whoever may see it sees it.
    private static Map<String, Client.Answer> seen(String query) {
        var citizen = app.client();
        var staff = Staff.signedIn(app);
        var addresses = addresses().toList();
        var council = FjordbyCouncil.find(app, FjordbyOpinions.WRITING);
        var member = council.enter(council.anna());
        var seen = new LinkedHashMap<String, Client.Answer>();
        for (var address : addresses) {
            var client = isOfCouncil(address) ? member : isOfStaff(address) ? staff : citizen;
            seen.put(address, client.get(query.isEmpty() || address.contains(query) ? address : address + (address.contains("?") ? "&" : "?") + query));
        }
        return seen;
    }

    private static boolean isOfStaff(String address) {
        return address.startsWith("/medarbejder") && !address.contains("ud=1") && !address.contains("kode=");
    }

    private static boolean isOfCouncil(String address) {
        return address.equals("/raad") || address.matches("/raad/[0-9].*");
    }

    private static Stream<String> addresses() {
        if (!ADDRESSES.isEmpty()) return ADDRESSES.stream();
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
        Stream.of(routed, policies, besides).flatMap(s -> s).distinct().forEach(ADDRESSES::add);
        return ADDRESSES.stream();
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

package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first pages a respondent loads, with an empty browser: how much, how often, and from where.
class PageWeightBrowserIT {
    private static final int KB = 1024;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void publish() {
        OpenSurvey.of(app, Places.EVERY_KIND, Fjordby.everyKind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sp/" + Places.EVERY_KIND, "/sp/" + Places.EVERY_KIND + "/hverdag"})
    void the_first_page_is_light(String address) {
        var page = browser.phone();
        var requests = new ArrayList<Request>();
        page.onRequestFinished(request -> {
            if (!request.url().startsWith("data:")) requests.add(request);
        });
        page.navigate(app.address(address));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(requests).extracting(Request::url).allMatch(url -> url.startsWith(app.address("/")));
        assertThat(requests.size()).as("requests").isLessThanOrEqualTo(6);
        assertThat(bytes(requests, "script")).as("script").isBetween(1, 8 * KB);
        assertThat(bytes(requests, "font")).as("fonts").isBetween(1, 45 * KB);
        assertThat(bytes(requests, "document") + bytes(requests, "stylesheet") + bytes(requests, "script")).as("page, style and script").isBetween(1, 20 * KB);
    }

    private static int bytes(List<Request> requests, String type) {
        return requests.stream().filter(request -> request.resourceType().equals(type)).mapToInt(request -> request.sizes().responseBodySize).sum();
    }
}

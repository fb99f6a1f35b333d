package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "/tilgaengelighed, Tilgængelighed på Samråd, Accessibility at Samråd",
        "/privatliv, Privatliv på Samråd, Privacy at Samråd"})
    void statements_are_read_in_danish_and_english(String path, String danish, String english) {
        var page = browser.phone();
        page.navigate(app.address(path));
        Browser.screenshot(page, path.substring(1) + "-360");
        assertThat(page.locator("h1").textContent()).isEqualTo(danish);
        assertThat(Browser.violations(page)).isEmpty();

        page.getByText("English").click();
        assertThat(page.locator("h1").textContent()).isEqualTo(english);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void a_page_loads_little_and_nothing_from_elsewhere() {
        var page = browser.phone();
        var addresses = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.url().startsWith("data:")) addresses.add(request.url());
        });
        page.navigate(app.address("/privatliv"));
        page.evaluate("() => document.fonts.ready");

        assertThat(addresses).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates().allMatch(a -> a.startsWith(app.address("/")));
        assertThat(Assets.find("app.js").gzipped()).hasSizeLessThan(8 * 1024);
        assertThat(Assets.find("app.css").gzipped()).hasSizeLessThan(9 * 1024);
        assertThat(Assets.find("source-sans-regular.woff2").bytes().length + Assets.find("source-sans-semibold.woff2").bytes().length)
                .isLessThan(45_000);
    }
}

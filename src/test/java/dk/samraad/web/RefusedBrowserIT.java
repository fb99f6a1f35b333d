package dk.samraad.web;

import static dk.samraad.web.OfflineBrowserIT.open;
import static dk.samraad.web.OfflineBrowserIT.send;
import static dk.samraad.web.OfflineBrowserIT.stored;
import static dk.samraad.web.OfflineBrowserIT.taken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What we ourselves said no to: kept, told, and sent again by nobody but the person.
class RefusedBrowserIT {
    private static final String SEND = "**/galleri/send";
    private static final int MINUTE = 60_000;

    @RegisterExtension
    static final RunningSamraad app = OfflineBrowserIT.app;

    @RegisterExtension
    static final Browser browser = OfflineBrowserIT.browser;

    @BeforeEach
    void forget() {
        app.bean(GalleryController.class).received.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 410, 413})
    void our_own_no_is_told_in_its_words_kept_and_not_repeated(int status) {
        var page = open("/galleri/send");
        page.clock().install();
        page.locator("#q1").fill("Bliv her");
        var asked = new AtomicInteger();
        page.route(SEND, route -> refuse(route, status, asked));
        send(page);
        page.getByText("Samråd tog det ikke imod og svarede: Siden findes ikke.").waitFor();
        page.clock().runFor(10 * MINUTE);
        assertThat(asked).as("not repeated").hasValue(1);
        assertThat(note(page)).contains("er gemt på telefonen").doesNotContain("Vi prøver igen");
        assertThat(stored(page)).isPositive();

        page.unroute(SEND);
        press(page, "Prøv igen");
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Bliv her");
        assertThat(stored(page)).isZero();
    }

    @Test
    void on_a_later_page_it_is_told_and_not_sent_and_one_press_deletes_it() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Bliv her");
        var asked = new AtomicInteger();
        page.context().route(SEND, route -> refuse(route, 410, asked));
        send(page);
        page.getByText("Samråd tog det ikke imod").waitFor();
        page.close();

        var later = page.context().newPage();
        for (int visit = 0; visit < 2; visit++) later.navigate(app.address("/galleri/indhold"));
        later.getByText("Svar 11111111-aaaa, skrevet ").getByText("Samråd tog det ikke imod og svarede: Siden findes ikke.").waitFor();
        Browser.screenshot(later, "afvist");
        assertThat(Browser.violations(later)).isEmpty();
        assertThat(Browser.sticksOut(later)).isEmpty();
        press(later, "Prøv igen");
        later.waitForCondition(() -> asked.get() == 2);
        later.getByText("Samråd tog det ikke imod").waitFor();
        press(later, "Slet det");
        assertThat(note(later)).isEmpty();
        assertThat(stored(later)).isZero();
        later.reload();
        assertThat(note(later)).isEmpty();
        assertThat(asked).hasValue(2);
    }

    /// A page that talks about the answer outside of what it says itself is none of its own.
    @Test
    void only_what_the_page_says_itself_makes_it_the_answers() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Bliv her");
        page.route(SEND, route -> answer(route, 200, "<main><h1>Log ind</h1></main>"
                + "<footer><input type=hidden name=submission_id value=11111111-aaaa><p data-of=11111111-aaaa></footer>"));
        send(page);
        page.getByText("Der svarede noget andet end Samråd").waitFor();
        assertThat(stored(page)).isPositive();
    }

    /// RFC 6585: a network that wants somebody to sign in.
    @Test
    void a_network_to_sign_in_to_is_named_as_that() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Bliv her");
        page.route(SEND, route -> route.fulfill(new Route.FulfillOptions().setStatus(511).setBody("<h1>Sign in</h1>")));
        send(page);
        page.getByText("Skal du måske logge på netværket først?").waitFor();
        page.unroute(SEND);
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Bliv her");
    }

    /// Another window of the same phone has sent what waited here: nobody is left in front of a page that says nothing.
    @Test
    void what_another_window_sent_is_told_where_it_waited() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Fra to vinduer");
        page.route(SEND, Route::abort);
        send(page);
        page.getByText("Dit svar er gemt på telefonen").waitFor();
        var other = page.context().newPage();
        other.navigate(app.address("/galleri/indhold"));
        other.getByText("Er det dit? Et svar til Svar 11111111-aaaa, skrevet den").waitFor();
        page.getByText("ligger ikke mere på telefonen").waitFor();
        page.unroute(SEND);
        send(page);
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Fra to vinduer");
    }

    private static void refuse(Route route, int status, AtomicInteger asked) {
        asked.incrementAndGet();
        answer(route, status, "<main><h1>Siden findes ikke</h1></main>");
    }

    private static void answer(Route route, int status, String body) {
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html; charset=utf-8")
                .setBody("<!doctype html><meta name=application-name content=Samråd><title>Samråd</title>" + body));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static String note(Page page) {
        return page.locator(".offline-note").innerText();
    }
}

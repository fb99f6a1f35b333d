package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the script does when the net is gone, and on a tablet many share.
class OfflineBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("spec.gallery", true);

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String KEPT = "Dit svar er gemt på telefonen";

    @BeforeEach
    void forget() {
        app.bean(GalleryController.class).received.clear();
    }

    @Test
    void an_answer_sent_without_net_waits_and_goes_when_the_net_is_back() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Flere bænke");
        page.context().setOffline(true);
        send(page);
        page.getByText(KEPT).waitFor();
        assertThat(taken()).isEmpty();

        page.context().setOffline(false);
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Flere bænke");
        assertThat(stored(page)).isZero();
    }

    @Test
    void an_answer_left_waiting_goes_when_the_page_is_opened_again() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Bedre lys");
        page.context().setOffline(true);
        send(page);
        page.getByText(KEPT).waitFor();
        page.close();

        var context = page.context();
        context.setOffline(false);
        var again = context.newPage();
        again.navigate(app.address("/galleri/indhold"));
        again.getByText("er sendt nu. Din kvittering er 7K2M9-QXR4T").waitFor();
        assertThat(taken()).containsExactly("Bedre lys");
        assertThat(stored(again)).isZero();
        again.getByText("Se kvitteringen").click();
        again.waitForSelector("[data-receipt]");
    }

    /// A network that wants a person to sign in answers everything with 200 and a page of its own.
    @Test
    void somebody_elses_page_is_no_receipt_and_what_was_sent_waits_on() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Læs mig");
        page.route("**/galleri/send", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(200).setContentType("text/html")
                .setBody("<!doctype html><title>Gratis wi-fi</title><h1>Log ind for at komme på nettet</h1>")));
        send(page);
        page.getByText(KEPT).waitFor();
        assertThat(stored(page)).isPositive();
        assertThat(taken()).isEmpty();

        page.unroute("**/galleri/send");
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Læs mig");
        assertThat(stored(page)).isZero();
    }

    @Test
    void what_is_typed_survives_a_reload_and_leaves_the_phone_when_it_is_sent() {
        var page = open("/galleri/send");
        page.locator("#q1").pressSequentially("Et sted");
        page.waitForFunction("() => localStorage.length > 0");
        page.reload();
        assertThat(page.locator("#q1").inputValue()).isEqualTo("Et sted");

        send(page);
        page.waitForSelector("[data-receipt]");
        assertThat(stored(page)).isZero();
    }

    @Test
    void a_refusal_is_shown_with_the_summary_in_focus() {
        var page = open("/galleri/send");
        send(page);
        page.locator(".error-summary:focus").waitFor();
        assertThat(page.title()).startsWith("Fejl: ");

        page.locator("#q1").fill("Nu med ord");
        send(page);
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Nu med ord");
    }

    @Test
    void two_quick_presses_send_once() {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Kun én gang");
        page.locator("main form button").dblclick();
        page.waitForSelector("[data-receipt]");
        assertThat(app.bean(GalleryController.class).received).as("asked, and sent once more by the browser itself").containsExactly("Kun én gang", "Kun én gang");
    }

    @Test
    void a_shared_tablet_keeps_nothing_warns_and_begins_anew() {
        var page = open("/galleri/tablet");
        page.locator("#q1").fill("Hemmeligt");
        page.getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG).waitFor();
        assertThat(Browser.violations(page)).isEmpty();
        Browser.screenshot(page, "tablet-er-du-her");
        page.getByText("Jeg er her endnu").click();
        assertThat(page.locator("#q1").inputValue()).isEqualTo("Hemmeligt");
        assertThat(stored(page)).isZero();

        page.waitForURL("**/galleri/indhold", new Page.WaitForURLOptions().setTimeout(25_000));
        assertThat(stored(page)).isZero();
    }

    private static Page open(String path) {
        var page = browser.phone();
        page.navigate(app.address(path));
        return page;
    }

    private static void send(Page page) {
        page.locator("main form button").click();
    }

    private static int stored(Page page) {
        return (Integer) page.evaluate("() => localStorage.length");
    }

    private static java.util.List<String> taken() {
        return app.bean(GalleryController.class).taken();
    }
}

package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the script does when the net is gone, and on a tablet many share.
class OfflineBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("spec.gallery", true).sharedBy(2);

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
        again.getByText("Er det dit? Et svar til Svar 11111111-aaaa, skrevet den").waitFor();
        assertThat(again.content()).as("whoever has the code can take the answer back").doesNotContain("7K2M9");
        say(again);
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

    /// Only our own receipt of this answer empties what waits; anything else is told, and it is tried again.
    @ParameterizedTest
    @EnumSource(Answered.class)
    void whatever_else_answers_the_answer_waits_on_and_what_is_known_is_said(Answered answered) {
        var page = open("/galleri/send");
        page.locator("#q1").fill("Bliv her");
        page.route("**/galleri/send", answered::by);
        send(page);
        page.getByText(answered.said).waitFor();
        assertThat(page.locator(".offline-note").innerText()).contains(KEPT, "til vi har din kvittering");
        assertThat(page.locator("#q1").inputValue()).isEqualTo("Bliv her");
        page.close();

        var later = page.context().newPage();
        later.route("**/galleri/send", answered::by);
        later.navigate(app.address("/galleri/indhold"));
        later.getByText(answered.said).waitFor();
        assertThat(later.locator(".offline-note").innerText()).contains("Svar 11111111-aaaa, skrevet ").doesNotContain("er sendt nu");
        assertThat(stored(later)).isPositive();
        later.unroute("**/galleri/send");
        say(later);
        later.getByText("er sendt nu. Din kvittering er 7K2M9-QXR4T").waitFor();
        assertThat(taken()).containsExactly("Bliv her");
        assertThat(stored(later)).isZero();
    }

    @Test
    void two_answers_that_waited_each_keep_their_receipt_named_by_what_and_when() {
        var page = open("/galleri/send");
        var context = page.context();
        var other = context.newPage();
        other.navigate(app.address("/galleri/send?nr=22222222-bbbb"));
        context.setOffline(true);
        for (var form : List.of(page, other)) {
            form.locator("#q1").fill("Fra " + form.url());
            send(form);
            form.getByText(KEPT).waitFor();
            form.close();
        }
        context.setOffline(false);
        var later = context.newPage();
        later.navigate(app.address("/galleri/indhold"));
        var note = later.locator(".offline-note");
        note.locator("div").nth(1).waitFor();
        for (int i = 0; i < 2; i++) say(later);
        later.getByText("Svar 11111111-aaaa, som du skrev ").getByText("er sendt nu. Din kvittering er 7K2M9-QXR4T").waitFor();
        later.getByText("Svar 22222222-bbbb, som du skrev ").getByText("er sendt nu. Din kvittering er 22222-22222").waitFor();
        assertThat(stored(later)).as("what was sent has left the phone").isZero();
        Browser.screenshot(later, "to-kvitteringer");
        assertThat(Browser.violations(later)).isEmpty();
        assertThat(Browser.sticksOut(later)).isEmpty();

        note.locator("> div", new Locator.LocatorOptions().setHasText("7K2M9-QXR4T")).getByText("Se kvitteringen").click();
        assertThat(later.locator(".receipt-code").innerText()).isEqualTo("7K2M9-QXR4T");
        later.navigate(app.address("/galleri/indhold"));
        assertThat(note.innerText()).as("the other is still there").contains("22222-22222").doesNotContain("7K2M9");
        note.getByText("Luk").click();
        assertThat(note.innerText()).isEmpty();
        later.reload();
        assertThat(note.innerText()).isEmpty();
    }

    @Test
    void a_slow_answer_is_waited_for_and_asked_for_once() {
        var page = open("/galleri/send");
        page.clock().install();
        page.locator("#q1").fill("Langsomt");
        var held = new ArrayList<Route>();
        page.route("**/galleri/send", held::add);
        send(page);
        page.getByText("Sender …").waitFor();
        page.clock().runFor(35_000);
        page.getByText("Vi venter på svar fra Samråd").waitFor();
        send(page);
        page.clock().runFor(35_000);
        assertThat(page.locator(".offline-note").innerText()).doesNotContain("ikke net").doesNotContain("prøver igen");
        assertThat(held).hasSize(1);
        held.getFirst().resume();
        page.waitForSelector("[data-receipt]");
        assertThat(app.bean(GalleryController.class).received).containsExactly("Langsomt");
    }

    @Test
    void a_phone_that_keeps_nothing_sends_as_long_as_the_page_is_open() {
        var page = browser.phone();
        for (var area : List.of("localStorage", "sessionStorage")) page.addInitScript("Object.defineProperty(window, '" + area
                + "', { get() { throw new DOMException('no', 'SecurityError') } })");
        page.navigate(app.address("/galleri/send"));
        page.locator("#q1").fill("Uden lager");
        page.context().setOffline(true);
        send(page);
        page.getByText("Din telefon kan ikke gemme det, så bliv på siden").waitFor();
        page.context().setOffline(false);
        page.waitForSelector("[data-receipt]");
        assertThat(taken()).containsExactly("Uden lager");
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
        assertThat(app.bean(GalleryController.class).received).as("each press posts once").containsExactly("Kun én gang");
    }

    static Page open(String path) {
        var page = browser.phone();
        page.navigate(app.address(path));
        return page;
    }

    static void send(Page page) {
        page.locator("main form button").click();
    }

    /// That it is theirs.
    private static void say(Page page) {
        page.getByText("Det er mit. Vis det").first().click();
    }

    static int stored(Page page) {
        return (Integer) page.evaluate("() => localStorage.length");
    }

    static List<String> taken() {
        return app.bean(GalleryController.class).taken();
    }
}

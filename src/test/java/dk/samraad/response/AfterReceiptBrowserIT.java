package dk.samraad.response;

import static dk.samraad.response.ReceiptBrowserIT.arrive;
import static dk.samraad.response.ReceiptBrowserIT.code;
import static dk.samraad.response.ReceiptBrowserIT.look;
import static dk.samraad.response.ReceiptBrowserIT.press;
import static dk.samraad.response.ReceiptBrowserIT.send;
import static dk.samraad.response.ReceiptBrowserIT.toCheck;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an answer that was sent, or refused, leaves on a phone that somebody else may take next.
class AfterReceiptBrowserIT {
    private static final String WORDS = "Flere bænke ved åen";

    @RegisterExtension
    static final RunningSamraad app = ReceiptBrowserIT.app;

    @RegisterExtension
    static final Browser browser = ReceiptBrowserIT.browser;

    @BeforeAll
    static void publish() {
        ReceiptBrowserIT.publish();
    }

    @BeforeEach
    void empty() {
        app.execute("truncate response.inbox, response.withdrawn");
        app.clock.set(SettableClock.START);
    }

    /// Whoever takes the phone next goes back: no word of the answer, and no page of it.
    @Test
    void back_from_the_receipt_lie_no_words_and_forward_lies_the_receipt_alone() {
        var page = browser.phone();
        page.navigate(app.address("/sp/kort/en"));
        page.locator("textarea").fill(WORDS);
        send(page);
        var code = code(page);
        assertThat(kept(page)).doesNotContain(WORDS);
        for (int steps = 0; steps < 2; steps++) {
            page.goBack();
            page.locator("textarea").waitFor();
            page.waitForLoadState();
            assertThat(page.locator("textarea").inputValue()).isEmpty();
            assertThat(page.locator("input:checked").count()).isZero();
            assertThat(page.content()).doesNotContain(WORDS, code);
        }
        page.goForward();
        page.waitForFunction("() => history.state.samraad.nr === 1 && document.readyState === 'complete'");
        page.locator("textarea").waitFor();
        page.goForward();
        page.locator(".receipt-code").waitFor();
        page.waitForLoadState();
        page.reload();
        assertThat(code(page)).isEqualTo(code);
        assertThat(kept(page)).doesNotContain(WORDS);
        assertThat(app.queryOne("select count(*) from response.inbox")).isEqualTo("1");
    }

    @Test
    void a_receipt_that_was_looked_at_on_a_later_page_is_gone_from_it() {
        var later = sentMeanwhile();
        later.navigate(app.address("/privatliv"));
        var note = later.locator(".offline-note");
        var code = note.innerText().replaceAll("(?s).*Din kvittering er ([0-9A-Z-]{11}).*", "$1");
        press(later, "Se kvitteringen");
        arrive(later, "Svaret er kommet ind");
        assertThat(note.innerText()).isEmpty();
        for (Runnable step : List.<Runnable>of(later::goBack, later::goForward, later::reload)) {
            step.run();
            later.locator("h1", new Page.LocatorOptions().setHasText("Svaret er kommet ind"))
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            later.waitForLoadState();
            assertThat(later.content()).doesNotContain(code, code.replace("-", ""));
            assertThat(kept(later)).doesNotContain(code, code.replace("-", ""));
        }
    }

    @Test
    void a_receipt_that_cannot_be_looked_up_now_stays() {
        var later = sentMeanwhile();
        later.navigate(app.address("/privatliv"));
        later.context().setOffline(true);
        press(later, "Se kvitteringen");
        later.getByText("Der er ikke forbindelse til Samråd lige nu").waitFor();
        assertThat(later.locator(".offline-note").innerText()).contains("Din kvittering er ");
        later.context().setOffline(false);
        press(later, "Se kvitteringen");
        arrive(later, "Svaret er kommet ind");
    }

    /// A page that the browser kept as it was left.
    @Test
    void a_receipt_put_away_on_another_page_goes_from_the_one_before_too() {
        var later = sentMeanwhile();
        later.getByText("Din kvittering er ").waitFor();
        later.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        later.evaluate("sessionStorage.removeItem('samraad:receipts')");
        later.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        assertThat(later.locator(".offline-note").innerText()).isEmpty();
    }

    /// 3 days after closing no answer is taken: the words stand on the page and on the phone until somebody deletes them.
    @Test
    void an_answer_that_came_too_late_is_told_so_and_kept_and_sent_no_more() {
        var page = browser.phone();
        page.navigate(app.address("/sp/kort/en"));
        page.locator("textarea").fill(WORDS);
        toCheck(page);
        page.context().setOffline(true);
        page.locator("main .button-row .button-primary").click();
        page.getByText("Dit svar er gemt på telefonen").waitFor();
        app.clock.set(Fjordby.CLOSES.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant());
        page.context().setOffline(false);
        page.getByText("Samråd tog det ikke imod og svarede: ").waitFor();
        look(page, "for-sent-360");
        assertThat(page.locator("main").innerText()).contains(WORDS);
        page.close();

        var later = page.context().newPage();
        var asked = new ArrayList<String>();
        later.onRequest(request -> asked.add(request.method()));
        later.navigate(app.address("/privatliv"));
        later.getByText("Samråd tog det ikke imod og svarede: ").waitFor();
        assertThat(later.content()).doesNotContain(WORDS);
        assertThat(asked).doesNotContain("POST");
        press(later, "Prøv igen");
        press(later, "Det er mit. Vis det");
        later.getByText(WORDS).waitFor();
        assertThat(kept(later)).contains("/sp/kort/tjek");
        press(later, "Slet det");
        assertThat(kept(later)).doesNotContain("/sp/kort/tjek");
    }

    /// An answer that was sent without net from a page that was closed then; the net is back.
    private static Page sentMeanwhile() {
        var page = browser.phone();
        page.navigate(app.address("/sp/kort/en"));
        toCheck(page);
        page.context().setOffline(true);
        page.locator("main .button-row .button-primary").click();
        page.getByText("Dit svar er gemt på telefonen").waitFor();
        var context = page.context();
        page.close();
        context.setOffline(false);
        var later = context.newPage();
        later.navigate(app.address("/tilgaengelighed"));
        // A window of its own: whoever sits there says that it is theirs.
        later.getByText("Det er mit. Vis det").click();
        later.getByText("Din kvittering er ").waitFor();
        return later;
    }

    /// All that the browser holds for this window.
    private static String kept(Page page) {
        return String.valueOf(page.evaluate("JSON.stringify([history.state, { ...sessionStorage }, { ...localStorage }])"));
    }
}

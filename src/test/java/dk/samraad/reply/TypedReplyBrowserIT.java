package dk.samraad.reply;

import static dk.samraad.reply.OfflineReplyBrowserIT.PARAGRAPH;
import static dk.samraad.reply.OfflineReplyBrowserIT.SLUG;
import static dk.samraad.reply.OfflineReplyBrowserIT.WORDS;
import static dk.samraad.reply.OfflineReplyBrowserIT.arrive;
import static dk.samraad.reply.OfflineReplyBrowserIT.comment;
import static dk.samraad.reply.OfflineReplyBrowserIT.look;
import static dk.samraad.reply.OfflineReplyBrowserIT.press;
import static dk.samraad.reply.OfflineReplyBrowserIT.stored;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was typed and not sent, and who is shown it.
class TypedReplyBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = OfflineReplyBrowserIT.app;

    @RegisterExtension
    static final Browser browser = OfflineReplyBrowserIT.browser;

    @BeforeAll
    static void open() {
        OfflineReplyBrowserIT.open();
    }

    @Test
    void what_is_typed_survives_a_reload_and_is_offered_when_the_address_is_opened_again() {
        var page = OfflineReplyBrowserIT.open(PARAGRAPH);
        type(page, "Bænke langs åen");
        page.reload();
        assertThat(comment(page).inputValue()).isEqualTo("Bænke langs åen");

        page.navigate(app.address(PARAGRAPH));
        offered(page);
        assertThat(comment(page).inputValue()).isEmpty();
        assertThat(page.content()).doesNotContain("Bænke langs åen");
        look(page, "er-det-dit");
        page.reload();
        offered(page);
        assertThat(comment(page).inputValue()).as("whoever reloads now may be another").isEmpty();

        press(page, "Ja, det er mit");
        assertThat(comment(page).inputValue()).isEqualTo("Bænke langs åen");
        assertThat(page.locator(":focus").getAttribute("name")).isEqualTo("k-p-1-2");
        page.reload();
        assertThat(comment(page).inputValue()).as("claimed, and reloaded by the same").isEqualTo("Bænke langs åen");
        press(page, "Videre");
        arrive(page, "Vil du sende filer med?");
        assertThat(stored(page)).isEmpty();
    }

    @Test
    void a_reply_begun_at_one_paragraph_is_offered_at_the_whole_and_at_another() {
        var page = OfflineReplyBrowserIT.open(PARAGRAPH);
        type(page, WORDS);
        page.navigate(app.address("/h/" + SLUG + "/skriv"));
        offered(page);
        page.getByLabel("Dit svar").fill("Og tak for udkastet.");
        press(page, "Ja, det er mit");
        page.waitForURL("**/skriv?afsnit=p-1-2");
        assertThat(comment(page).inputValue()).isEqualTo(WORDS);
        assertThat(page.getByLabel("Dit svar").inputValue()).isEqualTo("Og tak for udkastet.");

        page.navigate(app.address(PARAGRAPH.replace("p-1-2", "p-1-1")));
        assertThat(page.content()).doesNotContain("Og tak for udkastet.");
        press(page, "Ja, det er mit");
        page.waitForURL("**/skriv?afsnit=p-1-1&afsnit=p-1-2");
        assertThat(page.getByLabel("Din kommentar til stykke 1.1").inputValue()).isEmpty();
        assertThat(comment(page).inputValue()).isEqualTo(WORDS);
        press(page, "Videre");
        arrive(page, "Vil du sende filer med?");
        assertThat(stored(page)).isEmpty();
    }

    @Test
    void one_press_deletes_what_was_typed_and_a_day_does_it_too() {
        var page = OfflineReplyBrowserIT.open(PARAGRAPH);
        type(page, WORDS);
        page.navigate(app.address("/h/" + SLUG));
        offered(page);
        look(page, "er-det-dit-hoering");
        press(page, "Nej, slet det");
        page.getByText("Det er slettet.").waitFor();
        assertThat(stored(page)).isEmpty();

        page.navigate(app.address(PARAGRAPH));
        assertThat(page.getByText("Er det dit?").count()).isZero();
        type(page, WORDS);
        page.evaluate("() => { for (const [name, value] of Object.entries(localStorage)) localStorage.setItem(name, "
                + "JSON.stringify({ ...JSON.parse(value), at: Date.now() - 24 * 3600 * 1000 - 1 })) }");
        page.navigate(app.address(PARAGRAPH));
        assertThat(page.getByText("Er det dit?").count()).isZero();
        assertThat(stored(page)).isEmpty();
    }

    /// The page it was typed on lies behind the one it was sent from: as the browser keeps it, fields and all.
    @Test
    void after_the_receipt_no_page_behind_it_holds_what_was_typed() {
        var page = OfflineReplyBrowserIT.open(PARAGRAPH);
        type(page, WORDS);
        page.navigate(app.address("/h/" + SLUG + "/skriv"));
        offered(page);
        press(page, "Ja, det er mit");
        page.waitForURL("**/skriv?afsnit=p-1-2");
        press(page, "Videre");
        OfflineReplyBrowserIT.toCheckFromFiles(page);
        app.clock.advance(Duration.ofMinutes(1));
        press(page, "Send dit svar");
        page.waitForSelector("[data-receipt]");
        for (int back = 1; back <= 8 && !page.url().equals("about:blank"); back++) {
            page.goBack();
            page.waitForFunction("() => !document.querySelector('.receipt-code') && document.readyState === 'complete'");
            assertThat(page.evaluate("[...document.querySelectorAll('textarea')].map(box => box.value).join('')")).asString()
                    .as("step " + back + " back: " + page.url()).isEmpty();
            assertThat(page.content()).doesNotContain(WORDS);
        }
    }

    private static void type(Page page, String words) {
        comment(page).pressSequentially(words);
        page.waitForFunction("words => JSON.stringify(Object.values(localStorage)).includes(words)", words);
    }

    private static void offered(Page page) {
        page.getByText("Er det dit?").waitFor();
    }
}

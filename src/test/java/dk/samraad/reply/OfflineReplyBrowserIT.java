package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.upload.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A citizen on a phone whose net comes and goes.
class OfflineReplyBrowserIT {
    static final String SLUG = "sundhedspolitik";
    static final String PARAGRAPH = "/h/" + SLUG + "/skriv?afsnit=p-1-2";
    static final String WORDS = "Stierne skal have lys, også om vinteren.";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void open() {
        if (app.query("select 1 from hearing.consultation").isEmpty()) FjordbyHearing.open(app, SLUG);
    }

    @BeforeEach
    void empty() {
        app.clock.set(SettableClock.START);
        app.execute("delete from hearing.reply");
    }

    @Test
    void the_net_goes_in_the_middle_and_at_the_end_and_one_reply_comes() {
        var page = open(PARAGRAPH);
        comment(page).pressSequentially("Stierne skal ");
        net(page, false);
        comment(page).pressSequentially("have lys, også om vinteren.");
        press(page, "Videre");
        said(page, "Siden går videre, når der er net igen. Dit svar er ikke sendt endnu.");
        look(page, "gemt");
        assertThat(comment(page).inputValue()).isEqualTo(WORDS);

        net(page, true);
        arrive(page, "Vil du sende filer med?");
        press(page, "Videre uden filer");
        arrive(page, "Hvem svarer?");
        page.getByText("Privatperson").click();
        page.getByLabel("Dit navn").fill("Anna Prøve");
        press(page, "Videre");
        arrive(page, "Tjek dit svar");
        app.clock.advance(Duration.ofMinutes(1));
        net(page, false);
        press(page, "Send dit svar");
        said(page, "Dit svar er gemt på telefonen og sendes, når der er net igen.");
        assertThat(replies()).isEmpty();

        net(page, true);
        page.waitForSelector("[data-receipt]");
        assertThat(page.locator(".receipt-code").innerText()).hasSizeGreaterThan(9);
        assertThat(replies()).containsExactly(List.of("Anna Prøve", "p-1-2", WORDS));
        assertThat(stored(page)).isEmpty();
    }

    @Test
    void a_phone_put_away_in_the_middle_offers_to_go_on() {
        var later = putAwayInTheMiddle();
        later.navigate(app.address("/h/" + SLUG));
        said(later, "Du er ikke færdig med dit svar.");
        look(later, "fortsaet");
        press(later, "Fortsæt dit svar");
        arrive(later, "Vil du sende filer med?");
        assertThat(stored(later)).as("what was typed went on with the page").isEmpty();
        press(later, "Tilbage");
        arrive(later, "Skriv dit svar");
        assertThat(comment(later).inputValue()).isEqualTo(WORDS);
    }

    @Test
    void the_page_opened_again_goes_on_where_it_was_sent_from() {
        var later = putAwayInTheMiddle();
        later.navigate(app.address(PARAGRAPH));
        arrive(later, "Vil du sende filer med?");
        press(later, "Tilbage");
        arrive(later, "Skriv dit svar");
        assertThat(comment(later).inputValue()).isEqualTo(WORDS);
        assertThat(stored(later)).isEmpty();
    }

    @Test
    void a_file_is_not_kept_and_the_person_is_told_so() {
        var page = open(PARAGRAPH);
        comment(page).fill(WORDS);
        press(page, "Videre");
        arrive(page, "Vil du sende filer med?");
        net(page, false);
        page.setInputFiles("#fil", new FilePayload("svar.pdf", "application/pdf", Files.pdf()));
        press(page, "Læg filen ved");
        said(page, "Filen blev ikke lagt ved, for der er ikke net. En fil kan ikke gemmes på telefonen.");
        look(page, "fil");
        assertThat(stored(page)).isEmpty();

        net(page, true);
        press(page, "Læg filen ved");
        page.locator(".files li").getByText("svar.pdf").first().waitFor();
        assertThat(page.locator(".files li").count()).isEqualTo(1);
        press(page, "Videre");
        arrive(page, "Hvem svarer?");
    }

    @Test
    void somebody_too_quick_confirms_and_nothing_stays_on_the_phone() {
        var page = open(PARAGRAPH);
        toCheck(page);
        press(page, "Send dit svar");
        arrive(page, "Bekræft");
        page.getByText("Ja, jeg er et menneske").click();
        net(page, false);
        press(page, "Send dit svar");
        said(page, "gemt på telefonen og sendes");
        net(page, true);
        page.waitForSelector("[data-receipt]");
        assertThat(replies()).hasSize(1);
        assertThat(stored(page)).isEmpty();
    }

    /// Without `requestSubmit` a reply without a file could not be sent.
    @Test
    void in_the_oldest_browsers_a_reply_without_a_file_comes_in() {
        var page = Browser.asOld(browser.phone());
        page.navigate(app.address(PARAGRAPH));
        toCheck(page);
        app.clock.advance(Duration.ofMinutes(1));
        press(page, "Send dit svar");
        page.waitForSelector("[data-receipt]");
        assertThat(replies()).hasSize(1);
        assertThat(stored(page)).isEmpty();
    }

    /// Words on one paragraph were sent without net and the page was closed; the net is back, and another page is opened.
    private static Page putAwayInTheMiddle() {
        var page = open(PARAGRAPH);
        comment(page).fill(WORDS);
        net(page, false);
        press(page, "Videre");
        said(page, "gemt på telefonen");
        var context = page.context();
        page.close();
        context.setOffline(false);
        return context.newPage();
    }

    private static void toSender(Page page) {
        comment(page).fill(WORDS);
        press(page, "Videre");
        arrive(page, "Vil du sende filer med?");
        press(page, "Videre uden filer");
        arrive(page, "Hvem svarer?");
    }

    private static void toCheck(Page page) {
        toSender(page);
        page.getByText("Privatperson").click();
        page.getByLabel("Dit navn").fill("Anna Prøve");
        press(page, "Videre");
        arrive(page, "Tjek dit svar");
    }

    static Page open(String path) {
        var page = browser.phone();
        page.navigate(app.address(path));
        return page;
    }

    private static void net(Page page, boolean there) {
        page.context().setOffline(!there);
    }

    static com.microsoft.playwright.Locator comment(Page page) {
        return page.getByLabel("Din kommentar til stykke 1.2");
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).last().click();
    }

    static void arrive(Page page, String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
        page.waitForLoadState();
    }

    private static void said(Page page, String text) {
        page.locator(".offline-note", new Page.LocatorOptions().setHasText(text)).waitFor();
    }

    private static List<List<String>> replies() {
        return app.query("select sender_name, paragraph_code, text from hearing.reply join hearing.reply_part on reply_id = reply.id");
    }

    static List<?> stored(Page page) {
        return (List<?>) page.evaluate("() => Object.entries(localStorage)");
    }

    static void look(Page page, String name) {
        Browser.screenshot(page, "offline-" + name);
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
    }
}

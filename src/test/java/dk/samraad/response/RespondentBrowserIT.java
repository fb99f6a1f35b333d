package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RespondentBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void publish() {
        if (!app.query("select 1 from survey.questionnaire").isEmpty()) return;
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
    }

    @BeforeEach
    void empty() {
        app.execute("truncate response.inbox");
    }

    @Test
    void the_whole_way_by_keyboard_on_a_phone() {
        var page = browser.phone();
        page.navigate(app.address("/sp/sundhed"));
        look(page, "intro");
        tabTo(page, "Begynd");
        page.keyboard().press("Enter");
        arrive(page, "Om dig");
        look(page, "step-1");
        tabTo(page, "Videre");
        page.keyboard().press("Enter");
        page.waitForSelector(".error-summary");
        page.waitForLoadState();
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("error-summary");
        look(page, "error");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Space");
        tabTo(page, "Videre");
        page.keyboard().press("Enter");
        arrive(page, "Rygning");
        page.getByLabel("Hvornår begyndte du?").focus();
        page.keyboard().type("1998");
        tabTo(page, "Videre");
        page.keyboard().press("Enter");
        arrive(page, "Dine ønsker");
        look(page, "kinds");
        page.getByLabel("Svar ro").focus();
        page.keyboard().press("Space");
        tabTo(page, "Videre");
        page.keyboard().press("Enter");
        arrive(page, "Tjek dine svar");
        look(page, "check");
        app.clock.advance(Duration.ofMinutes(1));
        tabTo(page, "Send dine svar");
        page.keyboard().press("Enter");
        page.waitForSelector("[data-receipt]");
        look(page, "receipt");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void without_script_and_with_the_browsers_own_back_button_nothing_is_lost() {
        var page = browser.phoneWithoutScript();
        page.navigate(app.address("/sp/sundhed/dig"));
        page.getByText("Svar nej").click();
        page.getByLabel("Hvor langt går du om dagen?").fill("3,5");
        press(page, "Videre");
        page.getByLabel("Vil du sige mere?").fill("Flere bænke");
        press(page, "Tilbage");
        assertThat(page.getByLabel("Hvor langt går du om dagen?").inputValue()).isEqualTo("3,5");
        press(page, "Videre");
        assertThat(page.getByLabel("Vil du sige mere?").inputValue()).isEqualTo("Flere bænke");
        page.getByText("Svar mad").click();
        press(page, "Videre");
        assertThat(page.locator("h1").innerText()).isEqualTo("Tjek dine svar");
        page.goBack();
        assertThat(page.locator("h1").innerText()).isEqualTo("Dine ønsker");
        assertThat(page.getByLabel("Vil du sige mere?").inputValue()).isEqualTo("Flere bænke");
        press(page, "Videre");
        app.clock.advance(Duration.ofMinutes(1));
        press(page, "Send dine svar");
        assertThat(page.locator("h1").innerText()).isEqualTo("Tak for dit svar");
        page.goBack();
        press(page, "Send dine svar");
        assertThat(received()).as("back and sent again").isEqualTo(1);
    }

    /// As with pages the browser fetched itself.
    @Test
    void the_history_holds_each_page_as_it_was_left_and_a_reload_shows_it_again() {
        var page = browser.phone();
        page.navigate(app.address("/sp/sundhed/dig"));
        page.getByText("Svar nej").click();
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        page.getByText("Svar ro").click();
        press(page, "Videre");
        arrive(page, "Tjek dine svar");
        page.goBack();
        arrive(page, "Dine ønsker");
        assertThat(page.getByLabel("Svar ro").isChecked()).isTrue();
        page.goBack();
        arrive(page, "Om dig");
        assertThat(page.getByLabel("Svar nej").isChecked()).isTrue();
        page.goForward();
        page.goForward();
        arrive(page, "Tjek dine svar");
        page.reload();
        arrive(page, "Tjek dine svar");
        page.getByText("Gå til indholdet").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1").innerText()).as("a link within the page leaves it").isEqualTo("Tjek dine svar");
        page.goBack();
        press(page, "Tilbage");
        arrive(page, "Dine ønsker");
        assertThat(page.getByLabel("Svar ro").isChecked()).isTrue();
        page.goBack();
        page.goBack();
        arrive(page, "Dine ønsker");
    }

    @Test
    void when_the_net_is_gone_the_page_waits_on_the_phone() {
        var page = browser.phone();
        page.navigate(app.address("/sp/sundhed/dig"));
        page.getByText("Svar nej").click();
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        page.getByText("Svar ro").click();
        page.context().setOffline(true);
        press(page, "Videre");
        page.getByText("Der er ikke net lige nu").waitFor();
        page.context().setOffline(false);
        arrive(page, "Tjek dine svar");
        app.clock.advance(Duration.ofMinutes(1));
        page.context().setOffline(true);
        press(page, "Send dine svar");
        page.getByText("Der er ikke net lige nu").waitFor();
        assertThat(received()).isZero();
        page.context().setOffline(false);
        page.waitForSelector("[data-receipt]");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void the_same_on_a_wide_screen() {
        var page = browser.desktop();
        page.navigate(app.address("/sp/sundhed"));
        look(page, "wide-intro");
        page.navigate(app.address("/sp/sundhed/dig"));
        look(page, "wide-step-1");
        page.getByText("Svar nej").click();
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        look(page, "wide-kinds");
        press(page, "Videre");
        page.waitForSelector(".error-summary");
        page.waitForLoadState();
        look(page, "wide-error");
        page.getByText("Svar ro").click();
        press(page, "Videre");
        arrive(page, "Tjek dine svar");
        look(page, "wide-check");
        app.clock.advance(Duration.ofMinutes(1));
        press(page, "Send dine svar");
        page.waitForSelector("[data-receipt]");
        look(page, "wide-receipt");
        page.navigate(app.address("/kvittering"));
        look(page, "wide-look-up");
    }

    static void arrive(Page page, String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
        page.waitForLoadState();
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        page.waitForLoadState();
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (name.equals(String.valueOf(page.evaluate("document.activeElement.innerText")).strip())) return;
        }
        throw new AssertionError("No way to " + name + " by keyboard");
    }

    static void look(Page page, String name) {
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
        Browser.screenshot(page, "respondent-" + name);
    }

    private static int received() {
        return Integer.parseInt(app.queryOne("select count(*) from response.inbox"));
    }
}

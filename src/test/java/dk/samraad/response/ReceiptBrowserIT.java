package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The receipt in a browser: taken along, asked about, taken back.
class ReceiptBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void publish() {
        if (!app.query("select 1 from survey.questionnaire").isEmpty()) return;
        Fjordby.publish(app, "kort", Fjordby.small());
    }

    @BeforeEach
    void empty() {
        app.execute("truncate response.inbox, response.withdrawn");
        app.clock.set(SettableClock.START);
    }

    @Test
    void a_reload_gives_the_same_receipt_and_one_answer() {
        var page = sent(browser.phone(), "/sp/kort/en");
        var code = code(page);
        page.reload();
        assertThat(code(page)).isEqualTo(code);
        page.getByText("Find svaret med koden").click();
        arrive(page, "Svaret er kommet ind");
        page.goBack();
        assertThat(code(page)).isEqualTo(code);
        assertThat(app.queryOne("select count(*) from response.inbox")).isEqualTo("1");
    }

    @Test
    void the_code_is_copied_shared_and_saved() throws IOException {
        var page = browser.phone();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"),
                new BrowserContext.GrantPermissionsOptions().setOrigin(app.address("")));
        page.addInitScript("navigator.share = async (what) => { window.shared = what }");
        sent(page, "/sp/kort/en");
        var code = code(page);
        look(page, "kvittering-360");

        press(page, "Kopiér koden");
        page.getByText("Koden er kopieret.").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(code);
        press(page, "Del koden");
        assertThat(page.evaluate("window.shared.url")).asString().endsWith("/kvittering#" + code.replace("-", ""));
        var saved = page.waitForDownload(() -> press(page, "Gem koden som fil"));
        assertThat(saved.suggestedFilename()).isEqualTo("kvittering.txt");
        assertThat(Files.readString(saved.path())).contains(code, "/kvittering#" + code.replace("-", ""));
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void without_script_the_code_stands_there_to_be_written_down() {
        var page = browser.phoneWithoutScript();
        sent(page, "/sp/kort/en");
        assertThat(page.locator(".receipt button:visible").allInnerTexts()).containsExactly("Find svaret med koden");
        var code = code(page);
        page.navigate(app.address("/kvittering#" + code));
        page.locator("#kode").fill(code);
        press(page, "Find svaret");
        assertThat(page.locator("h1").innerText()).isEqualTo("Svaret er kommet ind");
        press(page, "Træk svaret tilbage");
        press(page, "Ja, slet svaret");
        assertThat(page.locator("h1").innerText()).isEqualTo("Svaret er trukket tilbage");
    }

    @Test
    void a_code_behind_the_hash_is_asked_about_in_the_body_and_leaves_the_address() {
        var code = code(sent(browser.phone(), "/sp/kort/en")).replace("-", "");
        var page = browser.phone();
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.method() + " " + request.url()));
        page.navigate(app.address("/kvittering#" + code));
        arrive(page, "Svaret er kommet ind");
        assertThat(page.url()).endsWith("/kvittering");
        look(page, "fundet-360");
        press(page, "Træk svaret tilbage");
        arrive(page, "Er du sikker");
        look(page, "sikker-360");
        press(page, "Nej, behold svaret");
        arrive(page, "Svaret er kommet ind");
        press(page, "Træk svaret tilbage");
        press(page, "Ja, slet svaret");
        arrive(page, "Svaret er trukket tilbage");
        look(page, "tilbage-360");
        assertThat(page.url()).endsWith("/kvittering/tilbagetraekning");
        page.reload();
        arrive(page, "Svaret er trukket tilbage");
        assertThat(asked).contains("POST " + app.address("/kvittering"))
                .noneMatch(request -> request.contains(code) && !request.contains("#"));

        // An address printed by an earlier release, and a code nobody has.
        page.navigate(app.address("/kvittering/" + code));
        arrive(page, "Svaret er trukket tilbage");
        page.navigate(app.address("/kvittering#0000000000"));
        page.locator(".error-summary").waitFor();
        assertThat(page.locator("#kode").inputValue()).isEqualTo("0000000000");
        look(page, "ukendt-360");
    }

    @Test
    void the_pages_in_both_languages_and_widths() {
        for (var language : List.of("da", "en")) {
            for (var page : List.of(browser.phone(), browser.desktop())) {
                var name = language + "-" + page.viewportSize().width;
                page.navigate(app.address("/kvittering?sprog=" + language));
                look(page, "soeg-" + name);
                sent(page, "/sp/kort/en?sprog=" + language);
                look(page, "kvittering-" + name);
                page.locator(".receipt form button").click();
                page.locator("form[action='/kvittering/tilbagetraekning']").waitFor();
                look(page, "fundet-" + name);
                page.locator("main form button").click();
                page.locator("button[name=sikker]").waitFor();
                look(page, "sikker-" + name);
                page.locator("button[name=sikker]").click();
                page.locator("form[action='/kvittering/tilbagetraekning']")
                        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
                look(page, "tilbage-" + name);
                var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'kort'"));
                page.navigate(app.address("/sp/kort/tablet/" + app.bean(TabletLinks.class).make(survey, "Fjordby Bibliotek")
                        + "?sprog=" + language));
                page.locator("main form button").click();
                send(page);
                assertThat(page.locator(".receipt svg").count()).isEqualTo(1);
                look(page, "tablet-" + name);
            }
        }
    }

    private static Page sent(Page page, String address) {
        page.navigate(app.address(address));
        return send(page);
    }

    static void toCheck(Page page) {
        page.locator("input[name=ryger]").first().check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("main .button-row .button-primary").click();
        page.locator("dl.summary-list").waitFor();
        page.waitForLoadState();
        app.clock.advance(Duration.ofSeconds(30));
    }

    static Page send(Page page) {
        toCheck(page);
        page.locator("main .button-row .button-primary").click();
        page.waitForSelector("[data-receipt]");
        page.waitForLoadState();
        return page;
    }

    static String code(Page page) {
        return page.locator(".receipt-code").innerText();
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    static void arrive(Page page, String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
        page.waitForLoadState();
    }

    static void look(Page page, String name) {
        Browser.screenshot(page, "kvittering-" + name);
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
    }
}

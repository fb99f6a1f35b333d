package dk.samraad.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.council.FjordbyCouncil;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two members write at once and the chair signs off, all by keyboard; one of them on a phone, and one on a computer, as old as is
/// supported. Without script the same pages
/// are tried by [CouncilPagesIT].
class CouncilBrowserIT {
    private static final String SLUG = "udkast-i-hoering";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void two_members_write_at_once_and_the_chair_signs_off_by_keyboard() {
        app.clock.set(SettableClock.START);
        FjordbyHearing.open(app, SLUG);
        var council = FjordbyCouncil.of(app, "Fjordby Seniorråd", CouncilKind.SENIOR);
        var anna = council.enter(council.anna(), browser.desktop());
        var bent = council.enter(council.bent(), Browser.asOld(browser.phone()));
        good(anna, "raad-forside");

        follow(anna, "Udkast til sundhedspolitik");
        good(anna, "raad-hoering");
        follow(anna, "1. Bevægelse");
        good(anna, "raad-afsnit");
        fill(anna, "main [name=text]", "Husk bænke langs stierne.");
        press(anna, "Gem noten");
        good(anna, "raad-noter");
        anna.locator("#p-1-1 a[href*='stykker/nyt']").press("Enter");
        good(anna, "raad-nyt-stykke");
        fill(anna, "main [name=text]", "Seniorrådet støtter, at alle bevæger sig.");
        press(anna, "Gem");
        good(anna, "raad-udtalelse");

        at(bent, council, "/udtalelse");
        open(bent, "Ret: Stykke 1.1");
        open(anna, "Ret: Stykke 1.1");
        fill(anna, "main [name=text]", "Seniorrådet støtter, at alle bevæger sig, også de ældste.");
        press(anna, "Gem");
        fill(bent, "main [name=text]", "Seniorrådet støtter, at alle bevæger sig. Der mangler bænke.");
        bent.locator("button", new Page.LocatorOptions().setHasText("Gem")).press("Enter");
        assertThat(bent.locator("h1").innerText()).contains("I skrev på samme tid");
        good(bent, "raad-samling");
        fill(bent, "main [name=text]", "Seniorrådet støtter, at alle bevæger sig, også de ældste. Der mangler bænke.");
        bent.locator("button", new Page.LocatorOptions().setHasText("Gem den samlede tekst")).press("Enter");
        assertThat(bent.locator(".opinion-parts").innerText()).contains("også de ældste. Der mangler bænke.");
        good(bent, "raad-samlet");

        at(bent, council, "/udtalelse/mindretal/nyt");
        fill(bent, "main [name=text]", "Jeg mener, at stierne skal vente.");
        good(bent, "raad-mindretal");
        bent.locator("button", new Page.LocatorOptions().setHasText("Gem")).press("Enter");

        at(anna, council, "/udtalelse/dagsorden");
        anna.locator("[name=meeting]").first().press("Space");
        anna.locator("[name=label]").first().press("Space");
        good(anna, "raad-dagsorden");
        anna.locator("button", new Page.LocatorOptions().setHasText("Sæt på dagsordenen")).press("Enter");
        good(anna, "raad-paa-dagsordenen");

        app.clock.set(Instant.parse("2026-03-16T18:00:00Z"));
        var chair = council.enter(council.chair(), Browser.asOld(browser.desktop()));
        at(chair, council, "/udtalelse");
        open(chair, "Underskriv udtalelsen");
        good(chair, "raad-underskrift");
        tabTo(chair, "Underskriv for rådet");
        chair.keyboard().press("Enter");
        chair.waitForURL("**/kvittering");
        assertThat(chair.locator("main").innerText()).contains("16. marts 2026 kl. 19.00", "Inger Eksempel (formand)");
        good(chair, "raad-kvittering");
        at(chair, council, "/udtalelse");
        good(chair, "raad-underskrevet");
        at(chair, council, "/udtalelse/haster");
        good(chair, "raad-haster");

        var staff = Staff.signedIn(app, browser.desktop());
        staff.navigate(app.address("/medarbejder/hoeringer/" + SLUG + "/udtalelser"));
        good(staff, "raad-medarbejder");
        open(staff, "Fjordby Seniorråd");
        good(staff, "raad-medarbejder-udtalelse");
    }

    private static void at(Page page, FjordbyCouncil council, String path) {
        page.navigate(app.address(council.address(SLUG) + path));
    }

    private static void fill(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().press("Enter");
    }

    private static void open(Page page, String link) {
        page.locator("main a", new Page.LocatorOptions().setHasText(link)).first().press("Enter");
        page.waitForLoadState();
    }

    private static void follow(Page page, String link) {
        tabTo(page, link);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /// With the tab key alone, from the top.
    private static void tabTo(Page page, String words) {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0) }");
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate("() => document.activeElement.innerText")).contains(words)) return;
        }
        throw new AssertionError("The tab key does not lead to " + words);
    }

    /// Looked at, and tried as every page is: axe, 320 px, letters of twice the size.
    private static void good(Page page, String name) {
        var size = page.viewportSize();
        for (var width : List.of(1280, 360)) {
            page.setViewportSize(width, width == 360 ? 740 : 900);
            Browser.screenshot(page, name + "-" + width);
        }
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(Browser.violations(page)).as(name).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).as(name + " at 320 px").isEmpty();
        page.setViewportSize(1280, 900);
        Browser.doubleLetters(page);
        assertThat(Browser.sticksOut(page)).as(name + " with letters of twice the size").isEmpty();
        assertThat(Browser.cutOff(page)).as(name + " with letters of twice the size").isEmpty();
        page.evaluate("() => { document.documentElement.style.fontSize = '' }");
        page.setViewportSize(size.width, size.height);
    }
}

package dk.samraad.inbox;

import static dk.samraad.inbox.Xlsx.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A spreadsheet from file to replies, with its faults and its progress, in a browser without script.
class SheetBrowserIT {
    private static final String SLUG = "sundhedspolitik";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void open() {
        FjordbyHearing.open(app, SLUG);
    }

    @Test
    void a_spreadsheet_is_sent_mended_looked_at_and_brought_in_without_script() {
        var page = withoutScript();
        page.navigate(app.address("/medarbejder/hoeringer/" + SLUG + "/svar"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Læg svar ind fra et regneark")).click();
        press(page, "Se filen igennem");
        assertThat(page.locator(".error-summary").innerText()).contains("Vælg et regneark");
        look(page, "intet-valgt");

        choose(page, Xlsx.sheet(HEADINGS, Xlsx.row("Anna Prøve", "Flere stier"), List.of("i går", "nabo", "", "", "ikke en adresse",
                "måske", "9.9", ""),
                List.of(Xlsx.DAY, "Organisation", "Bo Prøve", "", "", "", "", "Flere bænke")));
        press(page, "Se filen igennem");
        assertThat(page.locator("h1").innerText()).isEqualTo("Vi ser regnearket igennem");
        look(page, "ser-igennem");
        job();
        page.getByText("Se, hvor langt det er nu").click();
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.locator("tbody tr").count()).isEqualTo(8);
        look(page, "fejl");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilbage")).click();
        look(page, "venter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("høringssvar fra kampagnen.xlsx")).click();

        choose(page, Xlsx.of(250));
        press(page, "Se filen igennem");
        job();
        page.reload();
        assertThat(page.locator("h1").innerText()).isEqualTo("Se, før svarene bliver lagt ind");
        look(page, "plan");
        press(page, "Læg 250 svar ind");
        assertThat(page.title()).as("the sheet does not say how they came").startsWith("Fejl:");
        look(page, "kanal");
        page.getByText("Med brev").click();
        press(page, "Læg 250 svar ind");
        app.execute("update platform.work set done = 200");
        page.reload();
        assertThat(page.locator("#job-step").innerText()).isEqualTo("200 af 250 rækker er klar");
        look(page, "laegger-ind");
        job();
        page.getByText("Se, hvor langt det er nu").click();
        assertThat(page.locator(".lead").innerText()).contains("250 svar er lagt ind");
        look(page, "lagt-ind");
        assertThat(app.queryOne("select count(*) from hearing.reply")).isEqualTo("250");
    }

    @Test
    void what_failed_says_why_and_may_be_tried_again() {
        var page = withoutScript();
        page.navigate(app.address("/medarbejder/hoeringer/" + SLUG + "/svar/regneark"));
        choose(page, Xlsx.sheet(HEADINGS, Xlsx.row("Carla Prøve", "Flere bænke")));
        press(page, "Se filen igennem");
        app.execute("update platform.work set state = 'FAILED', failed_at = now(), reference = '3f9a01bc'");
        page.reload();
        assertThat(page.locator("main").innerText()).contains("Noget gik galt hos os. Intet er lagt ind.", "3f9a01bc");
        look(page, "fejlede");
        press(page, "Prøv igen");
        job();
        page.reload();
        press(page, "Opgiv dette regneark, og slet det");
        assertThat(page.locator("h1").innerText()).isEqualTo("Læg svar ind fra et regneark");
    }

    private static Page withoutScript() {
        var signedIn = Staff.signedIn(app, browser.desktop());
        var page = browser.page(1280, 900, options -> options.setJavaScriptEnabled(false));
        page.context().addCookies(signedIn.context().cookies().stream().map(c -> new Cookie(c.name, c.value).setUrl(app.address("/")))
                .toList());
        return page;
    }

    private static void choose(Page page, byte[] file) {
        page.setInputFiles("#ark", new FilePayload("høringssvar fra kampagnen.xlsx", XLSX, file));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void job() {
        app.bean(Jobs.class).runNow(Sheets.JOB);
    }

    /// axe needs script, which this page has not: it looks at the same page in another browser of the same person.
    private static void look(Page page, String name) {
        Browser.screenshot(page, "ark-" + name + "-1280");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, "ark-" + name + "-360");
        page.setViewportSize(1280, 900);
        var seeing = browser.page(360, 740, options -> options.setBypassCSP(false));
        seeing.context().addCookies(page.context().cookies().stream().map(c -> new Cookie(c.name, c.value).setUrl(app.address("/")))
                .toList());
        seeing.setContent(page.content().replace("href=\"/assets", "href=\"" + app.address("/assets")));
        assertThat(Browser.violations(seeing)).as(name).isEmpty();
        assertThat(Browser.sticksOut(seeing)).as(name).isEmpty();
    }
}

package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.upload.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A citizen on a phone, and staff at a desk, as they see it.
class ReplyBrowserIT {
    private static final String SLUG = "sundhedspolitik";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void open() {
        FjordbyHearing.open(app, SLUG);
    }

    @Test
    void a_citizen_replies_on_a_phone_to_one_paragraph_and_staff_read_it() {
        var page = browser.phone();
        page.navigate(app.address("/h/" + SLUG + "/skriv?afsnit=p-1-2"));
        look(page, "write");
        press(page, "Videre");
        page.waitForSelector(".error-summary");
        look(page, "write-error");
        page.getByLabel("Din kommentar til stykke 1.2").fill("Ja, også ved Strandvejen 12. Min nabo Grete Holm er enig, ring på 22 33 44 55.");
        press(page, "Videre");
        arrive(page, "Vil du sende filer med?");
        page.setInputFiles("#fil", new FilePayload("svar.pdf", "application/pdf", Files.pdf()));
        assertThat(page.locator("[data-chosen-file]").innerText()).isEqualTo("Filen svar.pdf er valgt. Tryk på »Læg filen ved og gå videre«.");
        look(page, "file-chosen");
        page.setInputFiles("#fil", new FilePayload[0]);
        assertThat(page.locator("[data-after-files]").innerText()).isEqualTo("Videre uden filer");
        page.setInputFiles("#fil", new FilePayload("svar.pdf", "application/pdf", Files.pdf()));
        press(page, "Læg filen ved og gå videre");
        arrive(page, "Hvem svarer?");
        press(page, "Tilbage");
        page.getByText("svar.pdf").first().waitFor();
        look(page, "files");
        press(page, "Videre");
        arrive(page, "Hvem svarer?");
        page.getByText("Privatperson").click();
        page.getByLabel("Dit navn").fill("Anna Prøve");
        look(page, "sender");
        press(page, "Videre");
        arrive(page, "Tjek dit svar");
        look(page, "check");
        app.clock.advance(Duration.ofMinutes(1));
        press(page, "Send dit svar");
        page.waitForSelector("[data-receipt]");
        look(page, "sent");
        assertThat(app.queryOne("select count(*) from hearing.reply")).isEqualTo("1");

        var staff = Staff.signedIn(app, browser.desktop());
        staff.navigate(app.address("/medarbejder/hoeringer/" + SLUG + "/svar"));
        look(staff, "inbox");
        staff.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("p-001 Anna Prøve")).click();
        staff.locator("h1").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("p-001")).waitFor();
        look(staff, "one-staff");
        staff.getByText("Ja, som det står").click();
        press(staff, "Gem");
        page.navigate(app.address("/h/" + SLUG + "/svar"));
        look(page, "public");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("p-001 Anna Prøve")).click();
        arrive(page, "p-001 Anna Prøve");
        look(page, "one");
        assertThat(page.content()).contains("[telefonnummer fjernet]").doesNotContain("22 33 44 55", "Strandvejen 12");
    }

    private static void arrive(Page page, String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).last().click();
        page.waitForLoadState();
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, "reply-" + name);
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
    }
}

package dk.samraad.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.proposal.BusyFile;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A document brought in, with everything that does not come along, in a browser.
class BringingInBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_does_not_come_along_is_read_and_the_text_is_put_in() {
        FjordbyHearing.written(app, "hentes");
        var page = Staff.signedIn(app, Browser.asOld(browser.desktop()));
        page.navigate(app.address("/medarbejder/hoeringer/hentes/dokument/import"));
        page.setInputFiles("#file", new FilePayload("udkast.docx", "application/octet-stream", BusyFile.docx()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hent teksten").setExact(true)).click();

        assertThat(page.locator("h1").innerText()).isEqualTo("Se efter, før teksten bliver sat ind");
        assertThat(page.locator("main").innerText()).contains("Dette kom ikke med", "Fodnoter og slutnoter: 1", "Kommentarer: 1", "Er disse linjer overskrifter?");
        look(page, "hentet");
        page.locator("label[for=headings]").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sæt teksten ind").setExact(true)).click();
        assertThat(page.locator(".hearing-sections").innerText()).contains("Bevægelse").doesNotContain("Mad i skolen");

        page.navigate(app.address("/medarbejder/hoeringer/hentes/dokument/import"));
        page.setInputFiles("#file", new FilePayload("udkast.docx", "application/octet-stream", BusyFile.withNumber()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hent teksten").setExact(true)).click();
        assertThat(page.locator(".error-summary").innerText()).contains("150387-1246");
        look(page, "hentet-cpr");
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, name + "-1280");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, name + "-360");
        assertThat(Browser.violations(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).isEmpty();
        page.setViewportSize(1280, 900);
    }
}

package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.identity.Accounts;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sign-in in a real browser: what it says of where a form comes from (`Origin: null`) is only seen there.
class SignInBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_first_administrator_is_made_on_a_phone_without_script() {
        app.execute("truncate identity.account cascade");
        var page = browser.phoneWithoutScript();
        page.navigate(app.address("/medarbejder/foerste?kode=" + app.bean(Accounts.class).issueFirstLink().orElseThrow()));
        Browser.screenshot(page, "identity-first-360");
        page.fill("#name", Staff.NAME);
        page.fill("#email", Staff.EMAIL);
        page.fill("#password", "for kort");
        page.click("main button");
        Browser.screenshot(page, "identity-first-error-360");
        assertThat(page.title()).startsWith("Fejl:");

        page.fill("#password", Staff.PASSWORD);
        page.fill("#passwordAgain", Staff.PASSWORD);
        page.click("main button");
        assertThat(page.innerText("main")).contains("Du er logget ind som " + Staff.NAME);
        Browser.screenshot(page, "identity-front-360");
    }

    @Test
    void every_page_of_sign_in_is_accessible_and_leads_on() {
        Staff.signedIn(app);
        var page = Browser.asOld(browser.desktop());
        page.navigate(app.address("/medarbejder"));
        look(page, "identity-sign-in");
        page.fill("#email", Staff.EMAIL);
        page.fill("#password", "forkert adgangskode");
        page.click("main button");
        look(page, "identity-sign-in-wrong");
        page.fill("#password", Staff.PASSWORD);
        page.click("main button");
        look(page, "identity-front");

        app.clock.advance(Duration.ofMinutes(61));
        page.evaluate("document.querySelector('header form').insertAdjacentHTML('beforeend', '<input name=text value=\"Blåbær\">')");
        page.click("header form button");
        assertThat(page.innerText("main")).contains("er ikke gemt endnu");
        look(page, "identity-handed-back");
        page.navigate(app.address("/medarbejder/foerste?kode=brugt"));
        look(page, "identity-first-spent");
    }

    private static void look(Page page, String name) {
        page.setViewportSize(360, 740);
        Browser.screenshot(page, name + "-360");
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
        page.setViewportSize(1280, 900);
        Browser.screenshot(page, name + "-1280");
        assertThat(Browser.violations(page)).as(name).isEmpty();
    }
}

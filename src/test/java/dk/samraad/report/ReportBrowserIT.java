package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The report's pages with data on them, on a phone and on a wide screen: looked at (`target/screenshots/rapport-*`) and
/// judged by axe.
class ReportBrowserIT {
    private static final String LIST = "/medarbejder/spoergeskemaer/sundhed-i-fjordby/rapporter";
    private static final String PUBLIC = "/rapport/sundhed-i-fjordby-opsummering";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void staff_make_a_summary_without_script_and_see_how_far_it_is_by_reloading() {
        var page = Staff.signedIn(app, browser.phoneWithoutScript());
        page.navigate(app.address(LIST));
        page.locator("main form button").click();
        assertThat(page.locator("progress").getAttribute("value")).isEqualTo("0");
        seen(page, "venter");

        app.execute("update platform.work set state = 'RUNNING', done = 2, step = 'DRAWING'");
        page.getByText("Se, hvor langt det er nu").click();
        assertThat(page.locator("progress").getAttribute("value")).isEqualTo("2");
        assertThat(page.locator("#job-step").textContent()).isEqualTo("Tegner siderne");
        seen(page, "undervejs");

        app.bean(Jobs.class).runNow(Reports.JOB);
        page.reload();
        assertThat(page.getByText("Klar til gennemsyn").first().isVisible()).isTrue();
        // axe does not come to an end on so long a page where scripts are off.
        var withScript = Staff.signedIn(app, Browser.asOld(browser.phone()));
        withScript.navigate(page.url());
        seen(withScript, "gennemsyn");
        withScript.navigate(page.url() + "/frigivelse");
        withScript.locator("main form button").click();
        assertThat(withScript.title()).startsWith("Fejl:");
        seen(withScript, "frigivelse-fejl");
    }

    @Test
    void a_summary_that_failed_says_why_and_offers_another_try() {
        var id = app.queryOne("insert into report.edition (kind, survey_id, slug, language, state, requested_at, requested_by) "
                + "select 'SUMMARY', id, 'sundhed-i-fjordby-summary', 'EN', 'REQUESTED', "
                + "now(), 'Sagsbehandler' from survey.questionnaire where slug = 'sundhed-i-fjordby' "
                + "returning id");
        app.execute("insert into platform.work (kind, subject, state, total, asked_by, asked_at, reference, failed_at) "
                + "values ('report.make', '" + id + "', 'FAILED', 4, 'Sagsbehandler', now(), '0badc0de', now())");
        var page = Staff.signedIn(app, browser.desktop());
        page.navigate(app.address(LIST + "/" + id));
        assertThat(page.locator("main").textContent()).contains("Noget gik galt hos os", "0badc0de");
        seen(page, "mislykket");
        page.navigate(app.address(LIST));
        seen(page, "liste");

        page.navigate(app.address(LIST + "/" + id));
        page.getByText("Prøv igen").last().click();
        app.bean(Jobs.class).runNow(Reports.JOB);
        page.reload();
        assertThat(page.getByText("Klar til gennemsyn").first().isVisible()).isTrue();
    }

    @Test
    void the_pages_of_a_released_summary_can_be_read_and_used() {
        var id = app.queryOne("select id from report.edition where state = 'RELEASED' and language = 'DA'"
                + " and slug = 'sundhed-i-fjordby-opsummering'");
        var page = Staff.signedIn(app, browser.desktop());
        for (var place : List.of("citater", id, id + "/tilbagetraekning")) {
            page.navigate(app.address(LIST + "/" + place));
            seen(page, "ansat-" + place.replaceAll("\\d+", "frigivet").replace('/', '-'));
        }
        page.locator("main form button").click();
        assertThat(page.title()).startsWith("Fejl:");
        seen(page, "ansat-tilbagetraekning-fejl");
    }

    @Test
    void the_public_page_is_read_on_a_phone_and_on_a_wide_screen_in_danish_and_in_english_surroundings() {
        for (var language : List.of("da", "en")) {
            var page = browser.desktop();
            page.navigate(app.address(PUBLIC + "?sprog=" + language));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("article").getAttribute("lang")).isEqualTo("da");
            seen(page, "offentlig-" + language);
        }
    }

    private static void seen(Page page, String name) {
        for (int[] size : new int[][] {{1280, 900}, {360, 740}}) {
            page.setViewportSize(size[0], size[1]);
            Browser.screenshot(page, "rapport-" + name + "-" + size[0]);
            assertThat(Browser.sticksOut(page)).as(name + " at " + size[0]).isEmpty();
        }
        // Once, on the phone: it takes seconds on pages this long.
        assertThat(Browser.violations(page)).as(name).isEmpty();
    }
}

package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.analysis.InventedAnswers;
import dk.samraad.analysis.Results;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of the two days, on a phone and on a wide screen: looked at (`target/screenshots/sag-*`, with the PDFs beside) and
/// judged by axe.
class CasesBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_staff_and_the_public_see_from_the_first_summary_until_the_answers_are_deleted() throws Exception {
        asking();
        var cases = new ClockedCases(app);
        cases.survey();
        cases.hearing();
        var hearing = "/medarbejder/hoeringer/" + ClockedCases.HEARING + "/sag";
        var page = Staff.signedIn(app, browser.desktop());
        seen(page, hearing, "kan-arkiveres");
        seen(page, "/medarbejder/spoergeskemaer/" + ClockedCases.SURVEY + "/sag", "undersoegelse");

        app.clock.set(Instant.parse("2027-04-01T10:00:00Z"));
        for (var slug : new String[] {ClockedCases.SURVEY + "-opsummering", ClockedCases.HEARING + "-hvidbog", ClockedCases.HEARING
                + "-hoeringssvar"}) {
            seen(page, "/rapport/" + slug, "offentlig-" + slug);
            Browser.keep("sag-" + slug + ".pdf", app.client().bytes("/rapport/" + slug + ".pdf"));
        }

        app.clock.set(Instant.parse("2031-04-01T10:00:00Z"));
        var later = Staff.signedIn(app, Browser.asOld(browser.desktop()));
        seen(later, "/medarbejder", "forside");
        seen(later, "/medarbejder/sager", "liste");
        seen(later, hearing, "venter");
        later.locator("main form button").click();
        assertThat(later.title()).startsWith("Fejl:");
        look(later, "fejl");
        later.locator("input[name=as]").fill("SAG-2026-1");
        later.locator("main form button").click();
        assertThat(later.locator("main").textContent()).contains("Ligger i arkivet");
        app.bean(Jobs.class).runNow(CaseRetention.NAME);
        seen(later, hearing, "slettet");
        var zip = app.bean(CaseFiles.class);
        var out = new ByteArrayOutputStream();
        zip.write(zip.all().stream().filter(one -> one.subject().source() == Source.SURVEY && one.subject().slug()
                .equals(ClockedCases.SURVEY)).findFirst().orElseThrow(), out);
        Browser.keep("sag-akter.zip", out.toByteArray());
    }

    /// A closed survey that nobody has taken up, and an open one with an early look.
    private static void asking() throws Exception {
        var staff = Actor.systemAs("Sagsbehandler i Fjordby");
        InventedAnswers.add(app.dataSource(), OpenSurvey.of(app, "foerste-gang", Fjordby.everyKind()).survey().id(), 1, 100);
        app.bean(Surveys.class).close("foerste-gang", staff);
        var page = Staff.signedIn(app, browser.desktop());
        seen(page, "/medarbejder/spoergeskemaer/foerste-gang/rapporter", "foerste-opsummering");
        page.locator("main form button").click();
        assertThat(page.title()).startsWith("Fejl:");
        look(page, "foerste-opsummering-fejl");

        var id = OpenSurvey.of(app, "foreloebig", Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, 200);
        app.bean(Results.class).takeUp("foreloebig", "test");
        var subject = new Subject(Source.SURVEY, id, "foreloebig");
        var asked = app.bean(Reports.class).request(subject, ReportKind.SUMMARY, Language.DA, FjordbyDesk.ANE);
        app.bean(Jobs.class).runNow(Reports.JOB);
        var address = "/medarbejder/spoergeskemaer/foreloebig/rapporter/" + asked.id();
        seen(page, address + "/frigivelse", "foreloebig-frigivelse");
        var pdf = app.bean(Reports.class).rendering(app.bean(Reports.class).edition(subject, asked.id()), Rendering.Kind.PDF);
        Browser.keep("sag-foreloebig.pdf", pdf.content());
    }

    private static void seen(Page page, String address, String name) {
        page.navigate(app.address(address));
        look(page, name);
    }

    private static void look(Page page, String name) {
        for (int[] size : new int[][] {{1280, 900}, {360, 740}}) {
            page.setViewportSize(size[0], size[1]);
            Browser.screenshot(page, "sag-" + name + "-" + size[0]);
            assertThat(Browser.sticksOut(page)).as(name + " at " + size[0]).isEmpty();
        }
        assertThat(Browser.violations(page)).as(name).isEmpty();
    }
}

package dk.samraad.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of a hearing in a browser: nothing axe objects to, nothing sticks out at 320 px, and looked at.
class HearingBrowserIT {
    private static final String LIST = "/medarbejder/hoeringer";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void everybody_reads_the_hearing_and_its_document() {
        FjordbyHearing.open(app, "laeses");
        var page = browser.phone();

        look(page, "/h/laeses", "hoering");
        look(page, "/h/laeses/dokument", "hoering-dokument");
        look(page, "/h/laeses/dokument?sprog=en", "hoering-dokument-en");
        app.bean(Hearings.class).withdraw("laeses", "Udkastet var det forkerte. Der kommer et nyt i maj.", Actor.systemAs("S"));
        look(page, "/h/laeses", "hoering-trukket");
    }

    @Test
    void staff_write_it_and_take_it_through_its_steps() {
        FjordbyHearing.written(app, "skrives");
        var page = Staff.signedIn(app, browser.phone());

        for (var path : List.of("", "/skrives", "/skrives/vilkaar", "/skrives/aabning", "/skrives/tilbagekaldelse", "/skrives/bilag", "/skrives/dokument",
                "/skrives/dokument/afsnit/1", "/skrives/dokument/afsnit/1/sletning", "/skrives/dokument/import", "/skrives/dokument/version/1", "/skrives/hoeringspligt")) {
            look(page, LIST + path, "medarbejder-" + (path.isEmpty() ? "hoeringer" : path.substring(1).replace('/', '-')));
        }
    }

    private static void look(Page page, String address, String name) {
        look(app, page, address, name);
    }

    static void look(RunningSamraad app, Page page, String address, String name) {
        page.setViewportSize(1280, 900);
        page.navigate(app.address(address));
        Browser.screenshot(page, name + "-1280");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, name + "-360");
        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
        assertThat(Browser.violations(page)).as(address).isEqualTo(List.of());
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).as(address).isEmpty();
    }
}

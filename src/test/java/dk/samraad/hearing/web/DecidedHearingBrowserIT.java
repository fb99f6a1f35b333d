package dk.samraad.hearing.web;

import com.microsoft.playwright.Page;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.proposal.Drafts;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What came of a hearing, in a browser. By itself: it moves the clock, and nobody who signed in goes back in time.
class DecidedHearingBrowserIT {
    private static final String LIST = "/medarbejder/hoeringer/";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void before_and_after_stand_side_by_side() {
        FjordbyHearing.open(app, "aendret");
        FjordbyHearing.heard(app, "aendret");
        app.clock.set(Instant.parse("2026-04-16T09:00:00Z"));
        app.bean(Hearings.class).close("aendret", Actor.systemAs("S"));
        app.bean(Drafts.class).begin("aendret");
        var writing = app.bean(Drafts.class).beingWritten(app.bean(Hearings.class).bySlug("aendret").id()).orElseThrow();
        app.bean(Drafts.class).replace("aendret", writing.revision(), FjordbyHearing.changedText());
        app.bean(Hearings.class).assess("aendret", Actor.systemAs("S"));
        FjordbyHearing.made(app.bean(Hearings.class).decide("aendret", "Udvalget vedtog politikken.", Actor.systemAs("S")));

        look(browser.phone(), "/h/aendret/aendringer", "hoering-aendringer");
        look(browser.phone(), "/h/aendret", "hoering-besluttet");
        look(Staff.signedIn(app, browser.phone()), LIST + "aendret/hoeringspligt", "medarbejder-hoert");
    }

    private static void look(Page page, String address, String name) {
        HearingBrowserIT.look(app, page, address, name);
    }
}

package dk.samraad.inbox.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.duty.Duties;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page on which staff say which reply is whose, and what the register says afterwards: nothing axe objects to, nothing sticks out.
class PartyLinksBrowserIT {
    private static final String SLUG = "hvem-har-svaret";
    private static final String REGISTER = "/medarbejder/hoeringer/" + SLUG + "/hoeringspligt";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void proposals_are_confirmed_with_one_press_and_taken_back_with_another() {
        var hearing = FjordbyHearing.open(app, SLUG);
        for (var name : List.of("Fjordby Idrætsforening", "Ældre Sagen Fjordby", "Ældre Sagen, Bakken", "Cyklister i Fjordby",
                "Fjordby Beboer- og Grundejerforening af 1923")) {
            var made = (PartyChange.Made) app.bean(Parties.class)
                    .create(new NewParty(name, PartyKind.ASSOCIATION, null, "", "", "", "", true), FjordbyHearing.STAFF);
            app.bean(Duties.class).invited(hearing.id(), List.of(made.id()), app.clock.instant());
        }
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Idrætsforeningen i Fjordby"), new Remark("", "Vi støtter det."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Ældre Sagen"), new Remark("", "Bænkene skal have ryg."));
        FjordbyDesk.reply(app, hearing, new Sender(SpeaksAs.PROFESSIONAL, "Karla Prøve", "Cyklister i Fjordby", "", false, true),
                new Remark("", "Flere stier."));
        var page = Staff.signedIn(app, Browser.asOld(browser.desktop()));
        page.navigate(app.address(REGISTER + "/svar"));
        look(page, "forslag");
        press(page, "Knyt svaret til parten");
        page.locator(".error-summary").waitFor();
        look(page, "fejl");
        press(page, "Gem det, der er valgt");
        assertThat(page.locator("main").innerText()).contains("1 svar er knyttet til en part", "2 forslag");
        look(page, "knyttet");
        page.navigate(app.address(REGISTER));
        assertThat(page.locator("main").innerText()).contains("Har svaret", "Inviteret, kan stadig svare");
        look(page, "register");
        page.navigate(app.address("/medarbejder/hoeringer/" + SLUG + "/udsendelser/ny?art=REMINDER"));
        assertThat(page.locator("main").innerText()).contains("1 part har svaret og får ingen påmindelse.");
        look(page, "paamindelse");
        page.navigate(app.address(REGISTER + "/svar"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fortryd: o-001, Fjordby Idrætsforening").setExact(true))
                .click();
        assertThat(page.locator("main").innerText()).contains("3 forslag", "Ingen svar er knyttet til en part");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void look(Page page, String name) {
        for (var width : new int[] {1280, 360}) {
            page.setViewportSize(width, width == 360 ? 740 : 900);
            Browser.screenshot(page, "hoert-" + name + "-" + width);
            assertThat(Browser.violations(page)).as(name).isEmpty();
            assertThat(Browser.sticksOut(page)).as(name).isEmpty();
        }
        page.setViewportSize(1280, 900);
    }
}

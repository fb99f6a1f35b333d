package dk.samraad.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.assessment.Boilerplates;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Segments;
import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of the assessment in a browser: accessible, on a phone and on a wide screen, and worked by keyboard.
class AssessmentBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void staff_cut_and_assess_a_reply_by_keyboard_and_every_page_is_accessible() {
        var hearing = filled();
        var page = Staff.signedIn(app, Browser.asOld(browser.desktop()));
        var list = "/medarbejder/hoeringer/" + hearing.slug() + "/vurdering";
        page.navigate(app.address(list + "/svar/p-001/opdeling"));
        look(page, "vurdering-opdeling");
        page.locator("[name=s]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.locator("#words").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/svar/p-001?del=*");
        page.locator("#resume").focus();
        page.keyboard().type("Borgeren vil have flere stier med lys.");
        page.locator("#assessment").fill("Forvaltningen er enig og foreslår, at teksten om stier bliver tydeligere.");
        look(page, "vurdering-svar");
        page.locator("[name=stance][value=CHANGE]").focus();
        page.keyboard().press("Space");
        page.locator("#newPoint").fill("Flere stier");
        page.locator("[name=recommendation][value=UNCHANGED]").focus();
        page.keyboard().press("Space");
        page.locator(".desk-open button[value=ready] >> visible=true").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/svar/p-001?del=*");
        page.locator(".desk-open button[value=approve]").press("Enter");
        assertThat(page.locator(".desk-open .mark").first().innerText()).isEqualTo("Godkendt");
        look(page, "vurdering-godkendt");
        page.navigate(app.address(list));
        look(page, "vurdering-liste");
        page.navigate(app.address(list + "/svar/p-002"));
        look(page, "vurdering-ny");
        page.navigate(app.address(list + "/standardtekster"));
        look(page, "vurdering-standardtekster");
        page.navigate(app.address(list + "/punkter"));
        look(page, "vurdering-punkter");
        page.navigate(app.address(list + "/svar"));
        look(page, "vurdering-hvad-blev-der-af");
        page.navigate(app.address(list + "/aendringer"));
        look(page, "vurdering-aendringer");
    }

    private static Hearing filled() {
        var hearing = FjordbyDesk.open(app, "ses-efter");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"),
                new Remark("", "Vi vil have flere stier. De skal have lys, for om vinteren er det mørkt. "
                        + "Ring på 22 33 44 55.\n\nTak for et godt udkast."),
                new Remark("p-1-2", "Stierne skal også kunne bruges af folk i kørestol."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Fjordby Idrætsforening"),
                new Remark("p-1-1", "Vi stiller gerne med trænere."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.protectedPerson("Sigurd Hemmeligsen"), new Remark("", "Jeg er imod."));
        for (int i = 0; i < 55; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"),
                new Remark("", "Svar nummer " + i + " om stier og fællesskab."));
        FjordbyDesk.assessed(app, hearing, "o-001", FjordbyDesk.complete("Foreningen vil hjælpe med trænere."));
        if (app.bean(Segments.class).cut(hearing, "p-003", new Cut.AsOne(),
                FjordbyDesk.ANE) instanceof Cutting.NotNow) throw new AssertionError();
        app.bean(Boilerplates.class).create("Uden for høringen", "Det ligger uden for høringen.", FjordbyDesk.ANE);
        return hearing;
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, name + "-1280");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, name + "-360");
        assertThat(Browser.violations(page)).isEqualTo(List.of());
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).isEmpty();
        page.setViewportSize(1280, 900);
    }
}

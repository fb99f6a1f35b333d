package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.upload.Letters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of the inbox with everything on them, and with errors: nothing axe objects to, nothing sticks out.
class InboxStatesBrowserIT {
    private static final String SLUG = "sundhedspolitik";
    private static final String LIST = "/medarbejder/hoeringer/" + SLUG + "/svar";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void a_campaign_and_a_late_reply_with_everything() {
        FjordbyHearing.open(app, SLUG);
        var replier = new Replier(app);
        var campaign = "Vi borgere i Fjordby siger nej til at lukke svømmehallen, "
                + "for børnene har brug for den hver eneste uge hele året rundt. ";
        for (var name : List.of("Anna Prøve", "Bo Prøve", "Carla Prøve med et meget langt navn", "Dan Prøve")) replier.sent(SLUG, campaign,
                Replier.person(name));
        for (int i = 0; i < 50; i++) replier.sent(SLUG, "Svar nummer " + i + " om noget for sig selv, som ingen andre har skrevet",
                Replier.person("Eva Prøve " + i));
        app.clock.set(FjordbyHearing.DEADLINE.plusDays(2).atTime(10, 0).toInstant(java.time.ZoneOffset.UTC));
        var late = replier.next(replier.begin(SLUG, "p-1-2"),
                Map.of("svar", "Min nabo Grete Holm i Strandvejen 12 er enig, "
                        + "ring på 22 33 44 55 eller skriv til grete@fjordby.example. 010190-1234 er mit nummer.",
                        "k-p-1-2", "Flere stier, og de skal have lys."));
        var files = replier.attach(late, "et meget langt navn på et bilag som nogen har gemt fra deres scanner 2026-03-29.pdf",
                Letters.pdf("Ring til naboen Karl Jensen på tlf. 20 11 22 33.", "Vi vil have flere stier."));
        files = replier.attach(replier.attach(files, "scan.pdf", Letters.scan()), "udtalelse.docx", Letters.docx("Skjult note",
                "Kære udvalg", "Stierne skal have lys."));
        var check = replier.next(replier.next(files, Map.of()), Map.of("udtaler", "ORGANISATION", "organisation",
                "Fjordby Beboer- og Grundejerforening af 1923", "navn", "Grete Prøve", "email", "grete@fjordby.example",
                "beskyttet", "ja"));
        app.clock.advance(Duration.ofMinutes(1));
        replier.press(check, "send", Map.of());
    }

    @Test
    void the_list_with_many_filters_and_with_an_error() {
        var page = staff();
        page.navigate(app.address(LIST + "?ord=sv%C3%B8mmehallen&tilstand=WAITING&frist=ON_TIME&som=PRIVATE&tema=p1&hos=-"));
        look(page, "ingen");
        page.navigate(app.address(LIST + "?ord=sv%C3%B8mmehallen&frist=ON_TIME&som=PRIVATE"));
        assertThat(page.locator(".filters .form-mark").first().isVisible()).as("all filters are free").isFalse();
        look(page, "mange-filtre");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Giv videre").setExact(true)).click();
        page.locator(".error-summary").waitFor();
        look(page, "ingen-valgt");
        page.navigate(app.address(LIST + "?side=2"));
        look(page, "side-2");
    }

    @Test
    void groups_of_like_replies() {
        var page = staff();
        page.navigate(app.address(LIST + "/ens"));
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        look(page, "grupper");
        page.locator("tbody input").all().forEach(box -> box.uncheck(new com.microsoft.playwright.Locator.UncheckOptions().setForce(true)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("De valgte er ens").setExact(true)).click();
        page.locator(".error-summary").waitFor();
        assertThat(page.locator("tbody input:checked").count()).as("as it was sent").isZero();
        look(page, "grupper-fejl");
    }

    @Test
    void a_reply_with_everything() {
        var page = staff();
        page.navigate(app.address(LIST + "/o-001"));
        assertThat(page.locator("main").innerText()).contains("Grete Holm", "Efter fristen");
        look(page, "svar-alt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem afgørelsen").setExact(true)).click();
        page.locator(".error-summary").waitFor();
        look(page, "svar-fejl");
        page.navigate(app.address(LIST + "/p-002"));
        look(page, "svar-ligner");
    }

    @Test
    void typing_in_a_reply_on_paper() {
        var page = staff();
        page.navigate(app.address(LIST + "/nyt"));
        look(page, "indtast");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem svaret").setExact(true)).click();
        page.locator(".error-summary").waitFor();
        look(page, "indtast-fejl");
    }

    private static Page staff() {
        return Staff.signedIn(app, browser.desktop());
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, "indbakke-" + name + "-1280");
        assertThat(Browser.violations(page)).as(name).isEmpty();
        page.setViewportSize(360, 740);
        Browser.screenshot(page, "indbakke-" + name + "-360");
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
        page.setViewportSize(1280, 900);
    }
}

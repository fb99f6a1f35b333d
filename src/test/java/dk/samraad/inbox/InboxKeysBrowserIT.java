package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An assessor who never touches the mouse.
class InboxKeysBrowserIT {
    private static final String SLUG = "sundhedspolitik";
    private static final String LIST = "/medarbejder/hoeringer/" + SLUG + "/svar";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @BeforeAll
    static void four_about_paths_and_one_about_benches() {
        FjordbyHearing.open(app, SLUG);
        var replier = new Replier(app);
        for (var name : List.of("Anna", "Bo", "Carla", "Dan")) replier.sent(SLUG, "Vi vil have flere stier, skriver " + name, Replier.person(name + " Prøve"));
        replier.sent(SLUG, "Vi vil have bænke", Replier.person("Eva Prøve"));
    }

    @BeforeEach
    void nobodys() {
        app.execute("update hearing.screening set assigned_to = ''");
    }

    @Test
    void search_move_tick_assign_open_and_go_to_the_next() {
        var page = Browser.asOld(staff());
        page.navigate(app.address(LIST));
        page.keyboard().press("/");
        page.keyboard().type("stier jk");
        assertThat(page.locator("#ord").inputValue()).as("letters in a field are letters").isEqualTo("stier jk");
        for (int i = 0; i < 3; i++) page.keyboard().press("Backspace");
        page.keyboard().press("Enter");
        page.waitForURL("**ord=stier**");
        assertThat(focused(page)).isEqualTo("BODY");

        press(page, "j", "j", "x", "j", "x");
        assertThat(focused(page)).isEqualTo("p-003 Carla Prøve");
        assertThat(page.locator("[data-chosen]").innerText()).isEqualTo("Valgt: 2");
        press(page, "k", "x", "x", "g");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("til");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        page.locator("tr", new Page.LocatorOptions().setHasText(Staff.NAME)).first().waitFor();
        page.waitForLoadState();
        assertThat(assigned()).containsExactly("p-002", "p-003");
        assertThat(page.url()).as("the same list").contains("ord=stier");

        press(page, "j", "j", "Enter");
        page.waitForURL("**/p-002*ord=stier");
        assertThat(page.locator("nav.pages").innerText()).contains("Svar 2 af de 4, du har fundet");
        assertThat(Browser.violations(page)).isEmpty();
        Browser.screenshot(page, "inbox-naeste");
        press(page, "j");
        page.waitForURL("**/p-003*ord=stier");
        press(page, "j");
        page.waitForURL("**/p-004*ord=stier");
        assertThat(page.locator("a[rel=next]").count()).as("the one about benches was not found").isZero();
        press(page, "k");
        page.waitForURL("**/p-003*ord=stier");
        press(page, "u");
        page.waitForURL("**/svar*ord=stier#p-003");
        assertThat(focused(page)).isEqualTo("p-003 Carla Prøve");
    }

    @Test
    void the_keys_are_listed_and_can_be_turned_off_for_good() {
        var page = staff();
        page.navigate(app.address(LIST));
        assertThat(page.locator(".keys summary").isVisible()).isTrue();
        press(page, "?");
        assertThat(focused(page)).isEqualTo("Tastatur");
        assertThat(page.locator(".keys dl").innerText()).contains("Næste og forrige svar", "Vælg svaret", "Søg");
        assertThat(Browser.violations(page)).isEmpty();
        Browser.screenshot(page, "inbox-tastatur-1280");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        press(page, "j", "/");
        assertThat(page.evaluate("document.activeElement.type")).as("nothing happens").isEqualTo("checkbox");

        page.reload();
        press(page, "j", "/", "?");
        assertThat(focused(page)).isEqualTo("BODY");
        page.navigate(app.address(LIST + "/p-001"));
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        press(page, "j");
        // A key that leads on asks for its page before the script has its next turn.
        page.evaluate("() => new Promise(done => setTimeout(done))");
        assertThat(asked).isEmpty();
        assertThat(page.url()).endsWith("/p-001");
        page.locator(".keys summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        press(page, "j");
        page.waitForURL("**/p-002");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, "inbox-et-svar-360");
    }

    @Test
    void the_browsers_own_keys_stay_its_own_and_citizens_get_no_weight() {
        var page = staff();
        page.navigate(app.address(LIST));
        page.keyboard().press("Control+j");
        page.keyboard().press("Alt+x");
        assertThat(focused(page)).isEqualTo("BODY");
        assertThat(page.locator("script[src*='/staff.js']").count()).isEqualTo(1);
        var citizen = browser.phone();
        var scripts = new ArrayList<String>();
        citizen.onRequest(request -> {
            if (request.resourceType().equals("script")) scripts.add(request.url());
        });
        citizen.navigate(app.address("/h/" + SLUG + "/skriv"));
        assertThat(scripts).hasSize(1).allMatch(script -> script.endsWith("/app.js"));
    }

    @Test
    void without_script_there_is_no_talk_of_keys_and_the_links_remain() {
        var page = browser.page(1280, 900, options -> {});
        Staff.signedIn(app, page);
        var plain = browser.page(1280, 900, options -> options.setJavaScriptEnabled(false));
        plain.context().addCookies(page.context().cookies().stream()
                .map(c -> new com.microsoft.playwright.options.Cookie(c.name, c.value).setUrl(app.address("/"))).toList());
        plain.navigate(app.address(LIST + "/p-002"));
        assertThat(plain.locator(".keys").isVisible()).isFalse();
        plain.locator("a[rel=next]").click();
        assertThat(plain.url()).endsWith("/p-003");
    }

    private static Page staff() {
        return Staff.signedIn(app, browser.desktop());
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            page.waitForLoadState();
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement === document.body ? 'BODY' : document.activeElement.innerText");
    }

    private static List<String> assigned() {
        return app.query("select letter || '-' || to_char(number, 'FM000') from hearing.reply join hearing.screening on reply_id = id where assigned_to <> '' order by id").stream().map(List::getFirst).toList();
    }
}

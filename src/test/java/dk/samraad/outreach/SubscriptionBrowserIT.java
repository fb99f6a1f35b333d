package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A subscription from the first word to the last, on a phone.
class SubscriptionBrowserIT {
    private static final String ANNA = SubscriberAtWork.EMAIL;
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_citizen_signs_up_and_leaves_again() {
        var page = browser.phone();
        page.navigate(app.address("/"));
        page.getByRole(AriaRole.CONTENTINFO).getByText("Få mail om nye høringer").click();
        page.getByLabel("Din e-mailadresse").fill("anna");
        press(page, "Send mig et link");
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.getByLabel("Din e-mailadresse").inputValue()).isEqualTo("anna");
        look(page, "abonnement-fejl");
        page.getByLabel("Din e-mailadresse").fill(ANNA);
        press(page, "Send mig et link");
        look(page, "abonnement-spurgt");

        page.navigate(app.address(post.linkTo(app, ANNA)));
        look(page, "abonnement-bekraeft");
        press(page, "Ja, tilmeld mig");
        assertThat(page.locator("h1").innerText()).isEqualTo("Du er tilmeldt");
        look(page, "abonnement-tilmeldt");

        page.navigate(app.address(Subscriptions.LEAVING + app.queryOne("select reference from outreach.subscriber")));
        look(page, "abonnement-afmeld");
        press(page, "Ja, afmeld mig");
        assertThat(page.locator("h1").innerText()).isEqualTo("Du får ikke flere mails");
        look(page, "abonnement-afmeldt");
        page.navigate(app.address(post.linkTo(app, ANNA)));
        look(page, "abonnement-forbi");
    }

    @Test
    void the_pages_that_lead_there_do_so_without_noise() {
        FjordbyHearing.open(app, "sundhed");
        for (var page : List.of(browser.phone(), browser.desktop())) {
            var width = page.viewportSize().width;
            for (var address : List.of("/abonnement?sprog=en", "/h/sundhed", "/", "/privatliv")) {
                page.navigate(app.address(address));
                look(page, "abonnement-vej-" + width + address.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click(new Locator.ClickOptions().setTimeout(15_000));
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, name);
        assertThat(Browser.violations(page)).as(name).isEmpty();
        assertThat(Browser.sticksOut(page)).as(name).isEmpty();
    }
}

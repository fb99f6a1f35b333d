package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every part pages are made of, in every state, for everybody.
class GalleryBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("spec.gallery", true);

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"felter/EMPTY", "felter/FILLED", "felter/REFUSED", "indhold", "medarbejder"})
    void every_part_is_accessible_and_fits_a_narrow_phone(String path) {
        var name = "galleri-" + path.replace('/', '-').toLowerCase(java.util.Locale.ROOT);
        for (var page : new Page[] {browser.phone(), browser.desktop()}) {
            page.navigate(app.address("/galleri/" + path));
            Browser.screenshot(page, name + "-" + page.viewportSize().width);
            assertThat(Browser.violations(page)).isEmpty();
        }
        var narrow = browser.page(320, 640, options -> {});
        narrow.navigate(app.address("/galleri/" + path));
        assertThat(Browser.sticksOut(narrow)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"felter/FILLED", "felter/REFUSED", "indhold", "medarbejder", "figurer"})
    void every_part_can_be_read_in_the_dark_and_is_light_on_paper(String path) {
        var page = browser.page(1280, 900, options -> options.setColorScheme(ColorScheme.DARK));
        page.navigate(app.address("/galleri/" + path));
        Browser.screenshot(page, "galleri-" + path.replace('/', '-').toLowerCase(java.util.Locale.ROOT) + "-moerk");
        assertThat(ofBody(page, "backgroundColor")).isEqualTo("rgb(16, 25, 29)");
        assertThat(Browser.violations(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(ofBody(page, "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void words_and_parts_of_a_chart_can_be_told_in_light_in_dark_and_in_the_readers_own_colours() {
        var page = browser.desktop();
        page.navigate(app.address("/galleri/figurer"));
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var forced : ForcedColors.values()) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
                Browser.screenshot(page, "galleri-figurer-" + scheme + "-" + forced);
                assertThat(Pictures.unreadable(page)).as(scheme + ", forced colours " + forced).isEmpty();
            }
        }
    }

    /// Else the one above would show nothing.
    @Test
    void a_word_of_a_chart_that_has_the_colour_of_a_light_page_in_the_dark_is_found() {
        var page = browser.page(1280, 900, options -> options.setColorScheme(ColorScheme.DARK));
        page.navigate(app.address("/galleri/figurer"));
        page.evaluate("() => document.querySelectorAll('.chart text[fill=currentColor]').forEach(t => t.setAttribute('fill', '#17252b'))");
        assertThat(Pictures.unreadable(page)).isNotEmpty();
    }

    private static String ofBody(Page page, String property) {
        return String.valueOf(page.evaluate("name => getComputedStyle(document.body)[name]", property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"felter/REFUSED", "indhold", "medarbejder"})
    void text_twice_as_large_still_fits(String path) {
        var page = browser.page(640, 900, options -> {});
        page.navigate(app.address("/galleri/" + path));
        page.evaluate("() => { document.documentElement.setAttribute('class', 'x'); const s = new CSSStyleSheet(); s.replaceSync('html{font-size:125%}'); document.adoptedStyleSheets = [s] }");
        assertThat(Browser.sticksOut(page)).isEmpty();
        // What a citizen writes in, on a phone too.
        if (path.startsWith("felter")) page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).as("on a phone").isEmpty();
    }

    @Test
    void everything_one_can_hit_is_large_enough_for_a_thumb() {
        var page = browser.phone();
        page.navigate(app.address("/galleri/felter/EMPTY"));

        var small = page.evaluate("""
                () => [...document.querySelectorAll('main button, main select, main input:not([type=radio]):not([type=checkbox]):not([type=hidden]), main textarea, .choice label, .likert-option label, .scale-option label, .site-footer a, .back-link')]
                    .filter(e => e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44)
                    .map(e => e.outerHTML + e.getBoundingClientRect().height + 'x' + e.getBoundingClientRect().width)""");
        assertThat((java.util.List<?>) small).isEmpty();
    }

    @Test
    void a_refused_page_leads_from_the_summary_into_the_field() {
        for (var page : new Page[] {browser.phone(), browser.phoneWithoutScript()}) {
            page.navigate(app.address("/galleri/felter/REFUSED"));
            assertThat(page.title()).startsWith("Fejl: ");
            assertThat(page.locator(".error-summary:focus").count()).isOne();

            page.locator(".error-summary a[href='#way']").click();
            assertThat(page.locator("#way:focus").count()).isOne();
        }
    }

    @Test
    void the_options_of_a_row_stand_under_the_words_of_their_columns_also_where_something_is_to_be_put_right() {
        var page = browser.desktop();
        page.navigate(app.address("/galleri/felter/REFUSED"));
        assertThat(page.locator(".likert-row.form-error").count()).isPositive();

        var astray = page.evaluate("""
                () => {
                  const middle = e => { const at = e.getBoundingClientRect(); return at.left + at.width / 2 }
                  return [...document.querySelectorAll('.likert')].flatMap(likert => {
                    const heads = [...likert.querySelectorAll('.likert-head > :not(:first-child)')].map(middle)
                    return [...likert.querySelectorAll('.likert-row')].flatMap(row => [...row.querySelectorAll('.likert-option input')]
                      .map((input, i) => middle(input) - heads[i]).filter(off => Math.abs(off) > 8).map(off => row.innerText + ' ' + off))
                  })
                }""");
        assertThat((List<?>) astray).isEmpty();
    }

    @Test
    void all_choices_are_made_by_keyboard() {
        var page = browser.desktop();
        page.navigate(app.address("/galleri/felter/EMPTY"));

        page.locator("#t1").focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[name=t1]:checked").inputValue()).isEqualTo("4");
        page.locator("#score").focus();
        for (int i = 0; i < 7; i++) page.keyboard().press("ArrowRight");
        assertThat(page.locator("[name=score]:checked").inputValue()).isEqualTo("7");
        page.locator("#rank").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#rank").inputValue()).isEqualTo("1");
    }

    @Test
    void the_script_counts_letters_and_points_and_knows_none_of_these() {
        var page = browser.phone();
        page.navigate(app.address("/galleri/felter/EMPTY"));

        page.locator("#about").fill("æøå 👍");
        page.getByText("Du kan skrive 495 tegn mere.").waitFor();
        page.locator("#points").fill("12");
        page.getByText("Du har givet 2 point for meget.").waitFor();
        page.locator("label[for=themes]").click();
        page.locator("label[for=themes-4]").click();
        assertThat(page.locator("[name=themes]:checked").inputValue()).isEqualTo("x");
    }

    @Test
    void a_shared_tablet_keeps_nothing_warns_and_begins_anew() {
        var page = browser.phone();
        page.navigate(app.address("/galleri/tablet"));
        page.locator("#q1").fill("Hemmeligt");
        page.getByRole(AriaRole.ALERTDIALOG).waitFor();
        assertThat(Browser.violations(page)).isEmpty();
        Browser.screenshot(page, "tablet-er-du-her");
        page.getByText("Jeg er her endnu").click();
        assertThat(page.locator("#q1").inputValue()).isEqualTo("Hemmeligt");
        assertThat(OfflineBrowserIT.stored(page)).isZero();

        page.waitForURL("**/galleri/indhold", new Page.WaitForURLOptions().setTimeout(25_000));
        assertThat(OfflineBrowserIT.stored(page)).isZero();
    }
}

package dk.samraad.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The system's Chromium, started once for each thread that runs tests (its driver belongs to one); every page of a test is a person
/// with an empty browser.
///
/// ```java
/// @RegisterExtension
/// static final Browser browser = new Browser();
/// ```
///
/// Without Chromium the tests are skipped with the reason, but fail where `CI=true`.
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    private static final boolean LOOKED_AT = Boolean.getBoolean("samraad.screenshots");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String WITHOUT_SCRIPT = """
            () => { const box = document.createElement('div'); box.innerHTML = '<noscript><i></i></noscript>'
              return !!box.querySelector('i') }""";
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--no-first-run");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Chromium chromium;

    /// Held by the root of the test run, which closes it at the end.
    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var place = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (place.isEmpty()) {
            var reason = "No Chromium found; install it, or name it in the environment as CHROMIUM.";
            if ("true".equals(System.getenv("CI"))) throw new AssertionError(reason);
            Assumptions.abort(reason);
        }
        chromium = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent("chromium of thread " + Thread.currentThread().threadId(), key -> start(place.orElseThrow()), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /// 360 × 740.
    public Page phone() {
        return page(360, 740, options -> {});
    }

    /// 360 × 740, with JavaScript turned off.
    public Page phoneWithoutScript() {
        return page(360, 740, options -> options.setJavaScriptEnabled(false));
    }

    /// 1280 × 900.
    public Page desktop() {
        return page(1280, 900, options -> {});
    }

    /// A page in a browser of its own; its context is closed after the test.
    public Page page(int width, int height, Consumer<com.microsoft.playwright.Browser.NewContextOptions> refine) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height).setLocale("da-DK");
        refine.accept(options);
        var context = Objects.requireNonNull(chromium).browser().newContext(options);
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        return context.newPage();
    }

    /// Takes from a page, before it is opened, what the oldest browsers that are supported (README) do not have.
    public static Page asOld(Page page) {
        page.addInitScript("""
                delete HTMLFormElement.prototype.requestSubmit
                delete HTMLElement.prototype.inert
                for (const name of ['showModal', 'show', 'close']) delete HTMLDialogElement.prototype[name]
                delete window.HTMLDialogElement
                for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover']) delete HTMLElement.prototype[name]
                for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name]
                for (const name of ['any', 'timeout']) delete AbortSignal[name]
                for (const name of ['groupBy']) { delete Object[name]; delete Map[name] }
                for (const name of ['withResolvers', 'try']) delete Promise[name]
                for (const name of ['canParse', 'parse']) delete URL[name]
                delete Element.prototype.checkVisibility
                delete Document.prototype.startViewTransition
                delete window.navigation""");
        page.route("**/*.css", route -> {
            var css = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(css).setBody(css.text().replace(":has(", ":not-there(")));
        });
        return page;
    }

    /// What axe finds against WCAG 2.2 AA and its best practices: one line per place, empty when all is well. It runs in the page
    /// itself, and tells only what is wrong: its builder opens a second page to add the results up, and carries all that is well.
    /// Where scripts are off it never ends by itself, for want of a clock; there the builder goes step by step.
    public static List<String> violations(Page page) {
        if (Boolean.TRUE.equals(page.evaluate(WITHOUT_SCRIPT))) {
            return new AxeBuilder(page).analyze().getViolations().stream()
                    .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml())).toList();
        }
        for (var frame : page.frames()) frame.evaluate("() => { if (!window.axe) {" + AXE + "} }");
        var found = (List<?>) page.evaluate("""
                () => axe.run(document, { resultTypes: ['violations'] }).then(result =>
                  result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))""");
        return found.stream().map(String::valueOf).toList();
    }

    /// What makes a person scroll sideways to read the page at this width: its innermost elements that stick out. Empty
    /// when nothing does; what scrolls in a box of its own does not count.
    public static List<String> sticksOut(Page page) {
        var found = (List<?>) page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth
                  if (document.documentElement.scrollWidth <= width) return []
                  const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.table-scroll'))
                  const inner = out.filter(e => !out.some(o => o !== e && e.contains(o)))
                  return inner.length ? inner.map(e => e.outerHTML.slice(0, 160)) : ['something ' + document.documentElement.scrollWidth + ' px wide']
                }""");
        return found.stream().map(String::valueOf).toList();
    }

    /// Letters of twice the size, as somebody sets them in the browser: all sizes of the style sheet hang on the root's.
    public static void doubleLetters(Page page) {
        page.evaluate("""
                () => { const root = document.documentElement
                  root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + 'px' }""");
    }

    /// Texts that do not fit the box that hides what sticks out of it.
    public static List<String> cutOff(Page page) {
        var found = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('body *')].filter(e => {
                  const style = getComputedStyle(e)
                  const hides = ['hidden', 'clip'].includes(style.overflowY) || ['hidden', 'clip'].includes(style.overflowX)
                  return hides && e.innerText && e.clientWidth > 1 && e.clientHeight > 1 && !e.closest('svg')
                    && (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2)
                }).map(e => e.outerHTML.slice(0, 160))""");
        return found.stream().map(String::valueOf).toList();
    }

    /// The whole page as `target/screenshots/<name>.png`, to be looked at: only when somebody asks (`-Dsamraad.screenshots=true`).
    public static void screenshot(Page page, String name) {
        if (LOOKED_AT) page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /// A file that a test got, beside the pictures, for the same people.
    public static void keep(String name, byte[] bytes) throws IOException {
        if (LOOKED_AT) Files.write(Files.createDirectories(SCREENSHOTS).resolve(name), bytes);
    }

    private static Chromium start(Path place) {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(place).setArgs(ARGUMENTS)));
    }
}

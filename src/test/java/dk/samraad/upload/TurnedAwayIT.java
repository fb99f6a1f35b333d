package dk.samraad.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whoever is turned away with a file is told what to do, and what was written is still there.
class TurnedAwayIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void whoever_comes_when_too_many_wait_is_told_to_come_again() {
        FjordbyHearing.open(app, "travl");
        var replier = new Replier(app);
        var files = replier.next(replier.begin("travl"), Map.of("svar", "Vi vil have flere stier."));
        var turns = app.bean(Turns.class);
        var end = new CountDownLatch(1);
        var crowd = new ArrayList<Thread>();
        try {
            for (int i = 0; i < 101; i++) crowd.add(Thread.startVirtualThread(() -> stand(turns, end)));
            while (crowd.stream().anyMatch(one -> one.getState() != Thread.State.TIMED_WAITING)) Thread.onSpinWait();
            var refused = replier.attach(files, "svar.pdf", Files.pdf());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("»svar.pdf«: Mange sender filer lige nu", "Vent et par minutter",
                    "Det, du har skrevet, er her stadig.");
            end.countDown();
            for (var one : crowd) join(one);
            var taken = replier.attach(refused, "svar.pdf", Files.pdf());
            assertThat(taken.status()).isEqualTo(200);
            assertThat(replier.next(replier.next(taken, Map.of()), Replier.person("Anna Prøve")).text())
                    .contains("Vi vil have flere stier.", "svar.pdf");
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_pdf_with_files_in_it_is_turned_away_with_what_to_do() {
        FjordbyHearing.open(app, "bilag");
        var page = browser.phone();
        page.navigate(app.address("/h/bilag/skriv"));
        page.locator("main textarea").first().fill("Se filen.");
        press(page, "Videre");
        page.waitForSelector("#fil");
        var json = "<</Type/Filespec/F(data.json)/EF<</F 5 0 R>>>>";
        page.setInputFiles("#fil", new FilePayload("rapport.pdf", "application/pdf", WrittenPdf.catalog(
                "/Names<</EmbeddedFiles<</Names[(data)" + json + "]>>>>", "<</Type/EmbeddedFile/Length 2>>\nstream\n{}\nendstream")));
        press(page, "Læg filen ved og gå videre");
        page.waitForSelector(".error-summary");
        assertThat(page.locator(".error-summary").innerText()).contains("»rapport.pdf«: Der ligger andre filer", "gem den som en ny PDF");
        page.setViewportSize(360, 740);
        Browser.screenshot(page, "fil-med-filer-360");
        assertThat(Browser.violations(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Browser.sticksOut(page)).isEmpty();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).last().click();
    }

    private static void stand(Turns turns, CountDownLatch end) {
        try {
            turns.take(Turns.PLACES, () -> {
                end.await();
                return 1;
            });
        } catch (Unfit busy) {
            throw new AssertionError(busy);
        }
    }

    private static void join(Thread one) {
        try {
            one.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

package dk.samraad.response;

import static dk.samraad.response.RespondentBrowserIT.arrive;
import static dk.samraad.response.RespondentBrowserIT.look;
import static dk.samraad.response.RespondentBrowserIT.press;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Browser;
import dk.samraad.testkit.RunningSamraad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is typed into a survey: kept on the phone, offered, counted.
class TypedBrowserIT {
    @RegisterExtension
    static final RunningSamraad app = RespondentBrowserIT.app;

    @RegisterExtension
    static final Browser browser = RespondentBrowserIT.browser;

    @BeforeAll
    static void publish() {
        RespondentBrowserIT.publish();
    }

    @Test
    void words_left_on_the_phone_are_offered_when_the_survey_is_opened_again() {
        var page = browser.phone();
        page.navigate(app.address("/sp/sundhed/dig"));
        page.getByText("Svar nej").click();
        page.getByLabel("Hvor langt går du om dagen?").fill("31,5");
        page.waitForFunction("() => JSON.stringify(Object.values(localStorage)).includes('31,5')");
        var later = page.context().newPage();
        page.close();

        later.navigate(app.address("/sp/sundhed"));
        later.getByText("Er det dit?").waitFor();
        look(later, "er-det-dit");
        press(later, "Ja, det er mit");
        arrive(later, "Om dig");
        assertThat(later.getByLabel("Hvor langt går du om dagen?").inputValue()).isEqualTo("31,5");
        assertThat(later.getByLabel("Svar nej").isChecked()).isTrue();

        later.navigate(app.address("/sp/sundhed/dig"));
        later.getByText("Er det dit?").waitFor();
        assertThat(later.getByLabel("Hvor langt går du om dagen?").inputValue()).isEmpty();
        assertThat(later.getByLabel("Svar nej").isChecked()).isFalse();
        press(later, "Nej, slet det");
        later.getByText("Det er slettet.").waitFor();
        assertThat(later.evaluate("() => localStorage.length")).isEqualTo(0);
    }

    @Test
    void the_counter_counts_what_the_server_counts() {
        var page = browser.phone();
        page.navigate(app.address("/sp/sundhed/dig"));
        page.getByText("Svar nej").click();
        press(page, "Videre");
        arrive(page, "Dine ønsker");
        page.getByText("Svar ro").click();
        var box = page.getByLabel("Vil du sige mere?");
        var most = "a\u030a".repeat(99) + "\n" + "👍".repeat(100);
        box.fill("\u00a0 " + most + "\u3000\n\n");
        page.getByText("Du kan skrive 0 tegn mere.").waitFor();
        box.fill(most + "!\u202f");
        page.getByText("Der er 1 tegn for meget.").waitFor();
        press(page, "Videre");
        assertThat(page.locator(".error-summary").innerText()).contains("Du har skrevet 1 for meget");
        box.fill(most + " ");
        press(page, "Videre");
        arrive(page, "Tjek dine svar");
    }
}

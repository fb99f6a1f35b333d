package dk.samraad.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.process.Fjordby;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HearingPagesIT {
    private static final String LIST = "/medarbejder/hoeringer";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    static Client staff;

    @BeforeAll
    static void sign_in() {
        staff = Staff.signedIn(app);
        FjordbyHearing.process(app);
    }

    @BeforeEach
    void set_clock() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void a_hearing_goes_from_a_wish_to_its_public_page() {
        var made = staff.submit(form(LIST + "/ny", LIST), wish("fra-bunden"));
        assertThat(made.url()).endsWith(LIST + "/fra-bunden");
        assertThat(made.text()).contains("Kladde");

        var document = LIST + "/fra-bunden/dokument";
        staff.submit(form(document, "dokument"), Map.of());
        var section = staff.submit(form(document, "afsnit"), Map.of("heading", List.of("Bevægelse")));
        assertThat(section.url()).endsWith("/afsnit/1");
        var saved = staff.submit(form(document + "/afsnit/1", "afsnit/1"), Map.of(
                "text-0", List.of("Alle børn skal bevæge sig.\r\n\r\nVi laver flere stier."), "text-1", List.of("Tredje stykke."),
                "easyRead", List.of("Børn skal løbe."), "theme", List.of("p1"), "_go", List.of("save")));
        assertThat(saved.text()).contains("3 stykker").contains("har let sprog");

        var asked = staff.get(LIST + "/fra-bunden/aabning");
        assertThat(asked.page().select("#vejen")).isEmpty();
        assertThat(staff.submit(form(LIST + "/fra-bunden/aabning", "aabning"), Map.of()).text()).contains("Åben – tager imod svar");

        var page = app.client().get("/h/fra-bunden");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Udkast til sundhedspolitik", "Du kan svare til og med 27. marts 2026.", "25 dage tilbage", "Alle kan svare",
                "når vi har set på dem", "31. marts 2027", "31. marts 2031", "Sundhedsudvalget beslutter", "1. Bevægelse", "Sagsnummer 2026-1234");
        var read = app.client().get("/h/fra-bunden/dokument");
        assertThat(read.page().select("#p-1-2").text()).contains("1.2").contains("Vi laver flere stier.");
        assertThat(read.page().select("details").text()).contains("Børn skal løbe.");
        assertThat(app.client().get("/inddragelse/" + Fjordby.process().slug()).page().select("a[href=/h/fra-bunden]")).isNotEmpty();
        assertThat(staff.get(LIST).text()).contains("Udkast til sundhedspolitik");
    }

    @Test
    void a_wish_that_cannot_be_fulfilled_keeps_what_was_typed() {
        var wish = new LinkedHashMap<>(wish("Ikke Sådan"));
        wish.put("deadline-day", List.of("99"));
        wish.put("contactEmail", List.of("ingen snabel"));

        var refused = staff.submit(form(LIST + "/ny", LIST), wish);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select("#slug").val()).isEqualTo("Ikke Sådan");
        assertThat(refused.page().select("#contactEmail").val()).isEqualTo("ingen snabel");
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#slug", "#deadline", "#contactEmail");
    }

    @Test
    void a_step_says_what_is_missing_and_has_no_button_then() {
        FjordbyHearing.draft(app, "uden-tekst", FjordbyHearing.terms());

        var asked = staff.get(LIST + "/uden-tekst/aabning");
        assertThat(asked.page().select("#vejen li").eachText()).containsExactly("Dokumentet har ingen tekst endnu.");
        assertThat(asked.page().select("main form")).isEmpty();
        var refused = staff.post(LIST + "/uden-tekst/aabning", token());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#vejen");
    }

    @Test
    void a_withdrawn_hearing_says_why_on_a_page_of_its_own() {
        FjordbyHearing.open(app, "kaldt-tilbage");

        var refused = staff.submit(form(LIST + "/kaldt-tilbage/tilbagekaldelse", "tilbagekaldelse"), Map.of("words", List.of(" ")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#words");
        staff.submit(form(LIST + "/kaldt-tilbage/tilbagekaldelse", "tilbagekaldelse"), Map.of("words", List.of("Udkastet var det forkerte.")));

        var page = app.client().get("/h/kaldt-tilbage");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("Høringen er trukket tilbage", "Udkastet var det forkerte.", "skal du ikke gøre noget");
        assertThat(app.client().get("/h/kaldt-tilbage/dokument").status()).isEqualTo(410);
        assertThat(app.client().get("/inddragelse/" + Fjordby.process().slug()).page().select("a[href=/h/kaldt-tilbage]")).isEmpty();
    }

    @Test
    void everything_wrong_with_a_new_hearing_is_said_at_once_and_each_date_by_its_name() {
        var typed = new LinkedHashMap<>(wish("Æ ø"));
        typed.put("title", List.of(""));
        typed.put("summary", List.of(""));
        typed.put("process", List.of(""));
        typed.put("opensOn-day", List.of("31"));
        typed.put("opensOn-month", List.of("2"));
        typed.put("retainedUntil-day", List.of(""));
        typed.put("retainedUntil-month", List.of(""));
        typed.put("retainedUntil-year", List.of(""));

        var refused = staff.submit(form(LIST + "/ny", LIST), typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#title", "#slug", "#process", "#summary", "#opensOn", "#retainedUntil");
        assertThat(refused.page().select(".error-summary").text()).contains("Første dag: Den dato findes ikke", "Svarene slettes i sagen: Skriv en dato");
        assertThat(refused.page().select("#slug").val()).isEqualTo("Æ ø");
    }

    @Test
    void terms_are_edited_and_promises_are_kept() {
        FjordbyHearing.open(app, "lovet");

        var later = staff.submit(form(LIST + "/lovet/vilkaar", "vilkaar"), Map.of("deadline-day", List.of("30")));
        assertThat(later.text()).contains("30. marts 2026");
        var sooner = staff.submit(form(LIST + "/lovet/vilkaar", "vilkaar"), Map.of("deadline-day", List.of("20"), "publication", List.of("AT_ONCE")));
        assertThat(sooner.status()).isEqualTo(422);
        assertThat(sooner.page().select(".error-summary a").eachAttr("href")).containsExactly("#deadline", "#publication");
        var seen = form(LIST + "/lovet/vilkaar", "vilkaar");
        staff.submit(seen, Map.of());
        assertThat(staff.submit(seen, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void the_decision_is_shown_with_what_was_changed() {
        FjordbyHearing.open(app, "besluttet");
        app.clock.set(Instant.parse("2026-04-16T09:00:00Z"));
        staff = Staff.signedIn(app);
        staff.submit(form(LIST + "/besluttet/lukning", "lukning"), Map.of());
        staff.submit(form(LIST + "/besluttet/dokument", "dokument"), Map.of());
        staff.submit(form(LIST + "/besluttet/dokument/afsnit/2", "afsnit/2"), Map.of("text-0", List.of("Ingen skal føle sig ensom."), "_go", List.of("save")));
        assertThat(app.client().get("/h/besluttet/aendringer").status()).isEqualTo(404);
        FjordbyHearing.heard(app, "besluttet");
        staff.submit(form(LIST + "/besluttet/faerdigvurdering", "faerdigvurdering"), Map.of());
        var decided = staff.submit(form(LIST + "/besluttet/beslutning", "beslutning"), Map.of("words", List.of("Udvalget vedtog politikken.")));
        assertThat(decided.text()).contains("Besluttet").contains("Udvalget vedtog politikken.");

        assertThat(app.client().get("/h/besluttet").text()).contains("Sundhedsudvalget har besluttet", "Udvalget vedtog politikken.", "Hvad blev ændret?");
        assertThat(app.client().get("/h/besluttet").text()).as("what is over").contains("Alle kunne svare:", "Der kom ingen svar.", "Møde i Sundhedsudvalget 15. april 2026").doesNotContain("kan svare", "svar endnu");
        assertThat(app.client().get("/h/besluttet?sprog=en").page().select("#beslutning span[lang=da]").text()).isEqualTo("Sundhedsudvalget");
        var changes = app.client().get("/h/besluttet/aendringer");
        assertThat(changes.text()).contains("1 af 3 stykker er ændret.").contains("Stykke 2.1");
        assertThat(changes.page().select("del").text()).contains("være");
        assertThat(changes.page().select("ins").text()).contains("føle sig");
    }

    @Test
    void nobody_but_staff_sees_or_changes_anything_and_a_draft_is_not_public() {
        FjordbyHearing.written(app, "hemmelig");
        var citizen = app.client();

        for (var path : List.of("", "/ny", "/hemmelig", "/hemmelig/vilkaar", "/hemmelig/aabning", "/hemmelig/dokument", "/hemmelig/bilag")) {
            assertThat(citizen.get(LIST + path).url()).as(path).contains("/log-ind");
        }
        assertThat(citizen.get("/h/hemmelig").status()).isEqualTo(404);
        assertThat(citizen.get("/h/hemmelig/dokument").status()).isEqualTo(404);
        citizen.post(LIST + "/hemmelig/aabning", Map.of());
        assertThat(app.bean(Hearings.class).bySlug("hemmelig").state().isSentOut()).isFalse();
    }

    /// The page, with only the form that posts to an address that ends so.
    private static Client.Answer form(String page, String action) {
        var answer = staff.get(page);
        answer.page().select("form").stream().filter(f -> !f.attr("action").endsWith(action)).forEach(org.jsoup.nodes.Element::remove);
        return answer;
    }

    private static Map<String, List<String>> token() {
        return Map.of("_token", List.of(Staff.formToken(staff)));
    }

    private static Map<String, List<String>> wish(String slug) {
        var wish = new LinkedHashMap<String, List<String>>();
        for (var field : Map.of("title", "Udkast til sundhedspolitik", "slug", slug, "process", Fjordby.process().slug(), "summary", "En ny politik.",
                "caseNumber", "2026-1234", "contactName", "Sagsbehandler", "contactEmail", "sundhed@fjordby.example", "committee", "Sundhedsudvalget",
                "lateDays", "0", "publication", "AFTER_APPROVAL").entrySet()) {
            wish.put(field.getKey(), List.of(field.getValue()));
        }
        date(wish, "opensOn", "1", "3", "2026");
        date(wish, "deadline", "27", "3", "2026");
        date(wish, "decisionOn", "15", "4", "2026");
        date(wish, "publicUntil", "31", "3", "2027");
        date(wish, "retainedUntil", "31", "3", "2031");
        return wish;
    }

    private static void date(Map<String, List<String>> wish, String name, String day, String month, String year) {
        wish.put(name + "-day", List.of(day));
        wish.put(name + "-month", List.of(month));
        wish.put(name + "-year", List.of(year));
    }
}

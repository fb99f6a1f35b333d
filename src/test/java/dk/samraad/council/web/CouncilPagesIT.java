package dk.samraad.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.council.FjordbyCouncil;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.party.CouncilKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The council room over HTTP, without script.
class CouncilPagesIT extends MembersAtWork {
    @Test
    void a_member_finds_the_hearing_reads_a_section_with_its_twin_and_notes_something() {
        var front = anna.get("/raad");
        assertThat(front.page().select("a[href=" + at + "]")).hasSize(1);
        assertThat(front.text()).contains("Frist 27. marts 2026. Ikke begyndt.");
        assertThat(anna.get(at).text()).contains("senest 27. marts 2026", "1. Bevægelse",
                "Inger Eksempel", "Rådet har ikke skrevet noget endnu");

        var section = anna.get(at + "/afsnit/1?om=p-1-2");
        assertThat(section.text()).contains("Vi laver flere stier.", "Børn skal løbe og lege.");
        assertThat(section.page().select("#about option[selected]").val()).isEqualTo("p-1-2");
        var noted = anna.submit(section, form(section, "/noter"), Map.of("text", List.of("Hvad med bænke?")));

        assertThat(noted.page().select("#noter ~ ul").text())
                .contains("Stykke 1.2", "Hvad med bænke?", "Anna Eksempel, 2. marts 2026 kl. 09.00");
        var bent = council.enter(council.bent()).get(at + "/afsnit/1");
        assertThat(bent.text()).contains("Hvad med bænke?");
        assertThat(bent.page().select("form[action$=sletning]")).isEmpty();
        var empty = anna.submit(section, form(section, "/noter"), Map.of("text", List.of(" ")));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".error-summary a").attr("href")).isEqualTo("#text");
    }

    @Test
    void notes_and_drafts_are_seen_by_nobody_else() {
        var section = anna.get(at + "/afsnit/1");
        anna.submit(section, form(section, "/noter"), Map.of("text", List.of("Hemmelig note")));
        paragraph(anna, "Hemmelig kladde");
        var stranger = FjordbyCouncil.of(app, "Nabo " + count, CouncilKind.OTHER);
        var neighbour = stranger.enter(stranger.anna());
        var staff = Staff.signedIn(app);
        var staffAt = "/medarbejder/hoeringer/" + hearing.slug() + "/udtalelser";

        for (var path : List.of("", "/afsnit/1", "/udtalelse", "/udtalelse.pdf", "/udtalelse/underskrift")) {
            assertThat(neighbour.get(at + path).status()).as(path).isEqualTo(404);
            assertThat(staff.get(at + path).url()).as(path).contains("/raad/adgang");
            assertThat(app.client().get(at + path).url()).as(path).contains("/raad/adgang");
        }
        var progress = staff.get(staffAt);
        assertThat(progress.text()).contains("Råd " + count, "Kladde", "Intet møde valgt").doesNotContain("Hemmelig");
        assertThat(staff.get(staffAt + "/" + council.id()).status()).isEqualTo(404);
        assertThat(staff.get(staffAt + "/" + council.id() + ".pdf").status()).isEqualTo(404);
        assertThat(staff.get("/medarbejder/hoeringer/" + hearing.slug()).page().select("a[href$=udtalelser]")).hasSize(1);
    }

    @Test
    void an_expired_or_a_foreign_link_gets_a_page_that_says_so() {
        var link = council.link(council.bent());
        app.clock.advance(Duration.ofDays(15));

        var expired = app.client().get(link);
        assertThat(expired.status()).isEqualTo(410);
        assertThat(expired.text()).contains("Linket er udløbet");
        assertThat(app.client().get("/raad/link?kode=gaettet").text()).contains("Linket virker ikke");
    }

    @Test
    void who_wrote_meanwhile_is_shown_beside_ones_own_words_and_the_two_are_brought_together() {
        paragraph(anna, "Begyndelsen.");
        var bent = council.enter(council.bent());
        var hers = edit(anna);
        var his = edit(bent);
        anna.submit(hers, Map.of("text", List.of("Begyndelsen, siger Anna.")));

        var merge = bent.submit(his, Map.of("text", List.of("Begyndelsen, siger Bent.")));

        assertThat(merge.status()).isEqualTo(409);
        assertThat(merge.title()).startsWith("Fejl:");
        assertThat(merge.page().select("h1").text()).contains("I skrev på samme tid");
        assertThat(merge.page().select("section[aria-labelledby=deres]").text()).contains("Begyndelsen, siger Anna.", "Anna Eksempel");
        assertThat(merge.page().select("section[aria-labelledby=dit]").text()).contains("Begyndelsen, siger Bent.");
        assertThat(merge.page().select("#text").val().strip()).isEqualTo("Begyndelsen, siger Bent.");
        anna.submit(edit(anna), Map.of("text", List.of("Anna skrev igen.")));
        var again = bent.submit(merge, Map.of("text", List.of("Begyndelsen, siger Anna og Bent.")));
        assertThat(again.status()).isEqualTo(409);
        var together = bent.submit(again, Map.of("text", List.of("Begyndelsen, siger begge.")));
        assertThat(together.url()).contains("/udtalelse");
        assertThat(together.page().select(".opinion-parts").text()).contains("Begyndelsen, siger begge.", "Bent Eksempel");
        assertThat(edit(anna).text()).contains("De 4 ordlyde indtil nu", "Anna skrev igen.");
    }

    @Test
    void a_council_says_in_which_language_it_writes_and_the_signed_page_and_paper_say_so() {
        paragraph(anna, "We support more paths.");
        var form = edit(anna);
        assertThat(form.page().select("#skrevet-paa option[value=ar]").text()).isEqualTo("Arabisk");
        anna.submit(form, Map.of("text", List.of("We support more paths."), "skrevet-paa", List.of("en")));
        assertThat(edit(anna).page().select("#skrevet-paa option[selected]").val()).isEqualTo("en");
        anna.submit(anna.get(at + "/udtalelse/mindretal/nyt"), Map.of("text", List.of("Nie chcemy asfaltu."), "skrevet-paa", List.of("pl"),
                "about", List.of("p-1-2")));
        anna.submit(anna.get(at + "/udtalelse/mindretal/nyt"), Map.of("text", List.of("أوافق"), "skrevet-paa", List.of("klingon")));
        var page = anna.get(at + "/udtalelse").page();
        assertThat(page.select("p[lang=en][dir=ltr]").text()).isEqualTo("We support more paths.");
        assertThat(page.select("p[lang=pl][dir=ltr]").text()).isEqualTo("Nie chcemy asfaltu.");
        assertThat(page.select("p[lang=ar][dir=rtl]").text()).isEqualTo("أوافق");
        assertThat(app.query("select written_in from hearing.opinion_text order by 1").stream().map(List::getFirst))
                .contains("en", "pl").doesNotContain("klingon");
    }

    @Test
    void who_left_the_council_in_the_middle_of_an_edit_gets_the_words_back() {
        paragraph(anna, "Begyndelsen.");
        var form = edit(anna);
        council.leaves(council.anna(), LocalDate.of(2026, 3, 1));

        var left = anna.submit(form, Map.of("text", List.of("Det nåede jeg ikke at gemme.")));

        assertThat(left.status()).isEqualTo(403);
        assertThat(left.text()).contains("Du er ikke med i rådet mere", "til og med 1. marts 2026", "Det nåede jeg ikke at gemme.");
        assertThat(anna.get(at).status()).isEqualTo(403);
        assertThat(council.enter(council.bent()).get(at + "/udtalelse").text()).contains("Begyndelsen.").doesNotContain("nåede");
    }

    @Test
    void what_cannot_be_stored_is_shown_again_as_typed() {
        paragraph(anna, "Begyndelsen.");
        var form = edit(anna);
        var empty = anna.submit(form, Map.of("text", List.of("")));
        assertThat(empty.status()).isEqualTo(422);
        var long20001 = anna.submit(form, Map.of("text", List.of("æ".repeat(20_001))));
        assertThat(long20001.status()).isEqualTo(422);
        assertThat(long20001.page().select("#text").val().strip()).hasSize(20_001);
        var minority = anna.get(at + "/udtalelse/mindretal/nyt");
        var another = anna.submit(minority, Map.of("text", List.of("Vi er uenige."), "seats", List.of(String.valueOf(council.bent()))));
        assertThat(another.status()).isEqualTo(422);
        assertThat(another.page().select(".error-summary a").text()).contains("Du kan ikke skrive i et andet medlems navn");
        assertThat(another.page().select("#text").val().strip()).isEqualTo("Vi er uenige.");

        FjordbyHearing.made(app.bean(Hearings.class).withdraw(hearing.slug(), "Forkert udkast.", Actor.systemAs("test")));

        var withdrawn = anna.submit(form, Map.of("text", List.of("Nye ord.")));
        assertThat(withdrawn.status()).isEqualTo(422);
        assertThat(withdrawn.text()).contains("Kommunen har trukket høringen tilbage");
        assertThat(withdrawn.page().select("#text").val().strip()).isEqualTo("Nye ord.");
        assertThat(anna.get(at).text()).contains("Høringen er trukket tilbage", "Forkert udkast.");
    }

    @Test
    void after_the_last_late_day_the_words_are_shown_back() {
        paragraph(anna, "Begyndelsen.");
        app.clock.set(hearing.lateUntil());
        var late = council.enter(council.anna());

        var refused = late.submit(edit(late), Map.of("text", List.of("For sene ord.")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Fristen er forbi");
        assertThat(refused.page().select("#text").val().strip()).isEqualTo("For sene ord.");
    }

    private Answer edit(Client member) {
        var link = member.get(at + "/udtalelse").page().select("a[href*=/stykker/]:not([href$=nyt])").attr("href");
        return member.get(link);
    }
}

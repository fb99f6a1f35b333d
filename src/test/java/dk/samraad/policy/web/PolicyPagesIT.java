package dk.samraad.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PolicyPagesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void all_policies_are_linked_and_those_that_were_replaced_stand_last() {
        var links = app.client().get("/politik").page().select("main .card h2 a").eachAttr("href");

        assertThat(links).containsExactly("/politik/ballerup-2029", "/politik/glostrup-2024-2032", "/politik/herlev-sundhed",
                "/politik/herlev-aeldre", "/politik/herlev-handicap", "/politik/kl-udspil", "/politik/glostrup-2013");
    }

    @Test
    void a_policy_shows_its_themes_and_the_direction_of_its_goals_in_words() {
        var page = app.client().get("/politik/glostrup-2024-2032").page();

        assertThat(page.select("h2[id=p4]").text()).isEqualTo("Pejlemærke 4 Et godt hverdagsliv trods kronisk sygdom");
        assertThat(page.select("section[aria-labelledby=p1] .goal").eachText())
                .contains("Færre borgere, der føler sig ensomme", "Flere borgere, der ser sig som en del af et fællesskab");
        assertThat(page.select("#follow-up ~ ul").eachText().getFirst())
                .isEqualTo("Politikken gælder i 8 år. Kommunalbestyrelsen evaluerer den hvert 4. år."
                        + " Der er en status hvert år inden sommerferien. Den går til Kommunalbestyrelsen.");
    }

    @Test
    void the_starting_point_is_drawn_and_stands_in_a_table_with_source_and_comparison() {
        var theme = app.client().get("/politik/glostrup-2024-2032").page().select("section[aria-labelledby=p4]");

        assertThat(theme.select("figure svg")).hasSize(1);
        assertThat(rows(theme)).contains(
                "Diabetes 6,7 % (1.300 borgere) Borgere, Glostrup Kommune Region Hovedstaden: 5,3 %"
                        + " Sundhedsprofil - Kronisk sygdom 2021 for Kommuner og Region Hovedstaden");
        assertThat(rows(theme).getFirst()).contains("7 af 12 sygdomme");
    }

    @Test
    void what_the_document_leaves_open_is_said_below_the_table() {
        var theme = app.client().get("/politik/glostrup-2024-2032").page().select("section[aria-labelledby=p3]");

        assertThat(theme.select("tbody th").eachText().getFirst()).isEqualTo("Mindre godt eller dårligt selvvurderet helbred [1]");
        assertThat(theme.select(".table-note").text()).startsWith("[1] Dokumentet nævner tre kilder under ét");
        assertThat(rows(theme).getLast()).contains("7,6 % (330 borgere) Borgere over 65 år (4.342 personer)");
    }

    @Test
    void predecessor_successor_and_sisters_lead_to_each_other() {
        assertThat(app.client().get("/politik/glostrup-2024-2032").page().select("a[rel=prev]").attr("href"))
                .isEqualTo("/politik/glostrup-2013");
        assertThat(app.client().get("/politik/glostrup-2013").page().select("a[rel=next]").attr("href"))
                .isEqualTo("/politik/glostrup-2024-2032");
        assertThat(app.client().get("/politik/herlev-handicap").page().select(".summary-list a").eachAttr("href"))
                .containsExactly("/politik/herlev-sundhed", "/politik/herlev-aeldre");
    }

    @Test
    void recommendations_say_who_is_asked() {
        var theme = app.client().get("/politik/kl-udspil").page().select("section[aria-labelledby=p1]");

        assertThat(theme.select("h4").eachText()).contains("Fokuser på det vigtigste Til kommunalbestyrelsen",
                "Fokuser på det vigtigste Til Regering og Folketing");
    }

    @Test
    void what_kl_asks_of_institutions_names_them_behind_the_council_that_is_to_ask_them() {
        var theme = app.client().get("/politik/kl-udspil").page().select("section[aria-labelledby=p3]");

        assertThat(theme.select("h4").eachText())
                .contains("Tag ansvar for en sund kultur omkring børnene Til kommunalbestyrelsen, "
                        + "som skal bede dagtilbud og skoler om det");
    }

    @Test
    void a_policy_says_what_its_words_mean_what_it_rests_on_and_what_its_principles_are_about() {
        var page = app.client().get("/politik/glostrup-2024-2032").page();

        assertThat(page.select("section[aria-labelledby=p3] dt").eachText()).contains("Rehabilitering");
        assertThat(page.select("section[aria-labelledby=words] dt").eachText())
                .containsExactly("Sundhed", "Forebyggelse", "Sundhedsfremme");
        assertThat(page.select("section[aria-labelledby=legal-basis] dt").eachText().getFirst().replace('\u00a0', ' '))
                .isEqualTo("Sundhedsloven § 119, stk. 1");
        assertThat(page.select("h3:contains(Lighed i sundhed) + p").text()).startsWith("Sundhed er skævt fordelt");
        assertThat(page.select("main").text().replace('\u00a0', ' '))
                .contains("Sundhedsloven § 119, stk. 2", "Nedsat af Kommunalbestyrelsen.")
                .doesNotContain("Indstiller til");
    }

    @Test
    void a_policy_says_its_vision_and_a_replaced_one_when_it_held() {
        var old = app.client().get("/politik/glostrup-2013").page();
        assertThat(old.text()).contains("Gjaldt 2013–2024", "Vision Glostrup skal være en sund by i bevægelse.");

        var ballerup = app.client().get("/politik/ballerup-2029").page();
        assertThat(ballerup.select("#making ~ p").eachText())
                .anyMatch(text -> text.endsWith("Indstiller til direktionen og det politiske niveau."))
                .anyMatch(text -> text.endsWith("Refererer til styregruppen."));
        assertThat(ballerup.text()).contains("Sådan ser man, om det lykkes En positiv ændring",
                "Social- og Sundhedsudvalget satte for sundhedsområdet i 2018-2021",
                "Der bliver målt hvert 4. år.");
        assertThat(app.client().get("/politik/herlev-aeldre").page().text())
                .contains("Borger, Foreninger, Kommune, Erhverv",
                        "Fælles borgerinddragelse for politikkerne om handicap, sundhed og ældre");
    }

    @Test
    void the_pages_speak_english_around_the_danish_policies() {
        var page = app.client().get("/politik/glostrup-2024-2032?sprog=en").page();

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("section[aria-labelledby=p1] h3").eachText()).contains("Glostrup Kommune will", "What will be followed up");
        assertThat(page.select("#p1 [lang=da]").text()).isEqualTo("Et sundt liv med mental sundhed uden sygdom");
    }

    @Test
    void an_unknown_policy_is_not_found() {
        assertThat(app.client().get("/politik/findes-ikke").status()).isEqualTo(404);
    }

    /// As read: a space that keeps a number and its unit together is a space.
    private static List<String> rows(Elements theme) {
        return theme.select("tbody tr").eachText().stream().map(row -> row.replace('\u00a0', ' ')).toList();
    }
}

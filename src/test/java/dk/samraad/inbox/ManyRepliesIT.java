package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.reply.Replier;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Staff find replies, give them to each other, and decide together what says the same.
class ManyRepliesIT extends CaseworkerAtWork {
    @Test
    void replies_are_found_by_words_in_danish_and_by_filters() {
        replier.sent(SLUG, "Der mangler cykelstier ved skolerne", Replier.person("Anna Prøve"));
        replier.sent(SLUG, "plejehjemmet er godt", Map.of("udtaler", "ORGANISATION", "organisation",
                "Fjordby Seniorforening", "navn", "Bo Prøve"));
        var about = replier.next(replier.begin(SLUG, "p-1-1"), Map.of("k-p-1-1", "God idé"));
        replier.send(replier.next(replier.next(about, Map.of()), Replier.person("Carl Prøve")));
        assertThat(references("?ord=skole")).containsExactly("p-001");
        assertThat(references("?ord=seniorforening")).containsExactly("o-001");
        replier.sent(SLUG, "Økonomien – den er »STRAM« ved bækken", Replier.person("Åse Prøve"));
        for (var words : List.of("%C3%B8konomien", "%C3%98KONOMI", "stram", "B%C3%86KKEN", "%C3%A5se")) {
            assertThat(references("?ord=" + words)).as(words).containsExactly("p-003");
        }
        app.execute("delete from hearing.reply where number = 3");
        assertThat(references("?som=ORGANISATION")).containsExactly("o-001");
        assertThat(references("?tema=p1")).containsExactly("p-002");
        assertThat(references("?ord=%00%27%22+OR+-")).isNotNull();
        assertThat(app.client().get("/h/" + SLUG + "/svar").page().select(".reply-reference").eachText())
                .as("organisations first").containsExactly("o-001", "p-001", "p-002");
        assertThat(app.client().get("/h/" + SLUG + "/svar?ord=cykelsti").page().select(".reply-reference").eachText())
                .containsExactly("p-001");
    }

    @Test
    void several_are_given_to_somebody_at_once() {
        for (var name : List.of("Anna Prøve", "Bo Prøve", "Carl Prøve")) replier.sent(SLUG, "flere stier", Replier.person(name));
        var list = staff().get(LIST);
        var form = list.page().expectFirst("form[action$=/tildeling]");
        client.submit(list, form, Map.of("svar", List.of("p-001", "p-003"), "til", List.of(Staff.NAME)));
        assertThat(references("?hos=" + Staff.NAME.replace(" ", "+"))).containsExactly("p-001", "p-003");
        assertThat(references("?hos=-")).containsExactly("p-002");
        assertThat(client.submit(list, form, Map.of("svar", List.of("p-002"), "til", List.of("Ukendt"))).status()).isEqualTo(422);
        assertThat(client.submit(list, form, Map.of("til", List.of(Staff.NAME))).text()).contains("Vælg mindst ét svar");
    }

    @Test
    void the_same_words_again_are_suggested_as_the_same_and_decided_by_staff() {
        var campaign = "Vi borgere i Fjordby siger nej til at lukke svømmehallen, for børnene "
                + "har brug for den hver eneste uge hele året rundt. ";
        replier.sent(SLUG, campaign + "Hilsen alle os fra byen.", Replier.person("Anna Prøve"));
        replier.sent(SLUG, campaign.toUpperCase(java.util.Locale.ROOT) + "Hilsen alle os fra byen!", Replier.person("Bo Prøve"));
        replier.sent(SLUG, "Noget helt andet om stier, skove, bænke og lys i vinterens mørke timer.", Replier.person("Carl Prøve"));
        assertThat(references("?ens=ja")).containsExactly("p-002");
        var page = staff().get(LIST + "/p-002");
        assertThat(page.text()).contains("Ligner p-001, omkring 100 %");
        submit(page, "ens", Map.of("ens", "nej"));
        assertThat(references("?ens=ja")).isEmpty();
    }

    @Test
    void like_replies_are_decided_group_by_group() {
        var campaign = "Vi borgere i Fjordby siger nej til at lukke svømmehallen, for børnene "
                + "har brug for den hver eneste uge hele året rundt. ";
        for (var name : List.of("Anna Prøve", "Bo Prøve", "Carl Prøve")) replier.sent(SLUG, campaign, Replier.person(name));
        replier.sent(SLUG, "noget helt andet om stier, skove, bænke og lys i vinterens mørke timer", Replier.person("Dora Prøve"));
        var page = staff().get(LIST + "/ens");
        assertThat(page.text()).contains("1 gruppe", "p-001 Anna Prøve", "2 svar ligner det. 2 er ikke afgjort").doesNotContain("Dora");
        assertThat(page.page().select("section input[name=svar][checked]").eachAttr("value")).containsExactly("p-002", "p-003");
        var form = page.page().expectFirst("section form");

        var none = client.submit(page, form, Map.of("ens", List.of("ja"), "svar", List.of()));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select(".error-summary a").eachAttr("href")).containsExactly("#gruppe-p-001");

        client.submit(page, form, Map.of("ens", List.of("ja"), "svar", List.of("p-002")));
        var after = client.submit(page, form, Map.of("ens", List.of("nej"), "svar", List.of("p-003")));
        assertThat(after.text()).contains("Alle er afgjort", "Det samme", "Noget andet");
        assertThat(app.query("select verdict, verdict_by from hearing.likeness where verdict is not null order by reply_id"))
                .containsExactly(List.of("SAME", Staff.NAME), List.of("DIFFERENT", Staff.NAME));
    }
}

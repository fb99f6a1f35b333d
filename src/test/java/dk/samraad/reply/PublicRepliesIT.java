package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of replies everybody can read, more than fit on one.
class PublicRepliesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String SLUG = "mange-svar";

    @BeforeAll
    static void answer() {
        FjordbyHearing.open(app, SLUG);
        app.execute("update hearing.consultation set publication = 'AT_ONCE'");
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        for (int i = 1; i <= 23; i++) new Replier(app).sent(SLUG, i % 2 == 0 ? "Flere bænke ved stien" : "Bedre lys på stien", Replier.person("Prøve Nummer" + i));
    }

    @Test
    void each_page_goes_on_where_the_last_one_stopped() {
        var first = page("");
        assertThat(first.page().select(".reply-reference").eachText()).hasSize(20).startsWith("p-001").endsWith("p-020");
        assertThat(first.text()).contains("Side 1 af 2");
        assertThat(page("?side=2").page().select(".reply-reference").eachText()).containsExactly("p-021", "p-022", "p-023");
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        for (var beyond : new String[] {"?side=3", "?side=999999"}) {
            assertThat(page(beyond).page().select(".reply-reference").eachText()).as(beyond).containsExactly("p-021", "p-022", "p-023");
            assertThat(page(beyond).text()).contains("Side 2 af 2");
        }
    }

    @Test
    void a_search_counts_all_it_finds_and_says_when_it_finds_none() {
        assertThat(page("?ord=bænke").text()).contains("11 svar med »bænke«.");
        assertThat(page("?ord=stien").page().select(".reply-reference")).hasSize(20);
        assertThat(page("?ord=stien").text()).contains("23 svar med »stien«.", "Side 1 af 2");
        for (var none : new String[] {"?ord=svømmehal", "?ord=svømmehal&side=7"}) assertThat(page(none).text()).as(none).contains("Ingen svar med »svømmehal«.");
    }

    @Test
    void a_search_finds_large_danish_letters_and_words_beside_dashes_and_quotes_whatever_the_locale_of_the_database() {
        assertThat(app.queryOne("select datcollate || ' ' || lower('Ø') from pg_database where datname = current_database()")).isEqualTo("C Ø");
        FjordbyHearing.open(app, "store-bogstaver");
        app.execute("update hearing.consultation set publication = 'AT_ONCE' where slug = 'store-bogstaver'");
        var replier = new Replier(app);
        replier.sent("store-bogstaver", "Økonomien … den skal vi tale om", Replier.person("Åse Prøve"));
        replier.sent("store-bogstaver", "FLERE BÆNKE – »Ældre« får ro", Replier.person("ØRNULF PRØVE"));
        // As a Mac writes it: the ring stands behind its letter.
        replier.sent("store-bogstaver", "A\u030Aen er ren\u2026a\u030Abner den?", Replier.person("Bo Prøve"));
        app.execute("update hearing.screening set publication = 'APPROVED'");

        for (var words : List.of("økonomien", "ØKONOMIEN", "Økonomi", "åse", "»økonomien«", "–økonomien", "\u00A0økonomien\u00A0")) assertThat(found(words)).as(words).containsExactly("p-001");
        for (var words : List.of("BÆNKE", "bænke", "ældre", "ÆLDRE", "\u201Cflere bænke\u201D", "ørnulf")) assertThat(found(words)).as(words).containsExactly("p-002");
        for (var words : List.of("åen", "ÅEN", "åbner", "A\u030AEN")) assertThat(found(words)).as(words).containsExactly("p-003");
        assertThat(found("økonomien -tale")).isEmpty();
    }

    private static List<String> found(String words) {
        return app.client().get("/h/store-bogstaver/svar?ord=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).page().select(".reply-reference").eachText();
    }

    private static Answer page(String query) {
        var page = app.client().get("/h/" + SLUG + "/svar" + query);
        assertThat(page.status()).isEqualTo(200);
        return page;
    }
}

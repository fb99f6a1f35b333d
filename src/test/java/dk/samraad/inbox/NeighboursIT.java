package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From reply to reply of one search, and back to the list as it was.
class NeighboursIT {
    private static final String SLUG = "sundhedspolitik";
    private static final String LIST = "/medarbejder/hoeringer/" + SLUG + "/svar";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Replier replier = new Replier(app);
    private Client staff = app.client();

    @BeforeAll
    static void open() {
        FjordbyHearing.open(app, SLUG);
        app.execute("update hearing.consultation set publication = 'AT_ONCE'");
    }

    @BeforeEach
    void empty() {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "hearing.reply", "hearing.reply_number")) app.execute("delete from " + table);
        staff = Staff.signedIn(app);
    }

    @Test
    void one_reply_leads_to_the_next_of_the_same_search() {
        for (var name : List.of("Anna", "Bo", "Carla")) replier.sent(SLUG, "Flere stier, og det er nu", Replier.person(name + " Prøve"));
        replier.sent(SLUG, "Flere bænke", Replier.person("Dora Prøve"));
        replier.sent(SLUG, "Flere stier med lys", Replier.person("Eva Prøve"));
        var page = staff.get(LIST + "/p-003?ord=stier&tilstand=APPROVED");
        assertThat(page.page().select("nav.pages").text()).isEqualTo("Forrige svar, p-002 Svar 3 af de 4, du har fundet Næste svar, p-005");
        assertThat(page.page().select(".back-link").attr("href")).isEqualTo(LIST + "?ord=stier&tilstand=APPROVED#p-003");

        var decided = staff.submit(page, page.page().expectFirst("form[action*=/offentlighed]"), Map.of("offentlig", List.of("REJECTED"), "hvorfor", List.of("Injurier")));
        assertThat(decided.url()).endsWith("/p-003?ord=stier&tilstand=APPROVED");
        assertThat(decided.page().select("nav.pages").text()).as("it is found no more and still has its place").isEqualTo("Forrige svar, p-002 Svaret passer ikke til din søgning Næste svar, p-005");

        var second = staff.get(LIST + "/p-002?ord=stier");
        var on = staff.submit(second, second.page().expectFirst("form[action*=/offentlighed]"), Map.of("offentlig", List.of("APPROVED"), "videre", List.of("ja")));
        assertThat(on.url()).as("saved, and on to the next").endsWith("/p-003?ord=stier");
        assertThat(staff.get(LIST + "/p-005?ord=stier").page().select("nav.pages a").eachAttr("rel")).containsExactly("prev");
    }

    @Test
    void a_reply_of_the_second_page_leads_back_to_it() {
        for (int i = 0; i < Inbox.PER_PAGE + 1; i++) replier.sent(SLUG, "Svar nummer " + i + " om stier", Replier.person("Anna Prøve"));
        assertThat(staff.get(LIST + "/p-050").page().select("a[rel=next]").attr("href")).isEqualTo(LIST + "/p-051");
        assertThat(staff.get(LIST + "/p-051").page().select(".back-link").attr("href")).isEqualTo(LIST + "?side=2#p-051");
        assertThat(staff.get(LIST + "?side=2").page().select("a#p-051").attr("href")).isEqualTo(LIST + "/p-051");
    }

    @Test
    void what_was_ticked_and_found_stays_when_nobody_was_chosen() {
        for (var name : List.of("Anna", "Bo")) replier.sent(SLUG, "Flere stier, skriver " + name, Replier.person(name + " Prøve"));
        var list = staff.get(LIST + "?ord=stier");
        var refused = staff.submit(list, list.page().expectFirst("form[action*=/tildeling]"), Map.of("svar", List.of("p-002"), "til", List.of("Ukendt")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=svar][checked]").eachAttr("value")).containsExactly("p-002");
        assertThat(refused.page().select("#ord").val()).isEqualTo("stier");
    }
}

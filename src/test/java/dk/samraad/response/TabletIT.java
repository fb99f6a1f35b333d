package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TabletIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
    }

    @Test
    void a_tablet_marks_the_place_and_leaves_nothing_to_the_next_person() {
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'sundhed'"));
        var secret = app.bean(TabletLinks.class).make(survey, "Fjordby Bibliotek");
        var start = client.get("/sp/sundhed/tablet/" + secret);
        var first = client.submit(start, Map.of());
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        var second = client.submit(first, Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        app.clock.advance(Duration.ofSeconds(30));
        var sent = client.submit(check, Map.of("_go", List.of("send")));
        assertThat(sent.page().select("head noscript meta[http-equiv=refresh]").attr("content")).as("where no script does it")
                .isEqualTo("300; url=/sp/sundhed/tablet/" + secret);
        assertThat(OpenedInbox.of(app)).extracting(OpenedInbox.Row::mode, OpenedInbox.Row::place).containsExactly(org.assertj.core.api.Assertions.tuple(Mode.TABLET, "Fjordby Bibliotek"));

        assertThat(client.submit(second, Map.of("_go", List.of("videre"))).url()).as("an old page sent again").endsWith("/tablet/" + secret);
        app.clock.advance(Duration.ofMinutes(3));
        assertThat(client.submit(check, Map.of("_go", List.of("send"))).url()).as("sending, later").endsWith("/tablet/" + secret);
    }

    @Test
    void the_receipt_is_drawn_given_again_for_a_minute_and_to_nobody_after_the_next_person_began() {
        var check = checkOnTablet("Fjordby Torv");
        var sent = client.submit(check, Map.of("_go", List.of("send")));
        var code = sent.page().select(".receipt-code").text();
        assertThat(sent.page().select(".receipt svg[role=img]").attr("aria-label")).contains("QR-kode", code);
        assertThat(sent.page().select(".receipt-keep, .receipt form")).as("nothing is kept on a device many share").isEmpty();
        assertThat(sent.headers().firstValue("Cache-Control")).hasValue("no-store");
        app.clock.advance(Duration.ofSeconds(50));
        assertThat(client.submit(check, Map.of("_go", List.of("send"))).page().select(".receipt-code").text()).as("sent again").isEqualTo(code);
        app.clock.advance(Duration.ofSeconds(11));
        assertThat(client.submit(check, Map.of("_go", List.of("send"))).url()).as("sent again, later").contains("/tablet/");

        var second = checkOnTablet("Fjordby Skole");
        var again = client.submit(second, Map.of("_go", List.of("send")));
        var next = client.submit(again, again.page().expectForm("main form"), Map.of("_go", List.of("slet")));
        assertThat(next.url()).contains("/tablet/");
        assertThat(client.submit(second, Map.of("_go", List.of("send"))).url()).as("the next person goes back").contains("/tablet/");
    }

    /// Nobody sees a touch there, so the time is long, and told (WCAG 2.2.1).
    @Test
    void without_script_a_page_stands_for_twenty_minutes_and_says_so() {
        var check = checkOnTablet("Fjordby Sportshal");
        assertThat(check.page().select("main noscript").text()).contains("20 minutter");
        assertThat(check.page().select("head noscript meta[http-equiv=refresh]").attr("content")).startsWith("1200; url=/sp/sundhed/tablet/");
        app.clock.advance(Duration.ofMinutes(20));
        assertThat(client.submit(check, Map.of("_go", List.of("send"))).page().select(".receipt-code").text()).isNotEmpty();

        var left = checkOnTablet("Fjordby Station");
        app.clock.advance(Duration.ofMinutes(22));
        assertThat(client.submit(left, Map.of("_go", List.of("send"))).url()).contains("/tablet/");
    }

    @Test
    void a_page_whose_own_clock_runs_is_not_counted_from_when_it_was_drawn() {
        var check = checkOnTablet("Fjordby Havn");
        app.clock.advance(Duration.ofHours(5));
        var send = Map.of("_go", List.of("send"), "_ur", List.of("1"));
        assertThat(client.submit(check, send).page().select(".receipt-code").text()).isNotEmpty();
        app.clock.advance(Duration.ofSeconds(61));
        assertThat(client.submit(check, send).url()).as("sent and seen: worth nothing more").contains("/tablet/");
    }

    private Client.Answer checkOnTablet(String place) {
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'sundhed'"));
        var first = client.submit(client.get("/sp/sundhed/tablet/" + app.bean(TabletLinks.class).make(survey, place)), Map.of());
        var second = client.submit(first, Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        app.clock.advance(Duration.ofSeconds(10));
        return check;
    }

    /// Hearings keep what is typed on the phone, so nobody may come to one from a tablet that many share.
    @Test
    void a_tablet_leads_nowhere_but_to_itself() {
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'sundhed'"));
        var address = "/sp/sundhed/tablet/" + app.bean(TabletLinks.class).make(survey, "Fjordby Hal");
        var before = app.clock.instant();
        var start = client.get(address);
        var first = client.submit(start, Map.of());
        var second = client.submit(first, Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var check = client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
        app.clock.advance(Duration.ofSeconds(30));
        var sent = client.submit(check, Map.of("_go", List.of("send")));
        app.clock.advance(Duration.ofDays(3650));
        var closed = client.get(address);
        app.clock.set(before);
        assertThat(closed.status()).isEqualTo(403);
        for (var page : List.of(start, first, second, check, sent, closed)) {
            assertThat(page.page().select("body").attr("data-tablet")).as(page.url()).endsWith(address);
            assertThat(page.page().select("form[data-offline]")).as(page.url()).isEmpty();
            assertThat(page.page().select("a[href], form[action]").stream().map(e -> e.attr("href") + e.attr("action")))
                    .as(page.url()).allMatch(to -> to.startsWith("#") || to.startsWith("?") || to.startsWith("/sp/sundhed/") || to.contains("/tablet/"));
        }
    }

    @Test
    void staff_make_a_link_for_a_tablet_and_take_it_back() {
        var staff = Staff.signedIn(app);
        assertThat(client.get("/medarbejder/spoergeskemaer/sundhed/tablets").url()).contains("log-ind");
        var form = staff.get("/medarbejder/spoergeskemaer/sundhed/tablets");
        assertThat(staff.submit(form, form.page().expectForm("form.make"), Map.of("sted", List.of(" "))).status()).isEqualTo(422);
        var made = staff.submit(form, form.page().expectForm("form.make"), Map.of("sted", List.of("Fjordby Seniorcenter")));
        var link = java.net.URI.create(made.page().select("a.tablet-link").attr("href")).getPath();
        assertThat(client.get(link).text()).contains("Begynd");
        staff.submit(made, made.page().expectForm("tr:contains(Seniorcenter) form.revoke"), Map.of());
        assertThat(client.get(link).status()).isEqualTo(404);
    }
}

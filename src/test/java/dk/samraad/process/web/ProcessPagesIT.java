package dk.samraad.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.process.Activity;
import dk.samraad.process.ActivityKind;
import dk.samraad.process.ActivityState;
import dk.samraad.process.Fjordby;
import dk.samraad.process.PlantedActivities;
import dk.samraad.process.Processes;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProcessPagesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("spec.activities", true);

    private final PlantedActivities planted = app.bean(PlantedActivities.class);

    @BeforeEach
    void empty() {
        app.execute("delete from process.phase; delete from process.milestone; delete from process.body; delete from process.involvement");
        planted.activities.clear();
        app.clock.set(SettableClock.START);
    }

    @Test
    void an_empty_house_says_so_and_points_at_the_policies() {
        var page = front();

        assertThat(page.select("h1").text()).isEqualTo("Hvad mener du?");
        assertThat(page.text()).contains("Der er ikke noget at svare på lige nu.");
        assertThat(page.select("main a[href=/politik]")).isNotEmpty();
    }

    @Test
    void the_front_page_calls_to_what_is_open_with_the_days_left() {
        create();
        planted.activities.add(PlantedActivities.survey(ActivityState.OPEN, "2026-02-16", "2026-03-14"));

        var page = front();
        assertThat(page.select(".call a").attr("href")).isEqualTo("/sp/godt-liv");
        assertThat(page.select(".call").text()).contains("Sidste dag er 14. marts 2026", "12 dage tilbage");
        assertThat(page.select(".involvement h3 a").attr("href")).isEqualTo("/inddragelse/godt-liv");
        assertThat(page.select(".notice-warning").text()).startsWith("Eksempeldata.");

        app.clock.set(Instant.parse("2026-03-14T22:59:00Z")); // a minute to midnight in Denmark
        assertThat(front().select(".call").text()).contains("Sidste dag er i dag");
    }

    @Test
    void released_reports_are_the_results_on_both_pages() {
        create();
        planted.activities.add(Activity.report("Opsummering: Hvad er et godt liv?", "/rapport/godt-liv", LocalDate.parse("2026-03-01")));

        assertThat(front().select("#results ~ .cards a").attr("href")).isEqualTo("/rapport/godt-liv");
        assertThat(show().select("#results ~ .link-list a").eachText()).containsExactly("Opsummering: Hvad er et godt liv?");
        assertThat(show().select(".call")).isEmpty();
    }

    /// It has the title of the draft, which told nobody that it is decided.
    @Test
    void what_was_decided_on_a_hearing_is_called_the_decision_and_no_list_is_empty() {
        create();
        assertThat(show().select("ul:not(:has(li))")).as("lists of nothing").isEmpty();
        planted.activities.add(new Activity("Udkast til en politik", ActivityKind.HEARING, "/h/udkast", Optional.of(LocalDate.parse("2026-01-01")),
                Optional.of(LocalDate.parse("2026-02-01")), ActivityState.CLOSED, Optional.of("/h/udkast")));

        assertThat(front().select("#results ~ .cards a").text()).isEqualTo("Beslutningen: Udkast til en politik");
        assertThat(show().select("#results ~ .link-list a").text()).isEqualTo("Beslutningen: Udkast til en politik");
        assertThat(app.client().get("/?sprog=en").page().select("#results ~ .cards a span[lang=en]").text()).isEqualTo("The decision:");
    }

    @Test
    void the_timeline_is_a_list_in_the_order_of_time_with_the_state_in_words() {
        create();

        assertThat(show().select("ol.timeline > li h3").eachText()).containsExactly("Forberedelse Færdig", "Udvalget er nedsat Milepæl: Færdig",
                "Borgerne spørges I gang", "Politikken skrives Kommer", "Kommunalbestyrelsen beslutter Milepæl: Kommer");
        app.clock.set(Instant.parse("2026-04-01T08:00:00Z"));
        assertThat(show().select("ol.timeline > li.is-current h3").eachText()).containsExactly("Politikken skrives I gang");
    }

    @Test
    void open_activities_stand_before_those_to_come_and_those_that_are_over() {
        create();
        planted.activities.add(PlantedActivities.survey(ActivityState.CLOSED, "2026-01-01", "2026-01-31"));
        planted.activities.add(PlantedActivities.survey(ActivityState.UPCOMING, "2026-04-01", "2026-04-30"));
        planted.activities.add(PlantedActivities.survey(ActivityState.OPEN, "2026-03-01", "2026-03-03"));

        var now = show().select("section[aria-labelledby=now]").text();
        assertThat(now).containsSubsequence("1 dag tilbage", "Det kommer", "Åbner 1. april 2026", "Det er slut", "Lukkede 31. januar 2026");
    }

    @Test
    void the_page_says_who_asks_and_about_which_policy_in_english_too() {
        create();

        assertThat(show().select(".summary-list").text()).contains("Fjordby Kommune", "Opgaveudvalg (§ 17, stk. 4)", "Opgaveudvalget for sundhed: Skriver udkastet");
        assertThat(show().select(".summary-list a").attr("href")).isEqualTo("/politik/glostrup-2024-2032");
        assertThat(app.client().get("/inddragelse/godt-liv?sprog=en").page().select("#course").text()).isEqualTo("How it goes");
        assertThat(app.client().get("/inddragelse/andet").status()).isEqualTo(404);
    }

    private static void create() {
        app.bean(Processes.class).create(Fjordby.process());
    }

    private static Document front() {
        return app.client().get("/").page();
    }

    private static Document show() {
        return app.client().get("/inddragelse/godt-liv").page();
    }
}

package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Condition;
import dk.samraad.survey.Fjordby;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Results that are taken up while a survey is open, and what becomes of them at its closing.
class EarlyLookIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static final String PAGES = "/medarbejder/spoergeskemaer/";

    private final Results results = app.bean(Results.class);

    private static long open(String slug, int answers) {
        var id = InventedAnswers.fjordby(app.dataSource(), slug);
        InventedAnswers.add(app.dataSource(), id, 1, answers);
        return id;
    }

    private static void close(String slug) {
        app.execute("update survey.questionnaire set closes_on = '2026-02-28' where slug = '" + slug + "'");
    }

    private SurveyResults of(String slug, View view) {
        return results.of(slug, view, Language.DA).orElseThrow();
    }

    @Test
    void an_early_look_shows_questions_alone_and_the_closing_also_groups_however_few_came_since() {
        var id = open("mere", 200);
        assertThat(results.takeUp("mere", "test")).isEqualTo(new TakeUp.Taken(1, 200));
        var early = of("mere", new View.Everybody());
        assertThat(early.interim()).isTrue();
        assertThat(early.divisions()).isEmpty();
        assertThat(counted(table(early, "bevaeger"), "Hver dag").people()).isEqualTo(count("mere", "bevaeger", "dagligt"));
        assertThat(of("mere", new View.By("omraade")).tables()).allSatisfy(table -> {
            assertThat(table.rows()).isEmpty();
            assertThat(table.notes()).containsExactly("Tallene fordelt på grupper kommer først, når spørgeskemaet er lukket.");
        });
        InventedAnswers.add(app.dataSource(), id, 201, 203);
        assertThat(results.takeUp("mere", "test")).isEqualTo(new TakeUp.Refused(203, 200));

        close("mere");
        assertThat(results.takeUp("mere", "test")).isEqualTo(new TakeUp.Taken(2, 203));

        var end = of("mere", new View.By("omraade"));
        assertThat(end.interim()).isFalse();
        assertThat(end.tables()).anySatisfy(table -> assertThat(table.rows()).isNotEmpty());
        assertThat(results.takeUp("mere", "test")).isEqualTo(new TakeUp.Refused(203, 203));
    }

    /// Three more answers cannot be shown without showing what the three said: the tables stay, and say of which day they are.
    @Test
    void a_table_that_stays_as_it_was_says_of_which_day_it_is_on_the_page_in_csv_and_in_json() {
        var id = open("dato", 200);
        results.takeUp("dato", "test");
        InventedAnswers.add(app.dataSource(), id, 201, 203);
        close("dato");
        var day = app.clock.instant();
        app.clock.set(day.plus(Duration.ofDays(1)));
        results.takeUp("dato", "test");
        app.clock.set(day);

        var active = table(of("dato", new View.Everybody()), "bevaeger");
        var byArea = table(of("dato", new View.By("omraade")), "bevaeger-omraade");

        for (var table : List.of(active, byArea)) {
            assertThat(table.countedOn()).as(table.name()).contains(LocalDate.of(2026, 3, 2));
            assertThat(table.notes()).anyMatch(note -> note.startsWith("Tallene er fra opgørelsen 2. marts 2026."));
            assertThat(new String(SafeTableFile.json(List.of(table)), StandardCharsets.UTF_8)).contains("\"countedOn\" : \"2026-03-02\"");
            assertThat(new String(SafeTableFile.csv(List.of(table), Language.DA), StandardCharsets.UTF_8)).contains(";2026-03-02\r\n");
        }
    }

    @Test
    void the_page_says_what_an_early_look_costs_and_asks_before_it_is_taken() {
        open("spoerger", 100);
        var staff = Staff.signedIn(app);
        var page = staff.get(PAGES + "spoerger/resultater");
        assertThat(page.text()).contains("Spørgeskemaet er stadig åbent", "En tidlig opgørelse koster noget", "Tal fordelt på alder, område og andre grupper kommer, når spørgeskemaet er lukket");

        var refused = staff.submit(page, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Sæt kryds, hvis du vil gøre op, før spørgeskemaet er lukket");
        assertThat(app.queryOne("select count(*) from platform.work")).isEqualTo("0");

        assertThat(staff.submit(refused, Map.of("tidligt", List.of("ja"))).text()).contains("Venter på at begynde");
        app.bean(Jobs.class).runNow(Results.JOB);
        assertThat(staff.get(PAGES + "spoerger/resultater").text()).contains("Det er foreløbige tal");
    }

    @Test
    void how_many_reached_a_page_that_few_are_shown_is_withheld_like_the_number_asked() {
        var id = InventedAnswers.survey(app.dataSource(), "sider", Fjordby.of(
                Fjordby.page("foerste", Fjordby.choice("bevaeger", "dagligt", "ugentligt", "sjaeldent")),
                Fjordby.page("kun-nogle", new Condition.Chosen("bevaeger", Set.of("sjaeldent")), Fjordby.choice("ensom", "aldrig", "ofte"))));
        InventedAnswers.add(app.dataSource(), id, 1, 13);
        app.execute("insert into response.page_count (survey_id, day, page, mode, reached) values (%d, '2026-02-10', 'foerste', 'WEB', 13), (%d, '2026-02-10', 'kun-nogle', 'WEB', 1)".formatted(id, id));
        var staff = Staff.signedIn(app);
        var before = staff.get(PAGES + "sider/resultater");
        assertThat(rowOf(before, "kun-nogle")).isEqualTo("kun-nogle skjult skjult");
        assertThat(rowOf(before, "foerste")).isEqualTo("foerste 13 100 %");

        results.takeUp("sider", "test");
        assertThat(rowOf(staff.get(PAGES + "sider/resultater"), "kun-nogle")).isEqualTo("kun-nogle skjult skjult");
    }

    @Test
    void where_enough_reached_it_and_enough_did_not_it_is_shown_as_of_the_results() {
        var id = InventedAnswers.survey(app.dataSource(), "mange-sider", Fjordby.of(
                Fjordby.page("foerste", Fjordby.choice("bevaeger", "dagligt", "ugentligt", "sjaeldent")),
                Fjordby.page("kun-nogle", new Condition.Chosen("bevaeger", Set.of("dagligt")), Fjordby.choice("ensom", "aldrig", "ofte"))));
        InventedAnswers.add(app.dataSource(), id, 1, 400);
        app.execute("insert into response.page_count (survey_id, day, page, mode, reached) values (%d, '2026-02-10', 'foerste', 'WEB', 440), (%d, '2026-02-10', 'kun-nogle', 'WEB', 240)".formatted(id, id));
        results.takeUp("mange-sider", "test");
        app.execute("update response.page_count set reached = 241 where page = 'kun-nogle' and survey_id = " + id);

        assertThat(rowOf(Staff.signedIn(app).get(PAGES + "mange-sider/resultater"), "kun-nogle")).isEqualTo("kun-nogle 240 55 %");
    }

    private static String rowOf(Client.Answer page, String title) {
        return page.page().select("tr").stream().map(Element::text).filter(text -> text.startsWith(title)).findFirst().orElseThrow();
    }

    private static SafeTable table(SurveyResults results, String name) {
        return results.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static SafeTable.Cell.Counted counted(SafeTable table, String row) {
        return (SafeTable.Cell.Counted) table.rows().stream().filter(r -> r.label().equals(row)).findFirst().orElseThrow().cells().getFirst();
    }

    private static int count(String slug, String question, String option) {
        return Integer.parseInt(app.queryOne("select count(*) from response.answer_choice c join survey.questionnaire s on s.id = c.survey_id where s.slug = '"
                + slug + "' and question = '" + question + "' and option = '" + option + "'"));
    }
}

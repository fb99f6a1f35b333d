package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResultsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().counting();

    private static final String PAGES = "/medarbejder/spoergeskemaer/";

    private final Results results = app.bean(Results.class);

    private static long survey(String slug, int answers) {
        var id = InventedAnswers.fjordby(app.dataSource(), slug);
        InventedAnswers.add(app.dataSource(), id, 1, answers);
        close(slug);
        return id;
    }

    private static void close(String slug) {
        app.execute("update survey.questionnaire set closes_on = '2026-02-28' where slug = '" + slug + "'");
    }

    private SurveyResults of(String slug, View view) {
        return results.of(slug, view, Language.DA).orElseThrow();
    }

    @Test
    void every_question_that_can_be_counted_has_a_table_under_its_theme_with_n_and_missing() {
        survey("alle", 400);
        assertThat(results.takeUp("alle", "test")).isEqualTo(new TakeUp.Taken(1, 400));

        var found = of("alle", new View.Everybody());

        assertThat(found.themes()).extracting(SurveyResults.ThemeResults::theme).containsExactly("p1", "p2", "p3", "p4", "p5", "");
        assertThat(found.tables()).extracting(SafeTable::name).containsExactlyInAnyOrder(
                "bevaeger", "steder", "trivsel", "udsagn", "soevn", "laege", "ensom", "vigtigst", "penge", "alder", "omraade", "rolle");
        var active = table(found, "bevaeger");
        assertThat(active.base().answered().orElseThrow() + active.base().missing().orElseThrow()).isEqualTo(400);
        assertThat(counted(active, "Hver dag").people()).isEqualTo(count("alle", "bevaeger", "dagligt"));
    }

    @Test
    void a_cross_table_shows_no_number_below_the_threshold_and_says_what_it_withholds() {
        survey("kryds", 120);
        results.takeUp("kryds", "test");

        for (var division : List.of("alder", "omraade", "rolle", "mode")) {
            var tables = of("kryds", new View.By(division)).tables();
            assertThat(tables).hasSize(12);
            for (var table : tables) {
                for (var row : table.rows()) {
                    for (var cell : row.cells()) {
                        if (cell instanceof SafeTable.Cell.Counted(var people, var percent)) {
                            assertThat(people == 0 || people >= 5).as(table.name()).isTrue();
                        }
                    }
                }
                if (table.hidden() > 0) assertThat(table.notes()).anyMatch(note -> note.contains("skjult, fordi færre end 5"));
            }
        }
    }

    @Test
    void a_filter_gives_the_column_of_the_cross_table_and_nothing_more() {
        survey("filter", 300);
        results.takeUp("filter", "test");

        var column = of("filter", new View.Only("alder", "65-op")).tables().getFirst();
        var cross = of("filter", new View.By("alder")).tables().getFirst();

        var at = cross.columns().stream().map(SafeTable.Column::label).toList().indexOf(column.columns().getFirst().label());
        for (int r = 0; r < cross.rows().size(); r++) {
            assertThat(column.rows().get(r).cells().getFirst()).isEqualTo(cross.rows().get(r).cells().get(at));
        }
    }

    @Test
    void one_who_withdraws_and_nine_who_come_are_not_to_be_seen_in_the_results() {
        var id = survey("forskel", 200);
        results.takeUp("forskel", "test");
        var before = SafeTableFile.json(of("forskel", new View.By("alder")).tables());

        app.execute("delete from response.answer_sheet where id = (select id from response.answer_sheet where survey_id = "
                + id + " limit 1)");
        InventedAnswers.add(app.dataSource(), id, 201, 209);

        assertThat(results.takeUp("forskel", "test")).isEqualTo(new TakeUp.Refused(208, 200));
        assertThat(SafeTableFile.json(of("forskel", new View.By("alder")).tables())).isEqualTo(before);
    }

    @Test
    void fewer_than_a_batch_give_no_results() {
        survey("faa", 9);

        assertThat(results.takeUp("faa", "test")).isEqualTo(new TakeUp.Refused(9, 0));
        assertThat(results.of("faa", new View.Everybody(), Language.DA)).isEmpty();
    }

    @Test
    void staff_ask_for_results_see_how_far_they_are_and_find_them_as_charts_and_tables() {
        survey("side", 300);
        var staff = Staff.signedIn(app);
        var page = staff.get(PAGES + "side/resultater");
        assertThat(page.text()).contains("Svar modtaget 300", "ikke gjort op endnu").doesNotContain("stadig åbent");

        var asked = staff.submit(page, Map.of());
        assertThat(asked.text()).contains("Venter på at begynde", "Se, hvor langt det er nu");
        assertThat(asked.page().select("progress").attr("max")).isEqualTo("4");
        app.bean(Jobs.class).runNow(Results.JOB);
        var after = staff.get(PAGES + "side/resultater");

        assertThat(after.text()).contains("Opgjort 2. marts 2026 på 300 svar").doesNotContain("2026-03");
        assertThat(after.page().select("table caption").eachText()).contains("Hvor tit bevæger du dig?");
        assertThat(after.page().select("svg")).hasSizeGreaterThan(8);
        assertThat(staff.get(PAGES + "side/resultater?visning=del.alder").text()).contains("Hvor gammel er du?");
        assertThat(staff.get(PAGES + "side/resultater?visning=del.findes-ikke").status()).isEqualTo(404);
        assertThat(staff.get(PAGES + "side/resultater.csv").body()).contains("bevaeger;Hvor tit bevæger du dig?;Hver dag;Antal;");
        assertThat(staff.submit(after, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void when_the_job_fails_the_page_says_so_with_a_reference_and_it_can_be_tried_again() {
        survey("fejler", 40);
        var staff = Staff.signedIn(app);
        staff.submit(staff.get(PAGES + "fejler/resultater"), Map.of());
        app.execute("alter table analysis.snapshot add constraint broken check (respondents <> 40)");
        app.bean(Jobs.class).runNow(Results.JOB);
        app.execute("alter table analysis.snapshot drop constraint broken");

        var failed = staff.get(PAGES + "fejler/resultater");
        assertThat(failed.text()).contains("Resultaterne kunne ikke gøres op").containsPattern("dette nummer: [0-9a-f]{8}");
        staff.submit(failed, Map.of());
        app.bean(Jobs.class).runNow(Results.JOB);

        assertThat(staff.get(PAGES + "fejler/resultater").text()).contains("på 40 svar");
        assertThat(app.queryOne("select count(*) from platform.work")).isEqualTo("0");
    }

    /// Killed after it was kept, and begun again, it would be taken twice.
    @Test
    void a_snapshot_is_kept_with_the_end_of_the_work_or_not_at_all() {
        survey("halvt", 60);

        assertThatThrownBy(() -> app.bean(SnapshotMaking.class).make("halvt", "test", state -> {}, () -> {
            throw new Stale();
        })).isInstanceOf(Stale.class);

        assertThat(app.queryOne("select count(*) from analysis.snapshot s join survey.questionnaire q on q.id = s.survey_id where q.slug = 'halvt'"))
                .isEqualTo("0");
    }

    @Test
    void taking_up_reads_each_narrow_table_twice_however_many_divisions_there_are() {
        survey("pas", 60);

        var statements = CountingDriver.during(() -> results.takeUp("pas", "test"));

        assertThat(statements.stream().filter(sql -> sql.contains("answer_number"))).hasSize(2 + 2);
        // Twenty-four, the line of the audit that says whom the results were taken up for, and what holds the moment: the driver said
        // that by itself before, twice, where nobody counted.
        assertThat(statements).hasSizeLessThan(25 + 1 + 1);
    }

    @Test
    void a_page_of_results_costs_ten_statements_however_it_is_divided() {
        survey("sql", 200);
        results.takeUp("sql", "test");
        var staff = Staff.signedIn(app);
        staff.get(PAGES + "sql/resultater");

        for (var view : List.of("", "?visning=del.alder", "?visning=kun.alder.65-op")) {
            var statements = CountingDriver.during(() -> staff.get(PAGES + "sql/resultater" + view)).stream()
                    .filter(sql -> sql.contains("select") && !sql.contains("identity.")).toList();
            assertThat(statements).as(view).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void a_citizen_sees_no_results_before_they_are_published() {
        survey("lukket", 20);

        assertThat(app.client().get("/medarbejder/spoergeskemaer/lukket/resultater.csv").body()).doesNotContain("bevaeger");
    }

    @Test
    void comments_are_masked_and_counted_and_shown_only_where_eight_wrote() {
        survey("tekst", 200);
        results.takeUp("tekst", "test");

        var page = Staff.signedIn(app).get("/medarbejder/spoergeskemaer/tekst/fritekst");

        assertThat(page.text()).contains("[telefonnummer fjernet]", "[e-mailadresse fjernet]", "Færre end 8 har skrevet noget")
                .doesNotContain("20304050", "@fjordby.example");
    }

    @Test
    void all_frequencies_of_ten_thousand_answers_are_counted_in_a_moment() {
        var id = survey("mange", 10_000);
        app.execute("analyze");

        results.takeUp("mange", "test");

        assertThat(app.queryOne("select respondents from analysis.snapshot where survey_id = " + id)).isEqualTo("10000");
    }

    private static SafeTable table(SurveyResults results, String name) {
        return results.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static SafeTable.Cell.Counted counted(SafeTable table, String row) {
        return (SafeTable.Cell.Counted) table.rows().stream().filter(r -> r.label().equals(row))
                .findFirst().orElseThrow().cells().getFirst();
    }

    private static int count(String slug, String question, String option) {
        return Integer.parseInt(app.queryOne("select count(*) from response.answer_choice c "
                + "join survey.questionnaire s on s.id = c.survey_id where s.slug = '"
                + slug + "' and question = '" + question + "' and option = '" + option + "'"));
    }
}

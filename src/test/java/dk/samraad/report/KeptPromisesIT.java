package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Survey.Schedule;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people were told when they answered is what happens, and nothing else may delete what was released or signed.
class KeptPromisesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static final Actor STAFF = Actor.systemAs("Sagsbehandler i Fjordby");
    private static boolean begun;

    @BeforeEach
    void begin() throws Exception {
        if (begun) return;
        begun = true;
        var cases = new ClockedCases(app);
        cases.survey();
        cases.hearing();
    }

    @Test
    void a_new_survey_tells_both_days_with_their_condition() {
        OpenSurvey.of(app, "nyere", Fjordby.everyKind());

        var intro = app.client().get("/sp/nyere").text();

        assertThat(intro).contains("kan blive vist som citat på nettet til og med 31. marts 2027. Tallene bliver stående.",
                "Selve svarene bliver slettet efter 31. marts 2031, så snart kommunen har lagt sagen i sit arkiv.");
        assertThat(app.client().get("/privatliv").text()).contains("så snart kommunen har lagt sagen i sit arkiv");
    }

    @Test
    void a_survey_that_was_open_before_goes_on_to_say_what_it_said() {
        OpenSurvey.draft(app, "foer", Fjordby.everyKind());
        app.execute("update survey.questionnaire set waits_for_filing = false where slug = 'foer'");
        app.bean(Surveys.class).publish("foer", STAFF);
        app.bean(Surveys.class).open("foer", STAFF);

        assertThat(app.client().get("/sp/foer").text()).contains("Resultater på nettet bliver slettet 31. marts 2027.",
                "Selve svarene bliver slettet 31. marts 2031.")
                .doesNotContain("arkiv");
    }

    @Test
    void who_was_told_a_day_alone_is_kept_to_it_and_all_that_was_on_the_web_goes() {
        app.execute("update survey.questionnaire set waits_for_filing = false where slug = '" + ClockedCases.SURVEY + "'");
        var before = app.clock.instant();
        app.clock.set(Instant.parse("2027-04-01T10:00:00Z"));
        for (var ending : List.of("", ".pdf", "/tabeller.csv", "/tabeller.json", "/1", "/1.pdf", "/1/tabeller.csv",
                "/1/uden-citater.pdf")) {
            assertThat(app.client().get("/rapport/" + ClockedCases.SURVEY + "-opsummering" + ending).status()).as(ending).isEqualTo(410);
        }
        assertThat(app.client().get("/inddragelse/" + OpenSurvey.PROCESS).page()
                .select("a[href=/rapport/" + ClockedCases.SURVEY + "-opsummering]")).isEmpty();
        app.clock.set(Instant.parse("2031-04-01T10:00:00Z"));
        app.bean(Jobs.class).runNow(CaseRetention.NAME);
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).as("without anybody filing").isEqualTo("0");
        app.clock.set(before);
    }

    @Test
    void neither_day_of_a_survey_that_was_opened_can_be_moved_away() {
        var survey = OpenSurvey.of(app, "laengere", Fjordby.everyKind()).survey();
        var days = survey.schedule();
        var surveys = app.bean(Surveys.class);
        var later = new Schedule(days.opensOn(), days.closesOn(), days.publicUntil().plusDays(1), days.retainedUntil());
        assertThat(surveys.reschedule("laengere", survey.revision() + 1, later)).extracting(Enum::name)
                .containsExactly("DELETION_WAS_TOLD");
        var longer = new Schedule(days.opensOn(), days.closesOn(), days.publicUntil(), days.retainedUntil().plusDays(1));
        assertThat(surveys.reschedule("laengere", survey.revision() + 1, longer)).extracting(Enum::name)
                .containsExactly("DELETION_WAS_TOLD");
        var sooner = new Schedule(days.opensOn(), days.closesOn().plusDays(7), days.publicUntil().minusDays(1),
                days.retainedUntil().minusDays(1));
        assertThat(surveys.reschedule("laengere", surveys.bySlug("laengere").revision(), sooner)).isEmpty();
    }

    @Test
    void what_was_released_or_signed_is_deleted_by_the_case_date_and_with_its_example_and_by_nothing_else() {
        var edition = "(select min(id) from report.edition where slug = '" + ClockedCases.HEARING + "-hvidbog')";
        var deletions = List.of("delete from report.rendering where edition_id = " + edition + " and kind = 'PDF'",
                "delete from hearing.opinion_text", "delete from hearing.opinion_part", "delete from hearing.opinion");
        for (var deletion : deletions) {
            assertRefused(deletion);
            assertRefused("set local samraad.deletes = 'retention'; " + deletion);
        }
        assertRefused("delete from report.edition where id = " + edition);
        app.execute("update hearing.consultation set emptied_on = '2031-04-01', waits_for_filing = false where slug = '"
                + ClockedCases.HEARING + "'");
        for (var deletion : deletions.subList(0, 1)) {
            assertRefused(deletion);
            undone("set local samraad.deletes = 'retention'; " + deletion);
        }
        assertRefused("set local samraad.deletes = 'retention'; delete from report.rendering where edition_id = " + edition
                + " and kind = 'TWIN_PDF'");
        assertRefused("set local samraad.deletes = 'retention'; delete from report.edition where id = " + edition);
        assertRefused("set local samraad.deletes = 'retention'; update report.rendering set content = 'x' where edition_id = " + edition);
        undone("set local samraad.deletes = 'retention'; delete from hearing.opinion_text; delete from hearing.opinion_part; delete "
                + "from hearing.opinion");
        undone("set local samraad.deletes = 'example'; delete from report.rendering where edition_id = " + edition
                + "; delete from report.edition where id = " + edition);
        app.execute("update hearing.consultation set emptied_on = null, waits_for_filing = true, example = false where slug = '"
                + ClockedCases.HEARING + "'");
        assertRefused("set local samraad.deletes = 'example'; delete from report.rendering where edition_id = " + edition);
        app.execute("update hearing.consultation set example = true where slug = '" + ClockedCases.HEARING + "'");
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> app.execute("begin; " + sql + "; commit")).as(sql).isInstanceOf(Exception.class);
    }

    /// Allowed, and taken back.
    private static void undone(String sql) {
        app.execute("begin; " + sql + "; rollback");
    }
}

package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.process.ActivityState;
import dk.samraad.process.Processes;
import dk.samraad.survey.Creation.SurveyObjection;
import dk.samraad.survey.Reason.Flaw;
import dk.samraad.survey.Transition.Obstacle;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it counts the statements of all that runs")
class SurveysIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String NAME = "Sagsbehandler i Fjordby";

    @BeforeEach
    void monday() {
        app.clock.set(dk.samraad.testkit.SettableClock.START);
    }

    @Test
    void a_survey_is_made_published_opened_and_answered_from() {
        var live = OpenSurvey.of(app, "hele-vejen", Fjordby.everyKind());

        assertThat(live.version().definition()).isEqualTo(Fjordby.everyKind());
        assertThat(live.version().number()).isEqualTo(1);
        assertThat(live.version().publishedBy()).isEqualTo(NAME);
        assertThat(live.survey().opennessAt(app.clock.instant())).isInstanceOf(Openness.Open.class);
        assertThat(surveys().version(live.version().id())).isEqualTo(live.version());
        assertThat(app.query("select what from platform.audit where subject like 'hele-vejen%' order by 1"))
                .containsExactly(List.of("survey.open"), List.of("survey.published"));
    }

    @Test
    void all_that_is_wrong_with_a_wish_is_said_at_once() {
        var backwards = new Survey.Schedule(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));
        var wish = new NewSurvey("Med Mellemrum", "findes-ikke", "heller-ikke", " ", backwards, 2, false, Fjordby.everyKind());

        assertThat(surveys().create(wish)).isEqualTo(new Creation.Refused(List.of(
                SurveyObjection.SLUG_MALFORMED, SurveyObjection.AUTHORITY_MISSING, SurveyObjection.PROCESS_UNKNOWN, SurveyObjection.POLICY_UNKNOWN,
                SurveyObjection.CLOSES_BEFORE_IT_OPENS, SurveyObjection.PUBLIC_UNTIL_TOO_EARLY, SurveyObjection.RETAINED_UNTIL_TOO_EARLY,
                SurveyObjection.THRESHOLD_OUT_OF_RANGE)));
    }

    @Test
    void an_edit_changes_what_respondents_see_only_when_it_is_published() {
        var first = OpenSurvey.of(app, "rettet", Fjordby.everyKind());

        var edited = surveys().edit("rettet", surveys().bySlug("rettet").revision(), Fjordby.whole());

        assertThat(surveys().live("rettet").version()).isEqualTo(first.version());
        surveys().publish("rettet", Actor.systemAs(NAME));
        assertThat(surveys().live("rettet").version().definition()).isEqualTo(Fjordby.whole());
        assertThat(surveys().live("rettet").version().number()).isEqualTo(2);
        assertThat(surveys().version(first.version().id()).definition()).isEqualTo(Fjordby.everyKind());
        assertThatThrownBy(() -> surveys().edit("rettet", edited.revision() - 1, Fjordby.everyKind())).isInstanceOf(Stale.class);
    }

    @Test
    void publishing_what_is_published_already_changes_nothing() {
        var live = OpenSurvey.of(app, "to-klik", Fjordby.everyKind());

        assertThat(surveys().publish("to-klik", Actor.systemAs("En anden"))).isEqualTo(new Publication.Published(live.version()));
        assertThat(surveys().versionsOf("to-klik")).containsExactly(live.version());
    }

    @Test
    void a_draft_with_faults_is_refused_with_every_reason() {
        OpenSurvey.draft(app, "fejl", Fjordby.of(
                Fjordby.page("en", Fjordby.choice("a", "x")), Fjordby.page("to", new Condition.Chosen("b", java.util.Set.of("x")), Fjordby.choice("b", "x", "y"))));

        assertThat(surveys().publish("fejl", Actor.systemAs(NAME))).isEqualTo(new Publication.Refused(List.of(
                new Reason(Flaw.TOO_FEW_OPTIONS, "en", "a", ""), new Reason(Flaw.CONDITION_ON_LATER, "to", "", "b"))));
        assertThatThrownBy(() -> surveys().newestVersion("fejl")).isInstanceOf(NotFound.class);
    }

    @Test
    void it_opens_only_with_a_version_and_before_its_last_day_is_over() {
        OpenSurvey.draft(app, "for-tidligt", Fjordby.everyKind());
        assertThat(surveys().open("for-tidligt", Actor.systemAs(NAME))).isEqualTo(new Transition.Refused(Obstacle.NOTHING_PUBLISHED));
        assertThat(surveys().close("for-tidligt", Actor.systemAs(NAME))).isEqualTo(new Transition.Refused(Obstacle.NOT_FROM_HERE));

        surveys().publish("for-tidligt", Actor.systemAs(NAME));
        app.clock.set(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(surveys().open("for-tidligt", Actor.systemAs(NAME))).isEqualTo(new Transition.Refused(Obstacle.LAST_DAY_PASSED));
        assertThatThrownBy(() -> surveys().live("for-tidligt")).as("a draft is not there for the public").isInstanceOf(NotFound.class);
    }

    @Test
    void closed_by_hand_it_remembers_when_and_can_be_opened_again() {
        OpenSurvey.of(app, "lukket", Fjordby.everyKind());

        surveys().close("lukket", Actor.systemAs(NAME));
        assertThat(surveys().live("lukket").survey().closedAt()).contains(app.clock.instant());
        assertThat(surveys().live("lukket").survey().opennessAt(app.clock.instant())).isInstanceOf(Openness.Late.class);
        surveys().open("lukket", Actor.systemAs(NAME));
        assertThat(surveys().live("lukket").survey().opennessAt(app.clock.instant())).isInstanceOf(Openness.Open.class);
    }

    @Test
    void pages_ask_one_statement_a_second_for_the_survey_and_none_for_a_version_they_have_met() {
        var id = OpenSurvey.of(app, "hurtig", Fjordby.everyKind()).version().id();
        var moment = new AtomicLong();
        var live = new LiveSurveys(app.bean(FindSurvey.class), moment::get);

        assertThat(Statements.during(() -> live.bySlug("hurtig"))).hasSize(1);
        moment.set(LiveSurveys.FRESH.toNanos() - 1);
        assertThat(Statements.during(() -> live.bySlug("hurtig"))).isEmpty();
        moment.set(LiveSurveys.FRESH.toNanos());
        assertThat(Statements.during(() -> live.bySlug("hurtig"))).hasSize(1);
        assertThat(Statements.during(() -> surveys().version(id))).isEmpty();
        assertThat(Statements.during(() -> surveys().all())).hasSize(1);
    }

    @Test
    void another_instance_sees_a_new_version_a_second_later_and_staff_at_once() {
        OpenSurvey.of(app, "to-instanser", Fjordby.everyKind());
        var moment = new AtomicLong();
        var live = new LiveSurveys(app.bean(FindSurvey.class), moment::get);
        var first = live.bySlug("to-instanser").orElseThrow().version().orElseThrow();
        // What another instance does is a row this one did not write.
        app.execute("insert into survey.version (survey_id, number, definition, published_at, published_by) select id, 2, '"
                + Definitions.toJson(Fjordby.whole()).replace("'", "''") + "', now(), 'En anden' from survey.questionnaire where slug = 'to-instanser'");

        assertThat(live.bySlug("to-instanser").orElseThrow().version()).contains(first);
        moment.set(LiveSurveys.FRESH.toNanos());
        assertThat(surveys().version(live.bySlug("to-instanser").orElseThrow().version().orElseThrow()).number()).isEqualTo(2);
        assertThat(surveys().newestVersion("to-instanser").definition()).isEqualTo(Fjordby.whole());
    }

    @Test
    void the_database_refuses_to_change_a_version_and_to_remove_one_with_answers() {
        var version = OpenSurvey.of(app, "fast", Fjordby.everyKind()).version().id();
        app.execute("insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers) "
                + "select gen_random_uuid(), id, survey_id, sha256('y'), 'WEB', 'da', '2026-03-02', '{}' from survey.version where id = " + version);

        assertThatThrownBy(() -> app.execute("update survey.version set definition = '{}' where id = " + version)).hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> app.execute("update survey.version set published_by = 'x' where id = " + version)).hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> app.execute("delete from survey.version where id = " + version)).hasMessageContaining("foreign key");
        assertThatThrownBy(() -> app.execute("truncate survey.version cascade")).hasMessageContaining("cannot be changed");
    }

    @Test
    void its_process_shows_it_once_it_is_released() {
        OpenSurvey.draft(app, "vises-ikke", Fjordby.everyKind());
        OpenSurvey.of(app, "vises", Fjordby.everyKind());

        var activities = app.bean(Processes.class).activitiesOf(OpenSurvey.PROCESS);

        assertThat(activities).extracting(dk.samraad.process.Activity::address).contains("/sp/vises").doesNotContain("/sp/vises-ikke");
        var shown = activities.stream().filter(a -> a.address().equals("/sp/vises")).findFirst().orElseThrow();
        assertThat(shown.title()).isEqualTo("Sundhed i Fjordby");
        assertThat(shown.state()).isEqualTo(ActivityState.OPEN);
    }

    private static Surveys surveys() {
        return app.bean(Surveys.class);
    }
}

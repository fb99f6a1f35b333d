package dk.samraad.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Long work of any kind; and what was under way when three ledgers became one.
class WorkIT {
    private static final String KIND = "planted.work";
    private static final String EARLIER = """
            insert into survey.questionnaire (slug, process_slug, policy_slug, authority, draft, state, opens_on, closes_on, public_until, \
            retained_until)
            select 'tidligere-' || n, 'p', 'p', 'Fjordby Kommune', '{}', 'DRAFT', '2026-03-01', '2026-03-31', '2027-03-31', '2031-03-31'
            from generate_series(1, 3) n;
            insert into platform.failure (reference, at) values ('0badc0de', '2026-02-28 10:00+01');
            insert into analysis.taking_up (survey_id, state, asked_by, asked_at, reference)
            select id, (array['WAITING', 'PROTECTING', 'FAILED'])[id], 'Ane', '2026-02-28 09:00+01', case id when 3 then '0badc0de' end
            from survey.questionnaire;
            insert into report.edition (survey_id, slug, language, kind, state, requested_at, requested_by, steps_done, step, failure, \
            failure_reference)
            select 1, 'tidligere-1-opsummering', 'DA', 'SUMMARY', state, '2026-02-28 09:00+01', 'Ane', done, step, failure, reference
            from (values ('REQUESTED', 0, null, null, null), ('RUNNING', 2, 'DRAWING', null, null), \
            ('FAILED', 1, 'WRITING', 'UNEXPECTED', '0badc0de'), ('FAILED', 0, 'COUNTING', 'TOO_FEW_ANSWERS', null)) \
            e (state, done, step, failure, reference);
            insert into hearing.consultation (slug, process_slug, title, summary, audience, case_number, department, contact_name, \
            contact_email, contact_phone, committee, decision_on, opens_on, deadline, late_days, publication, public_until, retained_until, \
            state, decision, withdrawn_because, example, created_at, revision)
            values ('tidligere', 'p', 'T', 'S', 'A', '1', 'D', 'N', 'n@fjordby.example', '1', 'U', '2026-05-01', '2026-03-01', '2026-03-28', 0, \
            'AT_ONCE', '2027-03-31', '2031-03-31', 'OPEN', '', '', false, now(), 0);
            insert into hearing.sheet (id, consultation_id, file_name, content, added_by, added_at, state, attempt, rows_done, rows_total, \
            failure, reference, asked_by)
            select ('00000000-0000-0000-0000-00000000000' || n)::uuid, c.id, 'a.xlsx', 'ikke et regneark', 'Bo', '2026-02-28 09:00+01', \
            (array['CHECKING', 'BRINGING_IN', 'FAILED', 'FAILED'])[n], n, 7, case n when 2 then 20 else 0 end, \
            (array[null, null, 'UNEXPECTED', 'CLOSED'])[n], case n when 3 then '0badc0de' when 4 then '' end, case n when 2 then 'Ane' else '' end
            from generate_series(1, 4) n, hearing.consultation c""";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false).after("0330", EARLIER);

    private final Works works = app.bean(Works.class);
    private final Worker worker = app.bean(Worker.class);

    @AfterEach
    void nothing_is_left() {
        app.execute("delete from platform.work where kind = '" + KIND + "'");
    }

    @Test
    void what_was_under_way_at_the_upgrade_is_asked_again_and_what_had_failed_still_says_why() {
        assertThat(app.query("select kind, state, total, asked_by, attempt, coalesce(refusal, ''), coalesce(reference, ''), count(*) "
                + "from platform.work group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 6, 7, 3")).containsExactly(
                List.of("analysis.take-up", "ASKED", "4", "Ane", "0", "", "", "2"),
                List.of("analysis.take-up", "FAILED", "4", "Ane", "0", "", "0badc0de", "1"),
                List.of("hearing.sheets", "ASKED", "0", "Bo", "0", "", "", "1"),
                List.of("hearing.sheets", "ASKED", "20", "Ane", "0", "", "", "1"),
                List.of("hearing.sheets", "FAILED", "0", "Bo", "0", "", "0badc0de", "1"),
                List.of("hearing.sheets", "FAILED", "0", "Bo", "0", "CLOSED", "", "1"),
                List.of("report.make", "ASKED", "4", "Ane", "0", "", "", "2"),
                List.of("report.make", "FAILED", "4", "Ane", "0", "", "0badc0de", "1"),
                List.of("report.make", "FAILED", "4", "Ane", "0", "TOO_FEW_ANSWERS", "", "1"));
        assertThat(app.queryOne("select string_agg(distinct state, ' ') from report.edition")).isEqualTo("REQUESTED");
        assertThat(app.query("select id, state from hearing.sheet order by id").stream().map(List::getLast))
                .containsExactly("CHECKING", "BRINGING_IN", "CHECKING", "CHECKING");
        assertThat(app.queryOne("select distinct failed_at = '2026-02-28 10:00+01' from platform.work where reference = '0badc0de'"))
                .isEqualTo("t");

        for (var job : List.of("analysis.take-up", "report.make", "hearing.sheets")) app.bean(Jobs.class).runNow(job);

        assertThat(app.queryOne("select count(*) from platform.work where state <> 'FAILED'")).as("all is done or told").isEqualTo("0");
        assertThat(app.queryOne("select count(*) from platform.work where kind = 'report.make' and refusal = 'NOTHING_PUBLISHED'"))
                .isEqualTo("2");
        assertThat(app.queryOne("select count(*) from hearing.sheet where state = 'FAULTY'")).isEqualTo("2");
    }

    @Test
    void asking_twice_is_once_and_it_is_told_of_until_it_is_done() {
        assertThat(works.ask(KIND, "1", "Ane", 3)).isTrue();
        assertThat(works.ask(KIND, "1", "Bo", 9)).isFalse();
        assertThat(works.of(KIND, "1")).hasValueSatisfying(work -> {
            assertThat(work.state()).isEqualTo(Work.State.ASKED);
            assertThat(work.askedBy()).isEqualTo("Ane");
            assertThat(work.total()).isEqualTo(3);
        });
        var seen = new ArrayList<Work>();

        worker.each(KIND, "work", task -> {
            task.reached(Work.State.RUNNING, 2, 3);
            works.of(KIND, task.subject()).ifPresent(seen::add);
        });

        assertThat(seen).singleElement().satisfies(work -> {
            assertThat(work.step(Work.State.class)).hasValue(Work.State.RUNNING);
            assertThat(work.done()).isEqualTo(2);
            assertThat(work.attempt()).isEqualTo(1);
        });
        assertThat(works.of(KIND, "1")).isEmpty();
    }

    @Test
    void what_failed_says_under_which_number_and_when_and_is_tried_again_only_when_asked() {
        for (var subject : List.of("1", "2", "3")) works.ask(KIND, subject, "Ane", 0);

        worker.each(KIND, "work", task -> {
            if (task.subject().equals("1")) throw new OutOfMemoryError("planted");
            if (task.subject().equals("2")) throw new NotPossible(Work.State.ASKED);
        });

        var surprised = works.of(KIND, "1").orElseThrow();
        assertThat(surprised.reference().orElseThrow()).matches("[0-9a-f]{8}");
        assertThat(app.bean(Failures.class).at(surprised.reference().orElseThrow())).isEqualTo(surprised.surprisedAt());
        var refused = works.of(KIND, "2").orElseThrow();
        assertThat(refused.failure().orElseThrow().refusal()).hasValue("ASKED");
        assertThat(refused.reference()).isEmpty();
        assertThat(works.of(KIND, "3")).as("the others are done").isEmpty();
        worker.each(KIND, "work", task -> {
            throw new AssertionError("nobody asked");
        });

        assertThat(works.ask(KIND, "1", "Bo", 0)).isTrue();
        worker.each(KIND, "work", task -> assertThat(task.askedBy()).isEqualTo("Bo"));
        assertThat(works.of(KIND, "1")).isEmpty();
    }

    @Test
    void one_whose_instance_was_killed_is_begun_again_and_the_dead_one_is_refused_at_every_word() {
        works.ask(KIND, "1", "Ane", 0);
        var held = new AtomicReference<Task>();
        worker.each(KIND, "work", task -> {
            held.set(task);
            app.execute("update platform.work set attempt = attempt + 1 where kind = '" + KIND + "'");
        });
        assertThat(works.of(KIND, "1")).as("neither done nor failed").hasValueSatisfying(work ->
                assertThat(work.state()).isEqualTo(Work.State.RUNNING));

        var dead = Objects.requireNonNull(held.get());
        assertThatThrownBy(() -> dead.reached(Work.State.ASKED, 1, 2)).isInstanceOf(Stale.class);
        assertThatThrownBy(dead::confirm).isInstanceOf(Stale.class);
        assertThatThrownBy(dead::finish).isInstanceOf(Stale.class);
        var log = Printed.during(() -> worker.each(KIND, "work", task -> {}));
        assertThat(log.text()).contains("work 1 was left half done and is begun again, attempt 3");
        assertThat(works.of(KIND, "1")).isEmpty();
    }

    @Test
    void what_changed_under_ones_own_hand_fails_once_instead_of_being_tried_for_ever() {
        works.ask(KIND, "1", "Ane", 0);

        worker.each(KIND, "work", task -> {
            throw new Stale();
        });

        assertThat(works.of(KIND, "1").orElseThrow().reference()).isPresent();
    }

    @Test
    void what_is_dropped_while_somebody_is_at_it_is_neither_done_nor_failed() {
        works.ask(KIND, "1", "Ane", 0);
        worker.each(KIND, "work", task -> works.drop(KIND, List.of(task.subject())));
        assertThat(works.of(KIND, "1")).isEmpty();
    }
}

package dk.samraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.error.NotFound;
import dk.samraad.process.Creation.Objection;
import dk.samraad.testkit.RunningSamraad;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProcessesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Processes processes = app.bean(Processes.class);

    @BeforeAll
    static void create() {
        assertThat(app.bean(Processes.class).create(Fjordby.process())).isEqualTo(new Creation.Created(Fjordby.process()));
    }

    @Test
    void a_process_is_found_again_as_it_was_created() {
        assertThat(processes.bySlug("godt-liv")).isEqualTo(Fjordby.process());
        assertThat(processes.all()).containsExactly(Fjordby.process());
        assertThat(processes.find("andet")).isEmpty();
        assertThatThrownBy(() -> processes.bySlug("andet")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_slug_can_be_used_once() {
        assertThat(processes.create(Fjordby.process())).isEqualTo(new Creation.Refused(List.of(Objection.SLUG_TAKEN)));
    }

    @Test
    void everything_wrong_with_a_wish_is_said_and_nothing_is_stored() {
        var later = LocalDate.parse("2026-05-01");
        var wrong = new Involvement("Ikke sådan", " ", "", "findes-ikke", "", false,
                List.of(new Phase("A", "", later, later.minusDays(1)), new Phase("B", "", later.minusDays(9), later)),
                List.of(new Milestone("C", "", later), new Milestone("D", "", later.minusDays(1))), List.of());

        assertThat(processes.create(wrong)).isEqualTo(new Creation.Refused(List.of(
                Objection.SLUG_MALFORMED, Objection.TITLE_MISSING, Objection.AUTHORITY_MISSING, Objection.POLICY_UNKNOWN,
                Objection.PHASE_BACKWARDS, Objection.PHASES_OUT_OF_ORDER, Objection.MILESTONES_OUT_OF_ORDER)));
        assertThat(processes.all()).hasSize(1);
    }

    @Test
    void a_phase_runs_from_its_first_day_to_the_end_of_its_last() {
        var phase = Fjordby.process().phases().get(1);
        assertThat(phase.on(phase.startsOn().minusDays(1))).isEqualTo(Progress.COMING);
        assertThat(phase.on(phase.startsOn())).isEqualTo(Progress.RUNNING);
        assertThat(phase.on(phase.endsOn())).isEqualTo(Progress.RUNNING);
        assertThat(phase.on(phase.endsOn().plusDays(1))).isEqualTo(Progress.DONE);
    }
}

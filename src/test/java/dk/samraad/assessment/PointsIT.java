package dk.samraad.assessment;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.LikeGroups;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.platform.error.Stale;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Stance;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Points are named otherwise, emptied into one another and taken away, while all that is in them is counted once.
class PointsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static int hearings;
    private Hearing hearing;
    private Points points;

    @BeforeEach
    void open() {
        hearing = FjordbyDesk.open(app, "punkter-" + hearings++);
        points = app.bean(Points.class);
        for (int i = 0; i < 3; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"), new Remark("p-1-2",
                "Vi vil alle sammen have mere lys på stien ved søen, for der er mørkt om vinteren, og folk falder."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"), new Remark("p-2-1", "Nej."));
        app.bean(LikeGroups.class).decide(hearing, List.of("p-002", "p-003"), Verdict.SAME, ANE);
    }

    @Test
    void one_emptied_into_another_leaves_nothing_and_the_other_counts_everybody_once() {
        var light = points.titled(hearing, "Lys", ANE);
        var dark = points.titled(hearing, "Mørke", ANE);
        var one = assessed("p-001", FjordbyDesk.complete("Lys").with(Stance.FOR));
        var other = assessed("p-004", FjordbyDesk.complete("Nej").with(Stance.AGAINST));
        points.put(hearing, List.of(one), light.id(), ANE);
        points.put(hearing, List.of(other), dark.id(), ANE);
        assertThat(counted("Lys").tally().replies()).isEqualTo(3);

        points.put(hearing, List.of(one), dark.id(), ANE);

        assertThat(counted("Lys").tally().replies()).isZero();
        assertThat(counted("Lys").pieces()).isZero();
        assertThat(counted("Mørke").tally()).isEqualTo(new Tally(4, 3, 1, 0, 0, 0, 0, 0, 0));
        points.remove(hearing, light.id(), ANE);
        assertThat(points.counted(hearing)).extracting(counted -> counted.point().title()).containsExactly("Mørke");
        app.bean(Assessments.class).leaveOut(hearing, "p-002", "Sendt to gange.", ANE);
        assertThat(counted("Mørke").tally().replies()).as("who is left out is in no count").isEqualTo(3);
        points.remove(hearing, dark.id(), ANE);
        assertThat(app.bean(Assessments.class).of(hearing, "p-001").segments().getFirst().judgement().resume()).isEqualTo("Lys");
    }

    @Test
    void a_name_that_another_has_or_that_must_not_be_public_is_refused() {
        var light = points.titled(hearing, "Lys", ANE);
        points.titled(hearing, "Mørke", ANE);
        assertThat(points.rename(hearing, light.id(), light.revision(), " MØRKE ", ANE)).containsExactly(PointFault.TITLE_TAKEN);
        assertThat(points.rename(hearing, light.id(), light.revision(), "cpr 010190-1234", ANE))
                .containsExactly(PointFault.TITLE_HOLDS_HIDDEN);
        assertThat(points.rename(hearing, light.id(), light.revision(), "Lyset", ANE)).isEmpty();
        assertThatThrownBy(() -> points.rename(hearing, light.id(), light.revision(), "Lys igen", ANE)).isInstanceOf(Stale.class);
    }

    @Test
    void what_was_decided_with_is_neither_named_otherwise_nor_written_anew() {
        var light = points.titled(hearing, "Lys", ANE);
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Der kommer lys.' where id = " + hearing.id());
        var decided = FjordbyDesk.now(app, hearing);
        assertThatThrownBy(() -> points.rename(decided, light.id(), light.revision(), "Naboens lys", ANE)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> points.titled(decided, "Nyt", ANE)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> points.remove(decided, light.id(), ANE)).isInstanceOf(Stale.class);
        assertThat(points.of(decided)).extracting(Point::title).containsExactly("Lys");
    }

    private Point.Counted counted(String title) {
        return points.counted(hearing).stream().filter(counted -> counted.point().title().equals(title)).findFirst().orElseThrow();
    }

    private long assessed(String reference, Judgement judgement) {
        FjordbyDesk.assessed(app, hearing, reference, judgement);
        return app.bean(Assessments.class).of(hearing, reference).segments().getFirst().id();
    }
}

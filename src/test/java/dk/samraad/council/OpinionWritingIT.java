package dk.samraad.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.party.CouncilKind;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Members write one opinion, and no word is lost.
class OpinionWritingIT extends CouncilAtWork {
    @RegisterExtension
    static final RunningSamraad APP = RunningSamraad.withoutDemo();

    OpinionWritingIT() {
        super(APP);
    }

    @Test
    void members_write_one_opinion_and_every_wording_is_kept_with_its_writer() {
        var first = added(anna(), paragraph("", "Rådet er glad for udkastet."));
        app.clock.set(SettableClock.START.plusSeconds(60));
        write(bent(), first, 1, paragraph("p-1-2", "Rådet er meget glad for udkastet."));
        added(bent(), paragraph("2", "Tænk på dem, der bor alene."));

        var opinion = opinion();
        assertThat(opinion.paragraphs()).extracting(OpinionPart::text).containsExactly("Rådet er meget glad for udkastet.",
                "Tænk på dem, der bor alene.");
        assertThat(opinion.paragraphs()).extracting(OpinionPart::about).containsExactly("p-1-2", "2");
        assertThat(room.wordings(opinion, first)).extracting(OpinionPart::author).containsExactly("Bent Eksempel", "Anna Eksempel");
        assertThat(room.wordings(opinion, first)).extracting(OpinionPart::at).containsExactly(SettableClock.START.plusSeconds(60),
                SettableClock.START);
        assertThat(opinions.signedOf(hearing.id())).isEmpty();
    }

    @Test
    void a_cpr_number_in_an_opinion_is_refused_for_it_becomes_public() {
        assertThat(refused(writing.add(hearing.slug(), anna(), paragraph("", "Vi tænker på 150387-1246."))))
                .containsExactly(OpinionObstacle.HOLDS_CPR);
        assertThat(refused(writing.add(hearing.slug(), anna(), minority("Dem om 1503871246", List.of(), "Nej."))))
                .containsExactly(OpinionObstacle.GROUP_HOLDS_CPR);
        var part = added(anna(), paragraph("", "Vi tænker på alle."));
        assertThat(refused(writing.write(hearing.slug(), anna(), part, 1, paragraph("", "cpr 15.03.87-1246"))))
                .containsExactly(OpinionObstacle.HOLDS_CPR);
        assertThat(opinion().paragraphs()).extracting(OpinionPart::text).containsExactly("Vi tænker på alle.");
    }

    @Test
    void the_same_form_sent_twice_makes_one_paragraph() {
        var wish = paragraph("", "Én gang.");
        assertThat(added(anna(), wish)).isEqualTo(added(anna(), wish));

        assertThat(opinion().paragraphs()).hasSize(1);
    }

    @Test
    void of_two_who_write_at_once_neither_loses_a_word() {
        var part = added(anna(), paragraph("", "Begyndelsen."));
        write(anna(), part, 1, paragraph("", "Begyndelsen, siger Anna."));

        var late = writing.write(hearing.slug(), bent(), part, 1, paragraph("", "Begyndelsen, siger Bent."));

        assertThat(late).isInstanceOfSatisfying(Edit.Conflict.class, conflict -> {
            assertThat(conflict.base().text()).isEqualTo("Begyndelsen.");
            assertThat(conflict.theirs().text()).isEqualTo("Begyndelsen, siger Anna.");
        });
        write(bent(), part, 2, paragraph("", "Begyndelsen, siger Anna og Bent."));
        assertThat(opinion().paragraphs()).extracting(OpinionPart::text).containsExactly("Begyndelsen, siger Anna og Bent.");
    }

    @Test
    void of_twenty_edits_of_one_wording_in_parallel_exactly_one_is_stored() throws Exception {
        var part = added(anna(), paragraph("", "Begyndelsen."));
        var tasks = new ArrayList<Callable<Edit>>();
        for (int i = 0; i < 20; i++) {
            var text = "Udgave " + i;
            tasks.add(() -> writing.write(hearing.slug(), bent(), part, 1, paragraph("", text)));
        }
        var edits = new ArrayList<Edit>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var future : pool.invokeAll(tasks)) edits.add(future.get());
        }

        assertThat(edits).filteredOn(edit -> edit instanceof Edit.Saved).hasSize(1);
        assertThat(edits).filteredOn(edit -> edit instanceof Edit.Conflict).hasSize(19);
        assertThat(room.wordings(opinion(), part)).hasSize(2);
    }

    @Test
    void a_part_taken_out_can_be_written_again_and_parts_change_places() {
        var first = added(anna(), paragraph("", "Først."));
        var second = added(anna(), paragraph("", "Sidst."));
        write(anna(), first, 1, paragraph("", ""));
        assertThat(opinion().paragraphs()).extracting(OpinionPart::id).containsExactly(second);
        write(anna(), first, 2, paragraph("", "Først igen."));

        writing.move(hearing.slug(), anna(), first, false);

        assertThat(opinion().paragraphs()).extracting(OpinionPart::text).containsExactly("Sidst.", "Først igen.");
    }

    @Test
    void a_minority_opinion_is_theirs_who_stand_behind_it() {
        var minority = added(anna(), minority("", List.of(council.anna()), "Vi er uenige."));

        assertThat(refused(writing.write(hearing.slug(), bent(), minority, 1, minority("", List.of(council.anna()), "Vi er enige."))))
                .containsExactly(OpinionObstacle.MINORITY_OF_OTHERS);
        added(bent(), minority("Medlemmerne fra Ældre Sagen", List.of(), "Vi mener noget tredje."));
        assertThat(opinion().minorities()).extracting(OpinionPart::text).containsExactly("Vi er uenige.", "Vi mener noget tredje.");
        assertThat(opinion().minorities()).extracting(OpinionPart::names).containsExactly(List.of("Anna Eksempel"),
                List.of("Bent Eksempel"));
    }

    @Test
    void two_councils_see_nothing_of_each_other() {
        var other = FjordbyCouncil.of(app, "Et andet råd", CouncilKind.OTHER);
        added(anna(), paragraph("", "Vores ord."));
        app.bean(CouncilNotes.class).write(hearing, anna(), "1", "p-1-1", "Vores note.");

        assertThat(room.opinion(hearing, other.seat(other.anna())).parts()).isEmpty();
        assertThat(app.bean(CouncilNotes.class).of(hearing, other.seat(other.anna()), "1")).isEmpty();
        assertThat(app.bean(CouncilNotes.class).of(hearing, bent(), "1")).extracting(CouncilNote::text).containsExactly("Vores note.");
    }
}

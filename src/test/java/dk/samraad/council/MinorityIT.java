package dk.samraad.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.error.NotFound;
import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Behind a minority opinion stands who says so themselves.
class MinorityIT extends CouncilAtWork {
    @RegisterExtension
    static final RunningSamraad APP = RunningSamraad.withoutDemo();

    MinorityIT() {
        super(APP);
    }

    @Test
    void nobody_not_even_the_chair_puts_another_member_behind_a_minority_opinion() {
        for (var seat : List.of(chair(), deputy(), bent())) {
            assertThat(refused(writing.add(hearing.slug(), seat, minority("", List.of(council.anna()), "Jeg er imod."))))
                    .containsExactly(OpinionObstacle.NAMES_ANOTHER);
            assertThat(refused(writing.add(hearing.slug(), seat, minority("", List.of(seat.id(), council.anna()), "Vi er imod."))))
                    .containsExactly(OpinionObstacle.NAMES_ANOTHER);
            assertThat(refused(writing.add(hearing.slug(), seat, minority("Mindretallet ANNA Eksempel", List.of(), "Jeg er imod."))))
                    .containsExactly(OpinionObstacle.NAMES_ANOTHER);
        }
        assertThat(opinion().minorities()).isEmpty();
        added(chair(), minority("", List.of(), "Jeg er selv imod."));
        assertThat(opinion().minorities()).extracting(OpinionPart::names).containsExactly(List.of("Inger Eksempel"));
    }

    @Test
    void another_members_name_is_known_however_it_is_written_and_under_the_words_too() {
        for (var group : List.of("Anna  Eksempel", "Anna\u00a0Eksempel", "Eksempel, Anna", "Anna E.", "Anna Eksempels mindretal",
                "An\u00adna Eksempel", "Anna\u200b Eks\u2060empel", "Ａｎｎａ Eksempel")) {
            assertThat(refused(writing.add(hearing.slug(), chair(), minority(group, List.of(), "Jeg er imod.")))).as(group)
                    .containsExactly(OpinionObstacle.NAMES_ANOTHER);
        }
        for (var text : List.of("Vi er imod.\n\nAnna Eksempel", "Vi er imod.\nMed venlig hilsen\nInger Eksempel og Anna Eksempel")) {
            assertThat(refused(writing.add(hearing.slug(), chair(), minority("", List.of(), text)))).as(text)
                    .containsExactly(OpinionObstacle.NAMES_ANOTHER);
        }
        assertThat(opinion().minorities()).isEmpty();
        added(chair(), minority("Brugernes gruppe", List.of(), "Jeg er uenig med Anna Eksempel i det.\nInger Eksempel"));
        assertThat(only().names()).containsExactly("Inger Eksempel");
    }

    @Test
    void members_join_and_leave_by_themselves() {
        var part = added(anna(), minority("", List.of(), "Vi er uenige."));
        assertThat(writing.join(hearing.slug(), bent(), part, 1)).isEqualTo(new Edit.Saved(part));
        assertThat(writing.join(hearing.slug(), bent(), part, 1)).as("twice is once").isEqualTo(new Edit.Saved(part));
        assertThat(only().names()).containsExactly("Anna Eksempel", "Bent Eksempel");

        write(anna(), part, 2, minority("", List.of(), ""));
        assertThat(only().names()).as("the words stay with who stands behind them").containsExactly("Bent Eksempel");
        assertThat(only().text()).isEqualTo("Vi er uenige.");
        assertThat(refused(writing.write(hearing.slug(), anna(), part, 3, minority("", List.of(), "Jeg retter."))))
                .containsExactly(OpinionObstacle.MINORITY_OF_OTHERS);
        write(bent(), part, 3, minority("", List.of(), ""));
        assertThat(opinion().minorities()).isEmpty();
        write(bent(), part, 4, minority("", List.of(), "Alligevel."));
        assertThat(only().names()).containsExactly("Bent Eksempel");
    }

    @Test
    void new_words_are_the_writers_alone_until_the_others_join_again() {
        var part = added(anna(), minority("", List.of(), "Vi er uenige."));
        writing.join(hearing.slug(), bent(), part, 1);
        write(anna(), part, 2, minority("", List.of(), "Vi er meget uenige."));
        assertThat(only().names()).containsExactly("Anna Eksempel");
        assertThat(only().earlier()).containsExactly("Bent Eksempel");
        assertThat(refused(writing.join(hearing.slug(), bent(), part, 2))).as("they read other words")
                .containsExactly(OpinionObstacle.REWORDED);
        writing.join(hearing.slug(), bent(), part, 3);
        assertThat(only().names()).containsExactly("Anna Eksempel", "Bent Eksempel");
    }

    @Test
    void another_language_by_name_is_no_other_words() {
        var part = added(anna(), minority("", List.of(), "We disagree."));
        writing.join(hearing.slug(), bent(), part, 1);
        write(anna(), part, 2, new PartWish(OpinionPart.Kind.MINORITY, UUID.randomUUID(), "", "We disagree.", "", List.of(), "en"));
        assertThat(only().names()).containsExactly("Anna Eksempel", "Bent Eksempel");
        assertThat(only().language().tag()).isEqualTo("en");
        assertThat(refused(writing.write(hearing.slug(), chair(), part, 3,
                new PartWish(OpinionPart.Kind.MINORITY, UUID.randomUUID(), "", "We disagree.", "", List.of(), "da"))))
                .containsExactly(OpinionObstacle.MINORITY_OF_OTHERS);
    }

    @Test
    void a_paragraph_is_joined_by_nobody_and_words_that_are_gone_neither() {
        var paragraph = added(anna(), paragraph("", "Vi er glade."));
        assertThatThrownBy(() -> writing.join(hearing.slug(), bent(), paragraph, 1)).isInstanceOf(NotFound.class);
        var minority = added(anna(), minority("", List.of(), "Nej."));
        write(anna(), minority, 1, minority("", List.of(), ""));
        assertThatThrownBy(() -> writing.join(hearing.slug(), bent(), minority, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_holds_it_too() {
        var part = added(anna(), minority("", List.of(), "Vi er uenige."));
        assertThatThrownBy(() -> insert(part, "Vi er uenige.", council.chair(), council.anna(), council.bent()))
                .hasMessageContaining("nobody puts another member");
        assertThatThrownBy(() -> insert(part, "Noget andet.", council.chair(), council.anna())).hasMessageContaining("of who wrote them");
    }

    @Test
    void an_opinion_with_a_minority_that_nobody_stands_behind_is_not_signed() {
        added(anna(), paragraph("", "Rådet støtter udkastet."));
        var part = added(anna(), minority("", List.of(), "Vi er uenige."));
        unname(part);
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        app.clock.set(AFTER_MEETING);
        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.NOBODY_BEHIND);
        assertThat(writing.join(hearing.slug(), bent(), part, only().revision())).isEqualTo(new Edit.Saved(part));
        assertThat(steps.sign(hearing.slug(), chair(), opinion().revision())).isEqualTo(new OpinionStep.Made(OpinionState.SIGNED));
        assertThat(opinions.signedOf(hearing.id()).getFirst().minorities().getFirst().behind()).isEqualTo("Bent Eksempel");
    }

    @Test
    void names_that_others_put_there_before_are_taken_away_and_what_was_signed_stays() throws IOException {
        var part = added(anna(), minority("", List.of(), "Vi er uenige."));
        app.execute("alter table hearing.opinion_text disable trigger opinion_text_names_who_wrote_it");
        insert(part, "Rådet har taget fejl.", council.chair(), council.anna(), council.bent());
        app.execute("alter table hearing.opinion_text enable trigger opinion_text_names_who_wrote_it");
        app.execute("update hearing.opinion_part set revision = 2 where id = " + part);
        var revision = opinion().revision();
        var migration = Files.readString(Path.of("db/migration/V0271__hearing_let_members_speak_for_themselves.sql"));

        app.execute("begin; " + migration.substring(0, migration.indexOf("create function")) + " commit");

        assertThat(only().text()).isEqualTo("Rådet har taget fejl.");
        assertThat(only().names()).isEmpty();
        assertThat(only().earlier()).containsExactly("Anna Eksempel", "x");
        assertThat(opinion().revision()).as("a signature holds for what was read").isEqualTo(revision + 1);
        assertThat(room.wordings(opinion(), part)).hasSize(3);
    }

    /// As the migration left what others had named.
    private void unname(long part) {
        app.execute("insert into hearing.opinion_text select part_id, 2, about, text, band, '{}', '{}', seat_id, author, written_at "
                + "from hearing.opinion_text where part_id = " + part);
        app.execute("update hearing.opinion_part set revision = 2 where id = " + part);
    }

    private void insert(long part, String text, long by, Long... seats) {
        var list = String.join(",", List.of(seats).stream().map(String::valueOf).toList());
        app.execute("insert into hearing.opinion_text values (" + part + ", 2, '', '" + text + "', '', '{" + list
                + "}', array_fill('x'::text, array["
                + seats.length + "]), " + by + ", 'x', now())");
    }

    private OpinionPart only() {
        return opinion().minorities().getFirst();
    }
}

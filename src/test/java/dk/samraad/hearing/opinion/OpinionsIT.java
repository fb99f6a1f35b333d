package dk.samraad.hearing.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.duty.Basis;
import dk.samraad.hearing.duty.Duties;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.Office;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyRefusal;
import dk.samraad.party.Seat;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpinionsIT {
    private static final Instant AFTER_MEETING = Instant.parse("2026-03-16T18:00:00Z");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static int count;

    private final CouncilRoom room = app.bean(CouncilRoom.class);
    private final OpinionWriting writing = app.bean(OpinionWriting.class);
    private final OpinionSteps steps = app.bean(OpinionSteps.class);
    private final Opinions opinions = app.bean(Opinions.class);
    private FjordbyCouncil council;
    private Hearing hearing;

    @BeforeEach
    void a_hearing_and_a_council() {
        app.clock.set(SettableClock.START);
        count++;
        council = FjordbyCouncil.of(app, "Råd " + count, CouncilKind.OTHER);
        hearing = FjordbyHearing.open(app, "hoering-" + count);
    }

    @Test
    void members_write_one_opinion_and_every_wording_is_kept_with_its_writer() {
        var first = added(anna(), paragraph("", "Rådet er glad for udkastet."));
        app.clock.set(SettableClock.START.plusSeconds(60));
        write(bent(), first, 1, paragraph("p-1-2", "Rådet er meget glad for udkastet."));
        added(bent(), paragraph("2", "Tænk på dem, der bor alene."));

        var opinion = opinion();
        assertThat(opinion.paragraphs()).extracting(OpinionPart::text).containsExactly("Rådet er meget glad for udkastet.", "Tænk på dem, der bor alene.");
        assertThat(opinion.paragraphs()).extracting(OpinionPart::about).containsExactly("p-1-2", "2");
        assertThat(room.wordings(opinion, first)).extracting(OpinionPart::author).containsExactly("Bent Eksempel", "Anna Eksempel");
        assertThat(room.wordings(opinion, first)).extracting(OpinionPart::at).containsExactly(SettableClock.START.plusSeconds(60), SettableClock.START);
        assertThat(opinions.signedOf(hearing.id())).isEmpty();
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
        assertThat(refused(writing.add(hearing.slug(), bent(), minority("", List.of(), "Hvem?")))).containsExactly(OpinionObstacle.NOBODY_BEHIND);
        assertThat(refused(writing.add(hearing.slug(), bent(), minority("", List.of(9_999_999L), "Hvem?")))).containsExactly(OpinionObstacle.MEMBER_UNKNOWN);
        added(bent(), minority("Medlemmerne fra Ældre Sagen", List.of(), "Vi mener noget tredje."));
        assertThat(opinion().minorities()).extracting(OpinionPart::text).containsExactly("Vi er uenige.", "Vi mener noget tredje.");
    }

    @Test
    void the_chair_signs_after_the_meeting_and_the_register_of_duties_learns_of_it() {
        app.bean(Duties.class).add(hearing.slug(), council.id(), Basis.RESOLVED, "test");
        added(anna(), paragraph("p-1-1", "Ja til bevægelse."));
        added(bent(), minority("", List.of(council.bent()), "Nej."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.MEETING_AHEAD);
        assertThat(app.bean(Councils.class).removeMeeting(council.id(), council.meeting(), "test")).isEqualTo(new PartyChange.Refused(PartyRefusal.MEETING_IN_USE));

        app.clock.set(AFTER_MEETING);
        assertThat(steps.sign(hearing.slug(), chair(), opinion().revision())).isEqualTo(new OpinionStep.Made(OpinionState.SIGNED));

        var signed = opinions.signedOf(hearing.id()).getFirst();
        assertThat(signed.signedAt()).isEqualTo(AFTER_MEETING);
        assertThat(signed.late()).isFalse();
        assertThat(signed.paragraphs()).containsExactly(new SignedOpinion.Words("p-1-1", "Ja til bevægelse."));
        assertThat(signed.minorities()).containsExactly(new SignedOpinion.Minority("", List.of("Bent Eksempel"), "Nej."));
        assertThat(signed.signatures()).extracting(Signature::office, Signature::name).containsExactly(org.assertj.core.groups.Tuple.tuple(Office.CHAIR, "Inger Eksempel"));
        assertThat(app.bean(Duties.class).of(hearing.id()).duties()).filteredOn(duty -> duty.party().id() == council.id())
                .singleElement().satisfies(duty -> assertThat(duty.answered()).contains(AFTER_MEETING));
    }

    @Test
    void what_is_signed_off_never_changes_not_even_in_the_database() {
        var part = signedOff();

        assertThat(refused(writing.write(hearing.slug(), anna(), part, 1, paragraph("", "Andre ord.")))).containsExactly(OpinionObstacle.ALREADY_SIGNED);
        assertThat(refused(writing.add(hearing.slug(), anna(), paragraph("", "Flere ord.")))).containsExactly(OpinionObstacle.ALREADY_SIGNED);
        assertThat(refused(steps.takeBack(hearing.slug(), chair()))).containsExactly(OpinionObstacle.ALREADY_SIGNED);
        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.ALREADY_SIGNED);
        var id = opinion().id();
        for (var attack : List.of(
                "update hearing.opinion set late = true where id = " + id, "delete from hearing.opinion where id = " + id,
                "update hearing.opinion_text set text = 'Andre ord.' where part_id = " + part, "delete from hearing.opinion_text where part_id = " + part,
                "insert into hearing.opinion_text select part_id, 2, about, 'Nyt', band, seats, names, seat_id, author, written_at from hearing.opinion_text where part_id = " + part,
                "update hearing.opinion_part set revision = 2 where id = " + part, "delete from hearing.opinion_signature where opinion_id = " + id,
                "truncate hearing.opinion cascade")) {
            assertThatThrownBy(() -> app.execute(attack)).as(attack).hasStackTraceContaining("opinion");
        }
        assertThat(opinions.signedOf(hearing.id()).getFirst().paragraphs()).extracting(SignedOpinion.Words::text).containsExactly("Ordene.");
    }

    @Test
    void only_the_chair_signs_and_only_what_was_read() {
        added(anna(), paragraph("", "Ordene."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        app.clock.set(AFTER_MEETING);
        var read = opinion().revision();

        assertThat(refused(steps.sign(hearing.slug(), anna(), read))).containsExactly(OpinionObstacle.NOT_THE_CHAIR);
        assertThat(refused(steps.sign(hearing.slug(), deputy(), read))).containsExactly(OpinionObstacle.NOT_THE_CHAIR);
        added(bent(), paragraph("", "Flere ord."));
        assertThat(refused(steps.sign(hearing.slug(), chair(), read))).containsExactly(OpinionObstacle.CHANGED_SINCE_READ);
        council.leaves(council.chair(), java.time.LocalDate.of(2026, 3, 15));
        assertThat(refused(steps.sign(hearing.slug(), deputy(), opinion().revision()))).containsExactly(OpinionObstacle.NO_CHAIR);
    }

    @Test
    void where_it_is_urgent_chair_and_deputy_sign_together_and_the_words_stand_still_between() {
        var part = added(anna(), paragraph("", "Det haster."));
        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.NOT_ON_AGENDA);
        assertThat(refused(steps.beginUrgency(hearing.slug(), anna(), opinion().revision(), "Fristen."))).containsExactly(OpinionObstacle.NEITHER_CHAIR_NOR_DEPUTY);
        assertThat(refused(steps.beginUrgency(hearing.slug(), deputy(), opinion().revision(), " "))).containsExactly(OpinionObstacle.URGENCY_REASON_MISSING);
        steps.beginUrgency(hearing.slug(), deputy(), opinion().revision(), "Fristen er før næste møde.");

        assertThat(refused(writing.write(hearing.slug(), anna(), part, 1, paragraph("", "Noget andet.")))).containsExactly(OpinionObstacle.BEING_SIGNED);
        assertThat(refused(steps.sign(hearing.slug(), deputy(), opinion().revision()))).containsExactly(OpinionObstacle.SIGNED_BY_YOU);
        assertThat(refused(steps.sign(hearing.slug(), anna(), opinion().revision()))).containsExactly(OpinionObstacle.NEITHER_CHAIR_NOR_DEPUTY);
        assertThat(refused(steps.takeBack(hearing.slug(), anna()))).containsExactly(OpinionObstacle.NEITHER_CHAIR_NOR_DEPUTY);
        assertThat(opinions.signedOf(hearing.id())).isEmpty();
        steps.sign(hearing.slug(), chair(), opinion().revision());

        var signed = opinions.signedOf(hearing.id()).getFirst();
        assertThat(signed.signatures()).extracting(Signature::office).containsExactlyInAnyOrder(Office.CHAIR, Office.DEPUTY);
        assertThat(signed.urgentBecause()).isEqualTo("Fristen er før næste møde.");
        assertThat(signed.meeting()).isEmpty();
    }

    @Test
    void a_first_signature_is_void_when_it_is_taken_back_or_the_office_has_passed_on() {
        added(anna(), paragraph("", "Det haster."));
        steps.beginUrgency(hearing.slug(), chair(), opinion().revision(), "Fristen.");
        council.elect(council.anna(), Office.CHAIR);
        assertThat(refused(steps.sign(hearing.slug(), deputy(), opinion().revision()))).containsExactly(OpinionObstacle.FIRST_SIGNATURE_VOID);

        steps.takeBack(hearing.slug(), deputy());

        assertThat(opinion().signatures()).isEmpty();
        assertThat(opinion().state()).isEqualTo(OpinionState.DRAFT);
        assertThat(opinion().events()).extracting(OpinionEvent::state).containsExactly(OpinionState.URGENT, OpinionState.DRAFT);
    }

    @Test
    void it_is_taken_in_as_late_as_replies_are_and_not_later() {
        added(anna(), paragraph("", "Vi når det ikke."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.DISCUSSION);
        app.clock.set(hearing.closesAt());
        assertThat(app.bean(Hearings.class).bySlug(hearing.slug()).isLate(app.clock.instant())).isTrue();
        app.clock.set(hearing.lateUntil());
        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.TOO_LATE);
        assertThat(refused(writing.add(hearing.slug(), anna(), paragraph("", "For sent.")))).containsExactly(OpinionObstacle.TOO_LATE);

        app.clock.set(hearing.lateUntil().minusSeconds(1));
        steps.sign(hearing.slug(), chair(), opinion().revision());

        assertThat(opinions.signedOf(hearing.id())).singleElement().satisfies(signed -> assertThat(signed.late()).isTrue());
    }

    @Test
    void a_hearing_that_was_withdrawn_takes_no_opinion() {
        added(anna(), paragraph("", "Ordene."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        FjordbyHearing.made(app.bean(Hearings.class).withdraw(hearing.slug(), "Forkert udkast.", "test"));
        app.clock.set(AFTER_MEETING);

        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.HEARING_WITHDRAWN);
        assertThat(refused(writing.add(hearing.slug(), anna(), paragraph("", "Mere.")))).containsExactly(OpinionObstacle.HEARING_WITHDRAWN);
        assertThat(opinion().paragraphs()).hasSize(1);
    }

    @Test
    void two_councils_see_nothing_of_each_other() {
        var other = FjordbyCouncil.of(app, "Et andet råd " + count, CouncilKind.OTHER);
        added(anna(), paragraph("", "Vores ord."));
        app.bean(CouncilNotes.class).write(hearing, anna(), "1", "p-1-1", "Vores note.");

        assertThat(room.opinion(hearing, other.seat(other.anna())).parts()).isEmpty();
        assertThat(app.bean(CouncilNotes.class).of(hearing, other.seat(other.anna()), "1")).isEmpty();
        assertThat(app.bean(CouncilNotes.class).of(hearing, bent(), "1")).extracting(CouncilNote::text).containsExactly("Vores note.");
    }

    private long signedOff() {
        var part = added(anna(), paragraph("", "Ordene."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        app.clock.set(AFTER_MEETING);
        steps.sign(hearing.slug(), chair(), opinion().revision());
        return part;
    }

    private Opinion opinion() {
        return room.opinion(hearing, anna());
    }

    private Seat anna() {
        return council.seat(council.anna());
    }

    private Seat bent() {
        return council.seat(council.bent());
    }

    private Seat chair() {
        return council.seat(council.chair());
    }

    private Seat deputy() {
        return council.seat(council.deputy());
    }

    private long added(Seat seat, PartWish wish) {
        return switch (writing.add(hearing.slug(), seat, wish)) {
            case Edit.Saved(var part) -> part;
            case Edit.Conflict conflict -> throw new AssertionError(conflict);
            case Edit.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private void write(Seat seat, long part, int revision, PartWish wish) {
        assertThat(writing.write(hearing.slug(), seat, part, revision, wish)).isEqualTo(new Edit.Saved(part));
    }

    private static PartWish paragraph(String about, String text) {
        return new PartWish(OpinionPart.Kind.PARAGRAPH, UUID.randomUUID(), about, text, "", List.of());
    }

    private static PartWish minority(String group, List<Long> seats, String text) {
        return new PartWish(OpinionPart.Kind.MINORITY, UUID.randomUUID(), "", text, group, seats);
    }

    private static Iterable<OpinionObstacle> refused(Edit edit) {
        return ((Edit.Refused) edit).reasons();
    }

    private static Iterable<OpinionObstacle> refused(OpinionStep step) {
        return ((OpinionStep.Refused) step).reasons();
    }
}

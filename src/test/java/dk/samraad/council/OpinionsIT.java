package dk.samraad.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.Office;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyRefusal;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who signs an opinion off, when, and that it stands still from then on.
class OpinionsIT extends CouncilAtWork {
    @RegisterExtension
    static final RunningSamraad APP = RunningSamraad.withoutDemo();

    OpinionsIT() {
        super(APP);
    }

    @Test
    void the_chair_signs_after_the_meeting_and_the_register_of_duties_learns_of_it() {
        app.bean(Duties.class).add(hearing.slug(), council.id(), Basis.RESOLVED, Actor.systemAs("test"));
        added(anna(), paragraph("p-1-1", "Ja til bevægelse."));
        added(bent(), minority("", List.of(council.bent()), "Nej."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.MEETING_AHEAD);
        assertThat(app.bean(Councils.class).removeMeeting(council.id(), council.meeting(), Actor.systemAs("test"))).isEqualTo(new PartyChange.Refused(PartyRefusal.MEETING_IN_USE));

        app.clock.set(AFTER_MEETING);
        assertThat(steps.sign(hearing.slug(), chair(), opinion().revision())).isEqualTo(new OpinionStep.Made(OpinionState.SIGNED));

        var signed = opinions.signedOf(hearing.id()).getFirst();
        assertThat(signed.signedAt()).isEqualTo(AFTER_MEETING);
        assertThat(signed.late()).isFalse();
        assertThat(signed.paragraphs()).containsExactly(new SignedOpinion.Words("p-1-1", "Ja til bevægelse."));
        assertThat(signed.minorities()).containsExactly(new SignedOpinion.Minority("", List.of("Bent Eksempel"), "Nej."));
        assertThat(signed.signatures()).extracting(Signature::office, Signature::name).containsExactly(Tuple.tuple(Office.CHAIR, "Inger Eksempel"));
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
        FjordbyHearing.made(app.bean(Hearings.class).withdraw(hearing.slug(), "Forkert udkast.", Actor.systemAs("test")));
        app.clock.set(AFTER_MEETING);

        assertThat(refused(steps.sign(hearing.slug(), chair(), opinion().revision()))).containsExactly(OpinionObstacle.HEARING_WITHDRAWN);
        assertThat(refused(writing.add(hearing.slug(), anna(), paragraph("", "Mere.")))).containsExactly(OpinionObstacle.HEARING_WITHDRAWN);
        assertThat(opinion().paragraphs()).hasSize(1);
    }

    @Test
    void its_number_is_its_place_among_those_signed_and_stays() {
        signedOff();
        var first = opinions.signedOf(hearing.id()).getFirst();
        assertThat(first.reference()).isEqualTo("r-001");
        assertThat(opinion().reference()).as("on the council's own receipt").isEqualTo("r-001");

        var other = FjordbyCouncil.of(app, "A " + council.id(), CouncilKind.OTHER);
        app.clock.set(AFTER_MEETING.minusSeconds(86_400));
        var seat = other.seat(other.chair());
        added(seat, paragraph("", "Vi siger noget andet."));
        assertThatThrownBy(() -> room.opinion(hearing, seat).reference()).isInstanceOf(IllegalStateException.class);
        steps.putOnAgenda(hearing.slug(), seat, other.meeting(), AgendaLabel.APPROVAL);
        app.clock.set(AFTER_MEETING.plusSeconds(60));
        steps.sign(hearing.slug(), seat, room.opinion(hearing, seat).revision());

        assertThat(opinions.signedOf(hearing.id())).as("by name, which is not their number").extracting(SignedOpinion::councilName, SignedOpinion::reference)
                .containsExactly(Tuple.tuple("A " + council.id(), "r-002"), Tuple.tuple(first.councilName(), "r-001"));
    }

    private long signedOff() {
        var part = added(anna(), paragraph("", "Ordene."));
        steps.putOnAgenda(hearing.slug(), anna(), council.meeting(), AgendaLabel.APPROVAL);
        app.clock.set(AFTER_MEETING);
        steps.sign(hearing.slug(), chair(), opinion().revision());
        return part;
    }
}

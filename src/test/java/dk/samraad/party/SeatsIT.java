package dk.samraad.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.error.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who sits in a council, from when until when, and in which office.
class SeatsIT extends RegisterOfParties {
    @Test
    void a_guest_maps_to_the_seat_held_that_day_and_not_before_or_after() {
        seat("Inger Eksempel", "inger@fjordby.example", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31));
        var guest = UUID.fromString(app.queryOne("select guest from party.seat"));

        app.clock.set(Instant.parse("2026-03-01T22:59:00Z"));
        assertThat(parties.seatOf(guest, council)).isEmpty();
        app.clock.set(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(parties.seatOf(guest, council)).hasValueSatisfying(seat -> assertThat(seat.name()).isEqualTo("Inger Eksempel"));
        app.clock.set(Instant.parse("2026-03-31T21:59:00Z"));
        assertThat(parties.seatsOf(guest)).hasSize(1);
        app.clock.set(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(parties.seatsOf(guest)).isEmpty();
        assertThat(parties.formerSeatsOf(guest)).extracting(Seat::councilName).containsExactly("Fjordby Seniorråd");
        assertThat(parties.seatsOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void one_person_may_sit_in_two_councils_and_comes_in_once() {
        var other = create("Fjordby Handicapråd", PartyKind.COUNCIL, CouncilKind.DISABILITY, "");
        seat("Inger Eksempel", "inger@fjordby.example", FIRST, null);
        councils.addMember(other, new NewSeat("Inger Eksempel", "Inger@Fjordby.example", FIRST, null), BY);

        var guests = app.query("select distinct guest from party.seat");
        assertThat(guests).hasSize(1);
        assertThat(parties.seatsOf(UUID.fromString(guests.getFirst().getFirst()))).extracting(Seat::councilName)
                .containsExactly("Fjordby Handicapråd", "Fjordby Seniorråd");
    }

    @Test
    void a_new_chair_follows_the_old_one_from_the_day_and_the_deputy_who_becomes_chair_is_deputy_no_more() {
        var a = seat("A Eksempel", "", FIRST, null);
        var b = seat("B Eksempel", "", FIRST, null);
        councils.elect(council, a, Office.CHAIR, FIRST, BY);
        councils.elect(council, b, Office.DEPUTY, FIRST, BY);
        councils.elect(council, b, Office.CHAIR, TODAY.plusDays(1), BY);

        assertThat(parties.chairOf(council)).hasValueSatisfying(seat -> assertThat(seat.id()).isEqualTo(a));
        assertThat(parties.deputyOf(council)).hasValueSatisfying(seat -> assertThat(seat.id()).isEqualTo(b));
        app.clock.set(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(parties.chairOf(council)).hasValueSatisfying(seat -> assertThat(seat.id()).isEqualTo(b));
        assertThat(parties.deputyOf(council)).isEmpty();
        assertThat(parties.seatsIn(council)).extracting(Seat::office).containsExactly(Office.CHAIR, Office.MEMBER);
    }

    @Test
    void a_chair_may_step_back_and_who_leaves_the_council_leaves_the_office() {
        var a = seat("A Eksempel", "", FIRST, null);
        councils.elect(council, a, Office.CHAIR, FIRST, BY);
        councils.elect(council, a, Office.MEMBER, TODAY, BY);
        assertThat(parties.chairOf(council)).isEmpty();

        councils.elect(council, a, Office.CHAIR, TODAY, BY);
        assertThat(parties.chairOf(council)).isPresent();
        councils.editMember(council, a, new NewSeat("A Eksempel", "", FIRST, TODAY.minusDays(1)), BY);

        assertThat(parties.chairOf(council)).isEmpty();
        assertThat(app.queryOne("select count(*) from party.term where until_on is null")).isEqualTo("0");
    }

    @Test
    void only_a_member_of_that_day_is_elected() {
        var a = seat("A Eksempel", "", TODAY, TODAY.plusDays(10));

        assertThat(councils.elect(council, a, Office.CHAIR, TODAY.minusDays(1), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.NOT_A_MEMBER_THEN));
        assertThat(councils.elect(council, a, Office.CHAIR, TODAY.plusDays(11), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.NOT_A_MEMBER_THEN));
        assertThatThrownBy(() -> councils.elect(create("Andet råd", PartyKind.COUNCIL, CouncilKind.OTHER, ""), a, Office.CHAIR, TODAY, BY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_seat_ends_after_it_begins_belongs_to_a_council_and_has_an_address_of_its_own() {
        var school = create("Fjordskolen", PartyKind.SCHOOL, null, "");
        assertThat(councils.addMember(school, new NewSeat("A", "", FIRST, null), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.NOT_A_COUNCIL));
        assertThat(councils.addMember(council, new NewSeat("A", "", TODAY, FIRST), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.ENDS_BEFORE_IT_BEGINS));
        seat("A", "a@fjordby.example", FIRST, TODAY);
        assertThat(councils.addMember(council, new NewSeat("B", "A@fjordby.example", TODAY, null), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.EMAIL_IN_USE));
        assertThat(councils.addMember(council, new NewSeat("A", "a@fjordby.example", TODAY.plusDays(1), null), BY))
                .isInstanceOf(PartyChange.Made.class);
    }

    @Test
    void another_address_lets_the_old_one_in_no_more() {
        var a = seat("A", "gammel@fjordby.example", FIRST, null);
        councils.editMember(council, a, new NewSeat("A", "ny@fjordby.example", FIRST, null), BY);

        assertThat(app.query("select email from identity.guest")).containsExactly(List.of("ny@fjordby.example"));
    }
}

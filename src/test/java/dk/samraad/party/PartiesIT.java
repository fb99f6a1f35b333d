package dk.samraad.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.testkit.RunningSamraad;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartiesIT {
    private static final Actor BY = new Actor.Person("Eksempel-medarbejder", UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Parties parties = app.bean(Parties.class);
    private final Councils councils = app.bean(Councils.class);
    private long council;

    @BeforeEach
    void a_council() {
        app.clock.set(Instant.parse("2026-03-02T08:00:00Z"));
        app.execute("delete from party.organisation");
        app.execute("delete from identity.guest");
        council = create("Fjordby Seniorråd", PartyKind.COUNCIL, CouncilKind.SENIOR, "raad@fjordby.example");
    }

    @Test
    void the_right_councils_are_found_by_what_the_law_calls_them() {
        create("Fjordby Handicapråd", PartyKind.COUNCIL, CouncilKind.DISABILITY, "");
        create("Ungerådet", PartyKind.COUNCIL, CouncilKind.OTHER, "");

        assertThat(parties.councils(CouncilKind.SENIOR)).extracting(Party::name).containsExactly("Fjordby Seniorråd");
        assertThat(parties.councils(CouncilKind.DISABILITY)).extracting(Party::name).containsExactly("Fjordby Handicapråd");
        assertThat(parties.byKind(PartyKind.COUNCIL)).hasSize(3);
    }

    @Test
    void a_search_finds_all_words_in_danish_order_fifty_at_a_time() {
        for (var name : List.of("Ældre Sagen Fjordby", "Åens Venner", "Bænkens Venner", "100% Venner")) {
            create(name, PartyKind.ASSOCIATION, null, "");
        }
        assertThat(parties.search("venner", null, 1).parties()).extracting(Party::name)
                .containsExactly("100% Venner", "Bænkens Venner", "Åens Venner");
        assertThat(parties.search("fjordby sag", PartyKind.ASSOCIATION, 1).parties()).extracting(Party::name)
                .containsExactly("Ældre Sagen Fjordby");
        for (var words : List.of("ældre", "ÆLDRE sagen", "sagen FJORDBY")) {
            assertThat(parties.search(words, null, 1).parties()).as(words).extracting(Party::name).containsExactly("Ældre Sagen Fjordby");
        }
        assertThat(parties.search("ÅENS", null, 1).total() + parties.search("a\u030Aens", null, 1).total()).isEqualTo(2);
        assertThat(parties.search("0%", null, 1).total()).isEqualTo(1);
        for (int i = 100; i < 160; i++) create("Skole " + i, PartyKind.SCHOOL, null, "");

        assertThat(parties.search("skole", null, 1).parties()).hasSize(50);
        assertThat(parties.search("skole", null, 2).parties()).hasSize(10);
        assertThat(parties.search("skole", null, 1).pages()).isEqualTo(2);
        assertThat(parties.search("", null, 1).total()).isEqualTo(65);
    }

    @Test
    void a_name_that_others_read_holds_no_cpr_number() {
        assertThat(List.of(parties.create(wish("Foreningen 150387-1246", PartyKind.ASSOCIATION, null, ""), BY),
                councils.addMember(council, new NewSeat("A 150387 1246", "", FIRST, null), BY)))
                        .containsOnly(new PartyChange.Refused(PartyRefusal.NAME_HOLDS_CPR));
    }

    @Test
    void two_parties_do_not_have_the_same_name_unless_one_is_archived() {
        for (var name : List.of("fjordby seniorråd", "FJORDBY SENIORRÅD")) {
            assertThat(parties.create(wish(name, PartyKind.ASSOCIATION, null, ""), BY))
                    .isEqualTo(new PartyChange.Refused(PartyRefusal.NAME_TAKEN));
        }
        parties.archive(council, BY);

        assertThat(parties.create(wish("Fjordby Seniorråd", PartyKind.COUNCIL, CouncilKind.SENIOR, ""), BY))
                .isInstanceOf(PartyChange.Made.class);
        assertThat(parties.councils(CouncilKind.SENIOR)).hasSize(1).noneMatch(party -> party.id() == council);
        assertThat(parties.find(council)).hasValueSatisfying(party -> assertThat(party.archived()).isTrue());
    }

    @Test
    void an_edit_of_what_somebody_else_edited_meanwhile_is_stale_and_a_council_stays_one() {
        var revision = parties.details(council).revision();
        parties.edit(council, revision, wish("Seniorrådet", PartyKind.COUNCIL, CouncilKind.SENIOR, ""), BY);

        assertThat(parties.details(council).party().name()).isEqualTo("Seniorrådet");
        assertThatThrownBy(() -> parties.edit(council, revision, wish("Noget andet", PartyKind.COUNCIL, CouncilKind.SENIOR, ""), BY))
                .isInstanceOf(Stale.class);
        assertThat(parties.edit(council, revision + 1, wish("Seniorrådet", PartyKind.SCHOOL, null, ""), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.KIND_IS_FIXED));
    }

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

    @Test
    void the_next_meeting_is_the_first_on_a_later_day() {
        for (int day : new int[] {20, 5, 12}) {
            councils.addMeeting(council, new NewMeeting(LocalDate.of(2026, 3, day), LocalTime.of(9, 30), "Rådhuset"), BY);
        }

        assertThat(parties.nextMeetingAfter(council, TODAY))
                .hasValueSatisfying(meeting -> assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2026, 3, 5)));
        assertThat(parties.nextMeetingAfter(council, LocalDate.of(2026, 3, 5)))
                .hasValueSatisfying(meeting -> assertThat(meeting.heldOn().getDayOfMonth()).isEqualTo(12));
        assertThat(parties.nextMeetingAfter(council, LocalDate.of(2026, 3, 20))).isEmpty();
        assertThat(parties.meetingsFrom(council, LocalDate.of(2026, 3, 12))).extracting(meeting -> meeting.heldOn().getDayOfMonth())
                .containsExactly(12, 20);
        assertThat(councils.addMeeting(council, new NewMeeting(LocalDate.of(2026, 3, 5), null, ""), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.MEETING_THAT_DAY));
        var school = create("Fjordskolen", PartyKind.SCHOOL, null, "");
        assertThat(councils.addMeeting(school, new NewMeeting(TODAY, null, ""), BY))
                .isEqualTo(new PartyChange.Refused(PartyRefusal.NOT_A_COUNCIL));
    }

    @Test
    void a_mail_goes_to_the_party_its_contacts_and_who_sits_there_today_each_address_once() {
        parties.addContact(council, "Sekretær", "", "RAAD@fjordby.example", "", BY);
        parties.addContact(council, "Kontakt", "", "kontakt@fjordby.example", "", BY);
        parties.addContact(council, "Uden mail", "", "", "12345678", BY);
        var inger = seat("Inger Eksempel", "inger@fjordby.example", FIRST, null);
        seat("Gået Eksempel", "gaaet@fjordby.example", FIRST, TODAY.minusDays(1));
        var silent = create("Stille forening", PartyKind.ASSOCIATION, null, "");

        assertThat(parties.addresseesOf(List.of(council, silent))).containsExactlyInAnyOrder(
                new Addressee(council, "Fjordby Seniorråd", "raad@fjordby.example", null),
                new Addressee(council, "Kontakt", "kontakt@fjordby.example", null),
                new Addressee(council, "Inger Eksempel", "inger@fjordby.example", inger));
    }

    @Test
    void the_audit_says_who_did_what_and_never_an_address() {
        seat("Inger Eksempel", "inger@fjordby.example", FIRST, null);

        assertThat(app.queryOne("select what from platform.audit where what like 'party.%' order by id desc limit 1"))
                .isEqualTo("party.member-added");
        assertThat(app.query("select * from platform.audit").toString()).contains(BY.name()).doesNotContain("inger", "Inger");
    }

    private long create(String name, PartyKind kind, @Nullable CouncilKind council, String email) {
        return ((PartyChange.Made) parties.create(wish(name, kind, council, email), BY)).id();
    }

    private static NewParty wish(String name, PartyKind kind, @Nullable CouncilKind council, String email) {
        return new NewParty(name, kind, council, email, "", "", "", true);
    }

    private long seat(String name, String email, LocalDate from, @Nullable LocalDate until) {
        return ((PartyChange.Made) councils.addMember(council, new NewSeat(name, email, from, until), BY)).id();
    }
}

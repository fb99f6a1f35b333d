package dk.samraad.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.error.Stale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesIT extends RegisterOfParties {
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
}

package dk.samraad.demo;

import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewMeeting;
import dk.samraad.party.NewParty;
import dk.samraad.party.NewSeat;
import dk.samraad.party.Office;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom Fjordby hears: its two councils with invented members who meet every month. Their addresses end
/// in `.example`, so that no mail of the demo reaches anybody; the others stand in [FjordbyHeard]. The councils are as large as
/// the law on legal security in
/// social matters (retssikkerhedsloven) wants them: a council of the elderly has at least five sitting members, one for disability
/// three to seven of the organisations and as many of the municipality.
@Singleton
class FjordbyParties {
    static final String SENIOR_COUNCIL = "Fjordby Seniorråd";
    static final String DISABILITY_COUNCIL = "Fjordby Handicapråd";
    private static final Actor BY = FjordbyStaff.ACTOR;
    private static final LocalTime AT = LocalTime.of(9, 30);

    private final Parties parties;
    private final Councils councils;

    FjordbyParties(Parties parties, Councils councils) {
        this.parties = parties;
        this.councils = councils;
    }

    @Transactional
    public void load(LocalDate today) {
        if (!parties.byKind(PartyKind.COUNCIL).isEmpty()) return;
        council(SENIOR_COUNCIL, CouncilKind.SENIOR, "seniorraad", List.of("Inger Eksempel", "Poul Eksempel", "Kirsten Eksempel",
                "Hans Eksempel", "Aase Eksempel", "Villy Eksempel", "Bente Eksempel"), today, 12);
        council(DISABILITY_COUNCIL, CouncilKind.DISABILITY, "handicapraad", List.of("Mette Eksempel", "Ali Eksempel", "Lone Eksempel",
                "Karin Eksempel", "Bo Eksempel", "Sami Eksempel", "Jens Eksempel"), today, 19);
    }

    /// The first member is chair, the second deputy; the last one left at the turn of the year.
    private void council(String name, CouncilKind kind, String mailbox, List<String> members, LocalDate today, int dayOfMeetings) {
        var council = party(name, PartyKind.COUNCIL, kind, mailbox + "@fjordby.example");
        var from = LocalDate.of(today.getYear() - 1, 1, 1);
        for (int i = 0; i < members.size(); i++) {
            var last = i == members.size() - 1;
            var email = mailbox + (i + 1) + "@fjordby.example";
            var seat = made(councils.addMember(council,
                    new NewSeat(members.get(i), email, from, last ? LocalDate.of(today.getYear() - 1, 12, 31) : null), BY));
            if (i == 0) councils.elect(council, seat, Office.CHAIR, from, BY);
            if (i == 1) councils.elect(council, seat, Office.DEPUTY, from, BY);
        }
        for (int month = -1; month < 6; month++) {
            var held = today.plusMonths(month).withDayOfMonth(dayOfMeetings);
            councils.addMeeting(council, new NewMeeting(held, AT, "Fjordby Rådhus, lokale 2"), BY);
        }
    }

    private long party(String name, PartyKind kind, @Nullable CouncilKind council, String email) {
        return made(parties.create(new NewParty(name, kind, council, email, "", "", "", true), BY));
    }

    private static long made(PartyChange change) {
        return switch (change) {
            case PartyChange.Made(var id) -> id;
            case PartyChange.Refused(var reason) -> throw new IllegalStateException("The demo's parties: " + reason);
        };
    }
}

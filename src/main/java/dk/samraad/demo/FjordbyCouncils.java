package dk.samraad.demo;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.duty.Duties;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.Party;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The two councils of Fjordby that the law names.
@Singleton
class FjordbyCouncils {
    private final Parties parties;
    private final Duties duties;

    FjordbyCouncils(Parties parties, Duties duties) {
        this.parties = parties;
        this.duties = duties;
    }

    void create() {
        create("Seniorrådet i Fjordby", CouncilKind.SENIOR, "seniorraad@fjordby.example");
        create("Handicaprådet i Fjordby", CouncilKind.DISABILITY, "handicapraad@fjordby.example");
    }

    private void create(String name, CouncilKind kind, String email) {
        if (!parties.councils(kind).isEmpty()) return;
        var wished = new NewParty(name, PartyKind.COUNCIL, kind, email, "", "", "Eksempeldata", true);
        if (parties.create(wished, FjordbyStaff.VIEWER.displayName()) instanceof PartyChange.Refused(var reason)) {
            throw new IllegalStateException("The demo's " + name + ": " + reason);
        }
    }

    List<Party> councils() {
        return Stream.of(CouncilKind.SENIOR, CouncilKind.DISABILITY).flatMap(kind -> parties.councils(kind).stream()).toList();
    }

    void invite(Hearing hearing) {
        var ids = councils().stream().map(Party::id).toList();
        var at = hearing.opensAt().plus(Duration.ofHours(9));
        duties.invited(hearing.id(), ids, at);
        ids.forEach(council -> duties.delivered(hearing.id(), council, at.plus(Duration.ofMinutes(3))));
    }
}

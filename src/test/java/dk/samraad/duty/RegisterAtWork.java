package dk.samraad.duty;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewMeeting;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two councils and an association; one hearing is older than they are.
abstract class RegisterAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    static long seniors;
    static long disability;
    static long association;

    @BeforeAll
    static void make_parties() {
        if (seniors != 0) return;
        FjordbyHearing.draft(app, "foer-raadene", FjordbyHearing.terms());
        seniors = party("Seniorrådet", PartyKind.COUNCIL, CouncilKind.SENIOR);
        disability = party("Handicaprådet", PartyKind.COUNCIL, CouncilKind.DISABILITY);
        association = party("Fjordby Cykelforening", PartyKind.ASSOCIATION, null);
        app.bean(Councils.class).addMeeting(seniors, new NewMeeting(LocalDate.of(2026, 3, 18), null, ""), Actor.systemAs("S"));
        app.bean(Councils.class).addMeeting(disability, new NewMeeting(LocalDate.of(2026, 4, 15), null, ""), Actor.systemAs("S"));
    }

    @BeforeEach
    void set_clock() {
        app.clock.set(SettableClock.START);
    }

    static long party(String name, PartyKind kind, @Nullable CouncilKind council) {
        var made = app.bean(Parties.class).create(new NewParty(name, kind, council, "", "", "", "", true), Actor.systemAs("S"));
        if (!(made instanceof PartyChange.Made(var id))) throw new AssertionError(made);
        return id;
    }

    static Register register(Hearing hearing) {
        return duties().of(hearing.id());
    }

    static Duty duty(Hearing hearing, long party) {
        return register(hearing).duties().stream().filter(duty -> duty.party().id() == party).findFirst().orElseThrow();
    }

    static LocalDate today() {
        return dk.samraad.platform.time.Danish.dateOf(app.clock.instant());
    }

    static Duties duties() {
        return app.bean(Duties.class);
    }
}

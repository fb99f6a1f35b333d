package dk.samraad.party;

import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.RunningSamraad;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The register of parties with one council in it.
abstract class RegisterOfParties {
    static final Actor BY = new Actor.Person("Eksempel-medarbejder", UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    final Parties parties = app.bean(Parties.class);
    final Councils councils = app.bean(Councils.class);
    long council;

    @BeforeEach
    void a_council() {
        app.clock.set(Instant.parse("2026-03-02T08:00:00Z"));
        app.execute("delete from party.organisation");
        app.execute("delete from identity.guest");
        council = create("Fjordby Seniorråd", PartyKind.COUNCIL, CouncilKind.SENIOR, "raad@fjordby.example");
    }

    long create(String name, PartyKind kind, @Nullable CouncilKind council, String email) {
        return ((PartyChange.Made) parties.create(wish(name, kind, council, email), BY)).id();
    }

    static NewParty wish(String name, PartyKind kind, @Nullable CouncilKind council, String email) {
        return new NewParty(name, kind, council, email, "", "", "", true);
    }

    long seat(String name, String email, LocalDate from, @Nullable LocalDate until) {
        return ((PartyChange.Made) councils.addMember(council, new NewSeat(name, email, from, until), BY)).id();
    }
}

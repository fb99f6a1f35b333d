package dk.samraad.identity.web;

import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewParty;
import dk.samraad.party.NewSeat;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A council with one member, her browser and her mailbox.
abstract class GuestAtWork {
    static final String INGER = "inger@fjordby.example";
    static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);
    static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo()).sharedBy(2);

    long council;
    long seat;

    @BeforeEach
    void a_council_with_one_member() throws Exception {
        // An hour on: what a test asked for does not count against the next.
        app.clock.set(app.clock.instant().equals(SettableClock.START) ? SettableClock.START.plus(Duration.ofHours(2))
                : app.clock.instant().plus(Duration.ofHours(2)));
        app.execute("delete from party.organisation");
        app.execute("delete from identity.guest");
        app.execute("delete from platform.mail");
        app.execute("delete from platform.asked_mail");
        post.server().purgeEmailFromAllMailboxes();
        council = made(app.bean(Parties.class).create(new NewParty("Fjordby Seniorråd",
                PartyKind.COUNCIL, CouncilKind.SENIOR, "", "", "", "", true), Actor.systemAs("test")));
        seat = made(app.bean(Councils.class).addMember(council, new NewSeat("Inger Eksempel", INGER, LAST_YEAR, null),
                Actor.systemAs("test")));
    }

    static Answer ask(Client client, String email) {
        return client.submit(client.get("/raad/adgang"), Map.of("email", List.of(email)));
    }

    static String link(String email) {
        ask(app.client(), email);
        return post.linkTo(app, email);
    }

    static Client entered() {
        var client = app.client();
        client.submit(client.get(link(INGER)), Map.of());
        return client;
    }

    static long made(PartyChange change) {
        return ((PartyChange.Made) change).id();
    }
}

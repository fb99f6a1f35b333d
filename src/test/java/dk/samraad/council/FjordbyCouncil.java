package dk.samraad.council;

import com.microsoft.playwright.Page;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.CouncilMember;
import dk.samraad.party.Councils;
import dk.samraad.party.NewMeeting;
import dk.samraad.party.NewParty;
import dk.samraad.party.NewSeat;
import dk.samraad.party.Office;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.party.Seat;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A council of Fjordby with a chair, a deputy, two members and a meeting on 16 March 2026, in a running application.
///
/// @param id of the council
public record FjordbyCouncil(RunningSamraad app, long id, long chair, long deputy, long anna, long bent, long meeting) {
    public static final LocalDate MEETING = LocalDate.of(2026, 3, 16);
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String BY = "test";

    public static FjordbyCouncil of(RunningSamraad app, String name, CouncilKind kind) {
        var id = made(app.bean(Parties.class).create(new NewParty(name, PartyKind.COUNCIL, kind, "", "", "", "", true), Actor.systemAs(BY)));
        var council = new FjordbyCouncil(app, id, 0, 0, 0, 0, 0);
        var chair = council.seat("Inger Eksempel");
        var deputy = council.seat("Kaj Eksempel");
        council.elect(chair, Office.CHAIR);
        council.elect(deputy, Office.DEPUTY);
        var meeting = made(app.bean(Councils.class).addMeeting(id, new NewMeeting(MEETING, null, "Rådhuset"), Actor.systemAs(BY)));
        return new FjordbyCouncil(app, id, chair, deputy, council.seat("Anna Eksempel"), council.seat("Bent Eksempel"), meeting);
    }

    /// One that was made before.
    public static FjordbyCouncil find(RunningSamraad app, String name) {
        var id = Long.parseLong(app.queryOne("select id from party.organisation where name = '" + name + "'"));
        // Those who have left since, too.
        var seats = app.bean(Councils.class).members(id).stream().map(CouncilMember::seat).toList();
        return new FjordbyCouncil(app, id, named(seats, "Inger"), named(seats, "Kaj"), named(seats, "Anna"), named(seats, "Bent"),
                Long.parseLong(app.queryOne("select min(id) from party.meeting where organisation_id = " + id)));
    }

    private static long named(List<Seat> seats, String name) {
        return seats.stream().filter(seat -> seat.name().startsWith(name)).findFirst().orElseThrow().id();
    }

    private long seat(String name) {
        var email = name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "." + id + "@fjordby.example";
        return made(app.bean(Councils.class).addMember(id, new NewSeat(name, email, FIRST, null), Actor.systemAs(BY)));
    }

    public void elect(long seat, Office office) {
        made(app.bean(Councils.class).elect(id, seat, office, FIRST, Actor.systemAs(BY)));
    }

    /// The member's last day is that one.
    public void leaves(long seat, LocalDate last) {
        var member = app.bean(Councils.class).member(id, seat);
        made(app.bean(Councils.class).editMember(id, seat, new NewSeat(member.seat().name(), member.email(), FIRST, last), Actor.systemAs(BY)));
    }

    public Seat seat(long seat) {
        return app.bean(Councils.class).member(id, seat).seat();
    }

    /// A client that came in by the link mailed to this member.
    public Client enter(long seat) {
        var client = app.client();
        client.submit(client.get(link(seat)), Map.of());
        return client;
    }

    /// The same for a page of a browser, by keyboard.
    public Page enter(long seat, Page page) {
        page.navigate(app.address(link(seat)));
        page.locator("main form button").press("Enter");
        page.waitForURL("**/raad");
        return page;
    }

    public String link(long seat) {
        var link = URI.create(app.bean(Councils.class).linkFor(id, seat).orElseThrow());
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    public String address(String slug) {
        return "/raad/" + id + "/hoeringer/" + slug;
    }

    private static long made(PartyChange change) {
        return switch (change) {
            case PartyChange.Made(var id) -> id;
            case PartyChange.Refused refused -> throw new AssertionError(refused);
        };
    }
}

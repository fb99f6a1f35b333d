package dk.samraad.inbox;

import static dk.samraad.inbox.Xlsx.DAY;
import static dk.samraad.inbox.Xlsx.HEADINGS;
import static dk.samraad.inbox.Xlsx.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.duty.Standing;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.inbox.heard.PartyLinks;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A row of a sheet may be the answer of a party like a reply that came in any other way.
class SheetLinksIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void a_row_of_a_sheet_is_proposed_and_linked_also_when_the_party_is_put_away_since() {
        var staff = Staff.signedIn(app);
        var hearing = FjordbyHearing.open(app, "ark-part");
        var party = ((PartyChange.Made) app.bean(Parties.class).create(
                new NewParty("Fjordby Cykelforening", PartyKind.ASSOCIATION, null, "", "", "", "", true), FjordbyHearing.STAFF)).id();
        app.bean(Duties.class).add("ark-part", party, Basis.RESOLVED, FjordbyHearing.STAFF);
        app.bean(Duties.class).invited(hearing.id(), List.of(party), app.clock.instant());
        var desk = new SheetDesk(app, staff, "/medarbejder/hoeringer/ark-part/svar/regneark");
        desk.broughtIn(desk.looked(sheet(HEADINGS,
                List.of(DAY, "Organisation", "Bo Prøve", "Cykelforeningen i Fjordby", "", "nej", "", "Vi vil have cykelstier."),
                List.of(DAY, "Privatperson", "Anna Prøve", "", "", "nej", "", "Flere stier."))));
        assertThat(app.bean(PartyLinks.class).proposals(hearing, 1).proposals()).singleElement()
                .satisfies(proposal -> assertThat(proposal.sure()).contains(party));
        app.bean(Parties.class).archive(party, FjordbyHearing.STAFF);

        var page = staff.get("/medarbejder/hoeringer/ark-part/hoeringspligt/svar");
        staff.submit(page, page.page().expectFirst("form[action$=/hoeringspligt/svar]"), Map.of());

        var duty = app.bean(Duties.class).of(hearing.id()).duties().getFirst();
        assertThat(duty.standing(Danish.dateOf(app.clock.instant()))).isEqualTo(Standing.ANSWERED);
        assertThat(staff.get("/medarbejder/hoeringer/ark-part/hoeringspligt").text()).contains("Fjordby Cykelforening", "o-001");
    }
}

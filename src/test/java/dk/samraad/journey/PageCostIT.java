package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.identity.Colleagues;
import dk.samraad.identity.Role;
import dk.samraad.platform.audit.Actor;
import dk.samraad.process.Processes;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What every list and every page of results costs in SQL statements, and that it costs the same when there is more of
/// everything. Staff pages: one of them finds the session.
class PageCostIT {
    private static final String STAFF = "/medarbejder/spoergeskemaer/" + Places.DEMO;
    private static final String HEARING = "/medarbejder/hoeringer/" + Places.HEARING;
    private static final Map<String, Integer> COSTS = costs();

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().counting();

    private static Map<String, Integer> costs() {
        var costs = new LinkedHashMap<String, Integer>();
        costs.put("/", 4);
        costs.put("/politik", 1);
        costs.put("/politik/glostrup-2024-2032", 15);
        costs.put("/inddragelse/sammen-om-fjordby", 5);
        costs.put("/rapport/sundhed-i-fjordby-opsummering", 3);
        // One more than the session: cases whose day is passed and that nobody has filed are told on the front page of staff.
        costs.put("/medarbejder", 2);
        costs.put("/medarbejder/spoergeskemaer", 2);
        costs.put("/medarbejder/kolleger", 4);
        costs.put("/medarbejder/parter", 2);
        costs.put("/medarbejder/parter/1", 5);
        costs.put("/medarbejder/mails", 3);
        costs.put("/medarbejder/drift", 2);
        costs.put("/medarbejder/gennemgang", 3);
        costs.put("/medarbejder/sager", 2);
        costs.put(STAFF, 5);
        costs.put(STAFF + "/resultater", 11);
        costs.put(STAFF + "/resultater?visning=del.alder", 11);
        costs.put(STAFF + "/fritekst", 7);
        costs.put(STAFF + "/rapporter", 4);
        costs.put(STAFF + "/tablets", 3);
        costs.put("/h/" + Places.HEARING, 6);
        costs.put("/h/" + Places.HEARING + "/dokument", 4);
        costs.put("/h/" + Places.HEARING + "/skriv", 2);
        costs.put("/h/" + Places.HEARING + "/svar", 4);
        costs.put("/h/" + Places.HEARING + "/svar/p-002", 3);
        costs.put("/api/v1/hearings", 3);
        costs.put("/api/v1/hearings/" + Places.HEARING, 6);
        costs.put("/api/v1/hearings/" + Places.HEARING + "/replies", 2);
        costs.put("/feed/hoeringer.atom", 3);
        costs.put("/abonnement", 0);
        costs.put("/abonnement/afmelding?kode=00000000-0000-0000-0000-000000000000", 0);
        costs.put("/medarbejder/hoeringer", 2);
        // One of them looks for replies that may be of a party.
        costs.put(HEARING, 5);
        costs.put(HEARING + "/dokument", 6);
        costs.put(HEARING + "/hoeringspligt", 3);
        costs.put(HEARING + "/hoeringspligt/svar", 5);
        costs.put(HEARING + "/udtalelser", 3);
        costs.put(HEARING + "/svar", 7);
        costs.put(HEARING + "/svar?ord=stien", 7);
        // One of them reads whose answer it is.
        costs.put(HEARING + "/svar/p-002", 7);
        costs.put(HEARING + "/svar/p-002?ord=stien&hos=-", 7);
        costs.put(HEARING + "/svar/ens", 6);
        costs.put(HEARING + "/svar/regneark", 3);
        return costs;
    }

    @Test
    void lists_and_results_cost_the_same_however_much_there_is() {
        var staff = Staff.signedIn(app);
        Places.in(app);
        COSTS.keySet().forEach(staff::get);
        assertCosts(staff);

        for (int i = 0; i < 4; i++) OpenSurvey.of(app, "flere-" + i, Fjordby.everyKind());
        app.execute("insert into party.organisation (name, kind) select 'Skole ' || n, 'SCHOOL' from generate_series(1, 200) n");
        app.execute("insert into party.seat (organisation_id, name, from_on) select 1, 'Eksempel ' || n, '2025-01-01' "
                + "from generate_series(1, 40) n");
        app.bean(Colleagues.class).invite("karen@fjordby.example", Role.STAFF, new Actor.Person(Staff.NAME, UUID.randomUUID()));
        assertThat(app.bean(Surveys.class).all()).hasSizeGreaterThan(4);
        assertThat(app.bean(Processes.class).all()).hasSizeGreaterThan(1);
        assertCosts(staff);
    }

    private static void assertCosts(Client staff) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var address : COSTS.keySet()) said.put(address,
                CountingDriver.during(() -> assertThat(staff.get(address).status()).as(address).isEqualTo(200)));
        var costs = new LinkedHashMap<String, Integer>();
        said.forEach((address, statements) -> costs.put(address, statements.size()));
        assertThat(costs).as(() -> "where it differs, this was said: " + differing(said)).containsExactlyEntriesOf(COSTS);
    }

    private static Map<String, List<String>> differing(Map<String, List<String>> said) {
        var differing = new LinkedHashMap<>(said);
        differing.entrySet().removeIf(page -> Integer.valueOf(page.getValue().size()).equals(COSTS.get(page.getKey())));
        return differing;
    }
}

package dk.samraad.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Cut;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Segments;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the pages of the assessment cost in SQL statements, and that it is the same with more of everything.
class AssessmentCostIT {
    private static final String LIST = "/medarbejder/hoeringer/pris/vurdering";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().counting();

    @Test
    void the_list_and_the_desk_cost_the_same_however_much_there_is() {
        var hearing = FjordbyDesk.open(app, "pris");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"), new Remark("", "Vi vil have stier. Og lys."),
                new Remark("p-1-2", "Lys."));
        app.bean(Segments.class).cut(hearing, "p-001", new Cut.AsOne(), FjordbyDesk.ANE);
        var staff = Staff.signedIn(app);
        costs(staff);
        var before = costs(staff);
        assertThat(before).containsExactlyEntriesOf(expected());

        for (int i = 0; i < 60; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve Nummer"), new Remark("", "Svar " + i));
        app.bean(Segments.class).cut(hearing, "p-001", new Cut.ByComments(), FjordbyDesk.ANE);
        for (int i = 2; i < 30; i++) {
            app.bean(Segments.class).cut(hearing, String.format(Locale.ROOT, "p-%03d", i), new Cut.AsOne(), FjordbyDesk.ANE);
        }

        assertThat(costs(staff)).containsExactlyEntriesOf(expected());
    }

    private static Map<String, Integer> expected() {
        var costs = new LinkedHashMap<String, Integer>();
        costs.put(LIST, 11);
        costs.put(LIST + "?tilstand=NEW", 11);
        costs.put(LIST + "/svar/p-001", 15);
        costs.put(LIST + "/svar/p-001/opdeling", 6);
        costs.put(LIST + "/standardtekster", 3);
        costs.put(LIST + "/overblik.xlsx", 14); // One of them is its line in the audit: exports are written down.
        return costs;
    }

    private static Map<String, Integer> costs(Client staff) {
        var costs = new LinkedHashMap<String, Integer>();
        for (var address : expected().keySet()) {
            var said = CountingDriver.during(() -> assertThat(staff.get(address).status()).as(address).isEqualTo(200));
            costs.put(address, said.size());
        }
        return costs;
    }
}

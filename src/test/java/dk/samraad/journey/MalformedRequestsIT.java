package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.council.FjordbyCouncil;
import dk.samraad.council.FjordbyOpinions;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Generated requests over every route: none is answered with 5xx or with nothing, and none changes what it should not.
/// `-Dsamraad.malformed=10000` for more of them, `-Dsamraad.seed=…` for others.
class MalformedRequestsIT {
    private static final int COUNT = Integer.getInteger("samraad.malformed", 500);
    private static final long SEED = Long.getLong("samraad.seed", 2026L);
    /// What anybody may do with a form of their own: answer, stop, come to a page, try a password (and be written down), ask whether it is ready.
    private static final String MAY_CHANGE = "'response.inbox', 'response.draft_page', 'response.page_count', 'identity.attempt', 'platform.audit', 'platform.written'";
    private static final String TABLES = "select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'flyway') "
            + "and tablename <> 'scheduled_tasks' and schemaname || '.' || tablename not in (" + MAY_CHANGE + ") order by 1";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().with("samraad.limits.sends-per-minute", 1_000_000);

    @Test
    void no_request_breaks_anything() {
        var places = Places.in(app);
        var staff = Staff.signedIn(app);
        var council = FjordbyCouncil.find(app, FjordbyOpinions.WRITING);
        var under = app.client().get("/sp/" + Places.EVERY_KIND + "/hverdag").page().select("input[name=_s]").val();
        var check = Respondent.toCheck(app.client(), Places.EVERY_KIND).page().select("input[name=_s]").val();
        var requests = new MalformedRequests(SEED, Places.routes(app), places,
                List.of("", "samraad=forged; samraad=again", staff.cookie(), council.enter(council.anna()).cookie()), List.of(under, check, under.substring(1), "", "a.b.c"));
        var before = contents();

        var broken = sendAll(requests);

        assertThat(broken).as("seed " + SEED).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    private static List<String> sendAll(MalformedRequests requests) {
        var port = URI.create(app.address("/")).getPort();
        var broken = new ArrayList<String>();
        for (int number = 0; number < COUNT; number++) {
            var request = requests.next(number);
            var status = Wire.send(port, request.bytes());
            // Of all pages this one says 503 when it works: the clock of the test is not that of the database.
            if (status == 503 && request.line().contains("/health/readiness")) continue;
            if (status == 0 || status >= 500) broken.add(status + " #" + number + " " + request.line());
        }
        return broken;
    }

    /// Every row of every other table, as one sum for each table.
    private static TreeMap<String, String> contents() {
        var sums = new TreeMap<String, String>();
        for (var table : app.query(TABLES)) {
            var name = table.getFirst();
            sums.put(name, app.queryOne("select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + name + " t"));
        }
        return sums;
    }
}

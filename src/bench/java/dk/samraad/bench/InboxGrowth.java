package dk.samraad.bench;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The inbox of staff and the public's list of replies, and the search of both, of a hearing with 5,000 replies against one with 500. How many
/// statements each asks is pinned by `PageCostIT`.
final class InboxGrowth {
    private static final String SMALL = "femhundrede";
    private static final String LARGE = "femtusind";
    private static final int WARMING = 150;
    private static final int ROUNDS = 61;

    private InboxGrowth() {}

    static List<Row> measure(Service service) throws IOException {
        try (var wire = new Wire(service.port)) {
            Visit.expect(200, wire.get("/bench/hearings/make?slug=" + SMALL + "&count=500"));
            Visit.expect(200, wire.get("/bench/hearings/make?slug=" + LARGE + "&count=5000"));
            var staff = new Client("http://localhost:" + service.port);
            Staff.createFirst(staff, Visit.expect(200, wire.get("/bench/hearings/link")).body());
            var rows = new ArrayList<Row>();
            for (var page : pages().entrySet()) rows.add(row(staff, page.getKey(), page.getValue()));
            return rows;
        }
    }

    /// `%s` is the hearing.
    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("inbox", "/medarbejder/hoeringer/%s/svar");
        pages.put("search of the inbox, every tenth found", "/medarbejder/hoeringer/%s/svar?ord=" + BenchHearings.RARE);
        pages.put("search of the inbox, all found", "/medarbejder/hoeringer/%s/svar?ord=nummer");
        pages.put("public replies", "/h/%s/svar");
        pages.put("search of public replies, every tenth found", "/h/%s/svar?ord=" + BenchHearings.RARE);
        pages.put("search of public replies, all found", "/h/%s/svar?ord=nummer");
        return pages;
    }

    private static Row row(Client staff, String what, String address) {
        var small = new double[ROUNDS];
        var large = new double[ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            double first = millis(staff, address.formatted(SMALL));
            double second = millis(staff, address.formatted(LARGE));
            if (round < 0) continue;
            small[round] = first;
            large[round] = second;
        }
        double ratio = Turns.median(large) / Turns.median(small);
        return Row.of(what, Row.number("5,000 replies %.1f ms; 500 replies %.1f ms; ratio %.2f", Turns.median(large), Turns.median(small), ratio), "≤ 2 ×", ratio <= 2);
    }

    private static double millis(Client staff, String address) {
        long start = System.nanoTime();
        if (staff.bytes(address).length < 2_000) throw new IllegalStateException("No page at " + address);
        return (System.nanoTime() - start) / 1e6;
    }
}

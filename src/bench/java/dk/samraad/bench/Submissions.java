package dk.samraad.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Whole submissions, sixteen people at a time, against the bare route in the same run. The two take turns, so that
/// what else the machine does falls on both.
final class Submissions {
    private static final int AT_A_TIME = 16;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;

    private Submissions() {}

    static List<Row> measure(Service service) throws IOException, InterruptedException, SQLException {
        int size = Pages.size(service.port, TenQuestions.WHOLE_PAGE);
        warm(service.port, size);
        var before = stored(service);
        long acknowledged = 0;
        var bare = new ArrayList<Load.Figures>();
        var ours = new ArrayList<Load.Figures>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(Load.closed(AT_A_TIME, SECONDS, () -> Visit.submitBare(service.port, size)));
            ours.add(Load.closed(AT_A_TIME, SECONDS, () -> Visit.submit(service.port)));
            acknowledged += ours.getLast().finished();
        }
        var stored = stored(service) - before;
        var share = Turns.share(ours, bare);
        long failures = ours.stream().mapToLong(Load.Figures::failures).sum();
        return List.of(
                Row.of("whole submissions, 16 at a time, page of " + size + " bytes", Row.number(
                        "%.0f/s, p95 %.0f ms; bare route %.0f/s, p95 %.0f ms; share %.0f %%", Turns.perSecond(ours), Turns.p95(ours), Turns.perSecond(bare), Turns.p95(bare), share),
                        "≥ 60 % (aim 90 %)", share >= 60),
                Row.of("acknowledged = stored", Row.number("%d acknowledged, %d stored, %d failed", acknowledged, stored, failures),
                        "equal, 0 failed", acknowledged == stored && failures == 0));
    }

    private static void warm(int port, int size) throws InterruptedException {
        Load.warm(AT_A_TIME, () -> Visit.submit(port));
        Load.warm(AT_A_TIME, () -> Visit.submitBare(port, size));
    }

    /// In the inbox, and moved on from there.
    private static long stored(Service service) throws SQLException, IOException {
        try (var connection = service.database();
                var rows = connection.createStatement().executeQuery("select (select count(*) from response.inbox) + (select count(*) from response.answer_sheet)")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

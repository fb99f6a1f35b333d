package dk.samraad.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Whole submissions, sixteen people at a time, against the bare route in the same run. The two take turns, so that
/// what else the machine does falls on both.
final class Submissions {
    private static final int AT_A_TIME = 16;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;

    private Submissions() {}

    static List<Row> measure(Service service) throws IOException, InterruptedException, SQLException {
        var rows = new ArrayList<Row>();
        rows.addAll(measure(service, "form page, POST and receipt", Visit.WHOLE));
        rows.addAll(measure(service, "three pages, check page and receipt", Visit.PAGED));
        return rows;
    }

    private static List<Row> measure(Service service, String what, Visit visit) throws IOException, InterruptedException, SQLException {
        int port = service.port;
        var exchanges = visit.exchanges(port);
        Visit.teach(port, exchanges);
        var bareBytes = new AtomicLong();
        Load.warm(AT_A_TIME, () -> visit.submit(port));
        Load.warm(AT_A_TIME, () -> Visit.submitBare(port, exchanges, bareBytes));
        bareBytes.set(0);
        var before = stored(service);
        var bare = new ArrayList<Load.Figures>();
        var ours = new ArrayList<Load.Figures>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(Load.closed(AT_A_TIME, SECONDS, () -> Visit.submitBare(port, exchanges, bareBytes)));
            ours.add(Load.closed(AT_A_TIME, SECONDS, () -> visit.submit(port)));
        }
        long acknowledged = ours.stream().mapToLong(Load.Figures::finished).sum();
        long failures = ours.stream().mapToLong(Load.Figures::failures).sum();
        var stored = stored(service) - before;
        var share = Turns.share(ours, bare);
        return List.of(
                Row.of("whole submissions with gzip, 16 at a time: " + what, Row.number(
                        "%.0f/s, p95 %.0f ms, %.1f KB of pages in %.1f KB; bare route %.0f/s, p95 %.0f ms, in %.1f KB; share %.0f %%",
                        Turns.perSecond(ours), Turns.p95(ours), kilobytes(exchanges.stream().mapToLong(e -> e.answer().body().length()).sum()),
                        kilobytes(exchanges.stream().mapToLong(e -> e.answer().wireBytes()).sum()), Turns.perSecond(bare), Turns.p95(bare),
                        kilobytes(bareBytes.get() / Math.max(1, bare.stream().mapToLong(Load.Figures::finished).sum())), share),
                        "≥ 75 %", share >= 75),
                Row.of("acknowledged by a receipt = stored", Row.number("%d acknowledged, %d stored, %d failed", acknowledged, stored, failures),
                        "equal, 0 failed", acknowledged == stored && failures == 0));
    }

    private static double kilobytes(long bytes) {
        return bytes / 1000.0;
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

package dk.samraad.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// All frequencies of all themes of a survey of forty questions, against the same counts written by hand in SQL.
final class Frequencies {
    private static final int WARMING = 3;
    private static final int ROUNDS = 5;

    private Frequencies() {}

    static List<Row> measure(Service service) throws IOException, SQLException {
        var rows = new ArrayList<Row>();
        FortyQuestions.answer(service, FortyQuestions.SMALL, 10_000);
        rows.addAll(measure(service, FortyQuestions.SMALL, "10,000 × 40"));
        FortyQuestions.answer(service, FortyQuestions.LARGE, 200_000);
        rows.addAll(measure(service, FortyQuestions.LARGE, "200,000 × 40"));
        return rows;
    }

    private static List<Row> measure(Service service, String slug, String size) throws IOException {
        try (var wire = new Wire(service.port)) {
            var ours = new double[ROUNDS];
            var byHand = new double[ROUNDS];
            for (int round = -WARMING; round < ROUNDS; round++) {
                double first = ask(wire, "by-hand", slug);
                double second = ask(wire, "ours", slug);
                if (round >= 0) byHand[round] = first;
                if (round >= 0) ours[round] = second;
            }
            double takeUp = ask(wire, "take-up", slug);
            var reads = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) reads[round] = ask(wire, "read", slug);
            double ratio = Turns.median(ours) / Turns.median(byHand);
            var small = slug.equals(FortyQuestions.SMALL);
            return List.of(
                    Row.of("all frequencies, " + size, Row.number("%.0f ms; by hand %.0f ms; ratio %.2f", Turns.median(ours), Turns.median(byHand), ratio),
                            small ? "≤ 1.5 × SQL, < 60 ms" : "≤ 1.5 × SQL", ratio <= 1.5 && (!small || Turns.median(ours) < 60)),
                    Row.told("results page's figures, " + size, Row.number("%.1f ms from the snapshot; taking it up once, divided and safe, %.0f ms", Turns.median(reads), takeUp)));
        }
    }

    private static double ask(Wire wire, String what, String slug) throws IOException {
        return Double.parseDouble(Visit.expect(200, wire.get("/bench/frequencies/" + what + "?slug=" + slug)).body().split(" ")[0]);
    }
}

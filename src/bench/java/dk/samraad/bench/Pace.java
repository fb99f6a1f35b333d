package dk.samraad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Pages of a survey that is shown page by page, at two hundred a second, each on a connection of its own.
final class Pace {
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 15;
    private static final int RESPONDENTS = 300;

    private Pace() {}

    static List<Row> measure(Service service) throws IOException, InterruptedException {
        int port = service.port;
        var forms = new ArrayList<List<Map.Entry<String, String>>>();
        try (var wire = new Wire(port)) {
            for (int i = 0; i < RESPONDENTS; i++) {
                forms.add(Visit.filled(Visit.expect(200, wire.get(TenQuestions.FIRST_PAGE)).body(), TenQuestions.firstAnswers(), "videre"));
            }
        }
        var next = new AtomicInteger();
        Load.Step get = () -> alone(port, wire -> wire.get(TenQuestions.FIRST_PAGE));
        Load.Step post = () -> alone(port, wire -> wire.post(TenQuestions.FIRST_PAGE, forms.get(Math.floorMod(next.getAndIncrement(), RESPONDENTS))));
        Load.warm(16, get);
        Load.warm(16, post);
        return List.of(row("page GET at 200/s", Load.paced(PER_SECOND, SECONDS, get)), row("page POST at 200/s", Load.paced(PER_SECOND, SECONDS, post)));
    }

    private interface Ask {
        Wire.Answer of(Wire wire) throws IOException;
    }

    private static void alone(int port, Ask ask) throws IOException {
        try (var wire = new Wire(port)) {
            Visit.expect(200, ask.of(wire));
        }
    }

    private static Row row(String what, Load.Figures figures) {
        return Row.of(what, Row.number("%.0f/s, p95 %.1f ms, p99 %.1f ms, %d failed", figures.perSecond(), figures.p95(), figures.p99(), figures.failures()),
                "p95 < 150 ms, p99 < 500 ms", figures.p95() < 150 && figures.p99() < 500 && figures.failures() == 0);
    }
}

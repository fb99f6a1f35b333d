package dk.samraad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The form page on sixteen kept connections, against a bare page of the same size.
final class Pages {
    private static final int AT_A_TIME = 16;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;

    private Pages() {}

    static List<Row> measure(Service service) throws IOException, InterruptedException {
        int size = size(service.port, TenQuestions.WHOLE_PAGE);
        Load.warm(AT_A_TIME, get(service.port, TenQuestions.WHOLE_PAGE));
        Load.warm(AT_A_TIME, get(service.port, Visit.bareOfSize(size)));
        var bare = new ArrayList<Load.Figures>();
        var ours = new ArrayList<Load.Figures>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(Load.closed(AT_A_TIME, SECONDS, get(service.port, Visit.bareOfSize(size))));
            ours.add(Load.closed(AT_A_TIME, SECONDS, get(service.port, TenQuestions.WHOLE_PAGE)));
        }
        var share = Turns.share(ours, bare);
        return List.of(
                Row.of("form page, 16 connections", Row.number("%.0f/s; bare page %.0f/s; share %.0f %%", Turns.perSecond(ours), Turns.perSecond(bare), share),
                        "≥ 60 %", share >= 60),
                Row.of("form page, 16 connections, p95", Row.number("%.1f ms; bare page %.1f ms", Turns.p95(ours), Turns.p95(bare)), "< 20 ms", Turns.p95(ours) < 20));
    }

    /// Of a page as it is written, before packing.
    static int size(int port, String path) throws IOException {
        try (var wire = new Wire(port)) {
            return Visit.expect(200, wire.get(path)).body().getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /// Takes a free connection or makes one: as many as there are workers.
    private static Load.Step get(int port, String path) {
        var free = new ConcurrentLinkedQueue<Wire>();
        return () -> {
            var taken = free.poll();
            var wire = taken == null ? new Wire(port) : taken;
            Visit.expect(200, wire.get(path));
            free.add(wire);
        };
    }
}

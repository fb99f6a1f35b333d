package dk.samraad.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Memory of the whole service while sixteen people at a time send their answers, for so long that the jobs of every minute run meanwhile.
final class Memory {
    private static final int SECONDS = 90;

    private Memory() {}

    static List<Row> measure(Service service) throws IOException, InterruptedException {
        var load = CompletableFuture.supplyAsync(() -> sending(service.port));
        double most = 0;
        double java = 0;
        while (!load.isDone()) {
            most = Math.max(most, service.proportionalMegabytes());
            java = Math.max(java, service.javaMegabytes());
            Thread.sleep(500);
        }
        var sent = load.join();
        return List.of(Row.of("memory under that load, PSS", Row.number("%.0f MB at most, the JVM %.0f MB at most, with %d submissions meanwhile, %d failed", most, java, sent.finished(), sent.failures()),
                "≤ 450 MB", most <= 450 && sent.finished() > 0 && sent.failures() == 0));
    }

    private static Load.Figures sending(int port) {
        try {
            return Load.closed(16, SECONDS, () -> Visit.WHOLE.submit(port));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package dk.samraad.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Memory of the whole service while sixteen people at a time send their answers.
final class Memory {
    private static final int SECONDS = 20;

    private Memory() {}

    static List<Row> measure(Service service) throws IOException, InterruptedException {
        var load = CompletableFuture.runAsync(() -> {
            try {
                Load.closed(16, SECONDS, () -> Visit.submit(service.port));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        double most = 0;
        double java = 0;
        while (!load.isDone()) {
            most = Math.max(most, service.proportionalMegabytes());
            java = Math.max(java, service.javaMegabytes());
            Thread.sleep(500);
        }
        return List.of(Row.of("memory under that load (" + String.join(" ", Service.MEMORY) + "), PSS", Row.number("%.0f MB at most; the JVM %.0f MB at most", most, java),
                "≤ 450 MB", most <= 450));
    }
}

package dk.samraad.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// `response.inbox` held by somebody for a minute while people send: how long each of them waits, whether they get a page of ours
/// with what they typed, how the other pages do meanwhile, and what becomes of what is sent again afterwards.
final class Locked {
    private static final int SECONDS = 60;
    private static final int SENDS_PER_SECOND = 10;
    private static final int LOOKS_PER_SECOND = 20;
    private static final List<String> PAGES = List.of("/", "/politik", "/politik/glostrup-2024-2032", "/privatliv", "/health/liveness",
            TenQuestions.WHOLE_PAGE, TenQuestions.FIRST_PAGE);

    private final int port;
    private final AtomicLong slowestSend = new AtomicLong();
    private final AtomicLong slowestLook = new AtomicLong();
    /// The pages of those who were turned away.
    private final Queue<String> kept = new ConcurrentLinkedQueue<>();

    private Locked(int port) {
        this.port = port;
    }

    static List<Row> measure(Service service) throws Exception {
        Load.warm(16, () -> Visit.WHOLE.submit(service.port));
        return new Locked(service.port).measured(service);
    }

    private List<Row> measured(Service service) throws Exception {
        var forms = forms();
        var next = new AtomicInteger();
        var before = stored(service);
        Load.Figures sends;
        Load.Figures looks;
        try (var holder = service.database(); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table response.inbox in access exclusive mode");
            var sending = CompletableFuture.supplyAsync(() -> paced(SENDS_PER_SECOND, () -> send(forms.get(next.getAndIncrement()))),
                    Thread::startVirtualThread);
            looks = paced(LOOKS_PER_SECOND, () -> look(PAGES.get(Math.floorMod(next.get(), PAGES.size()))));
            sends = sending.join();
            holder.rollback();
        }
        var begun = System.nanoTime();
        long acknowledged = 0;
        long first = 0;
        for (var page : kept) {
            if (!sentAgain(page)) continue;
            if (++acknowledged == 1) first = System.nanoTime() - begun;
        }
        var stored = stored(service) - before;
        return List.of(
                Row.of("sends while response.inbox is locked for " + SECONDS + " s, " + SENDS_PER_SECOND + "/s",
                        Row.number("%d answered with our page and what was typed, %d not; p95 %.0f ms, the slowest %.1f s", sends.finished(),
                                sends.failures(), sends.p95(), seconds(slowestSend)),
                        "all, ≤ 15 s", sends.failures() == 0 && sends.finished() > 0 && seconds(slowestSend) <= 15),
                Row.of("pages that need no inbox meanwhile, " + LOOKS_PER_SECOND + "/s",
                        Row.number("p95 %.0f ms, the slowest %.1f s, %d failed", looks.p95(), seconds(slowestLook), looks.failures()),
                        "0 failed, p95 < 150 ms", looks.failures() == 0 && looks.p95() < 150),
                Row.of("the same sent again afterwards", Row.number("the first receipt after %.1f s; %d of %d acknowledged, %d stored",
                        first / 1e9, acknowledged, kept.size(), stored),
                        "all, equal", acknowledged == kept.size() && stored == acknowledged));
    }

    private List<List<Map.Entry<String, String>>> forms() throws IOException {
        var forms = new ArrayList<List<Map.Entry<String, String>>>();
        try (var wire = new Wire(port)) {
            for (int i = 0; i < SECONDS * SENDS_PER_SECOND + 64; i++) {
                forms.add(Visit.filled(Visit.expect(200, wire.get(TenQuestions.WHOLE_PAGE)).body(), TenQuestions.answers(), "send"));
            }
        }
        return forms;
    }

    private static Load.Figures paced(int perSecond, Load.Step step) {
        try {
            // The last begin when the lock still holds for longer than anybody waits.
            return Load.paced(perSecond, SECONDS - 1, step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(List<Map.Entry<String, String>> form) throws IOException {
        var begun = System.nanoTime();
        try (var wire = new Wire(port)) {
            var page = Visit.expect(503, wire.post(TenQuestions.WHOLE_PAGE, form)).body();
            if (!page.contains("Dine svar er ikke sendt") || Wire.hidden(page).size() < form.size()) throw new IOException("Not kept:\n" + page);
            kept.add(page);
        }
        slowestSend.accumulateAndGet(System.nanoTime() - begun, Math::max);
    }

    private void look(String path) throws IOException {
        var begun = System.nanoTime();
        try (var wire = new Wire(port)) {
            Visit.expect(200, wire.get(path));
        }
        slowestLook.accumulateAndGet(System.nanoTime() - begun, Math::max);
    }

    /// The button of the page, pressed without anything being typed again.
    private boolean sentAgain(String page) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.post(TenQuestions.WHOLE_PAGE, Wire.hidden(page)).body().contains("data-receipt=\"");
        }
    }

    private static double seconds(AtomicLong nanos) {
        return nanos.get() / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static long stored(Service service) throws SQLException, IOException {
        try (var connection = service.database();
                var rows = connection.createStatement().executeQuery(
                        "select (select count(*) from response.inbox) + (select count(*) from response.answer_sheet)")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

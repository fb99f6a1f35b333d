package dk.samraad.bench;

import dk.samraad.testkit.Client;
import dk.samraad.upload.HostileFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Forty files that cost much, sent at once with replies to a hearing, while others send their survey answers: what the whole
/// service takes of memory meanwhile, how long the sends take, and what everybody is told.
final class Hostile {
    private static final int FILES = 40;
    private static final int SENDS_PER_SECOND = 100;
    private static final String HEARING = "fjendtlig";

    private Hostile() {}

    static List<Row> measure(Service service) throws Exception {
        try (var wire = new Wire(service.port)) {
            Visit.expect(200, wire.get("/bench/hearings/make?slug=" + HEARING + "&count=1"));
        }
        var files = new ArrayList<>(HostileFiles.all().entrySet());
        for (int i = 0; files.size() < FILES; i++) files.add(files.get(i));
        // They stand before the button when the clock begins.
        var people = new ArrayList<Person>();
        for (var file : files) people.add(Person.before(service, file.getKey(), file.getValue()));
        Load.warm(16, () -> Visit.WHOLE.submit(service.port));
        var answers = CompletableFuture.supplyAsync(() -> sent(people), Thread::startVirtualThread);
        double most = 0;
        double java = 0;
        double p95 = 0;
        double p99 = 0;
        long finished = 0;
        long failures = 0;
        while (!answers.isDone()) {
            var sends = CompletableFuture.supplyAsync(() -> sending(service.port), Thread::startVirtualThread);
            while (!sends.isDone()) {
                most = Math.max(most, service.proportionalMegabytes());
                java = Math.max(java, service.javaMegabytes());
                Thread.sleep(200);
            }
            var figures = sends.join();
            p95 = Math.max(p95, figures.p95());
            p99 = Math.max(p99, figures.p99());
            finished += figures.finished();
            failures += figures.failures();
        }
        var told = answers.join();
        var designed = told.entrySet().stream().filter(e -> e.getKey() == 200 || e.getKey() == 422).mapToInt(Map.Entry::getValue).sum();
        var errors = service.log().lines().filter(line -> line.contains("OutOfMemoryError") || line.contains("StackOverflowError")
                && line.contains("ERROR")).count();
        return List.of(
                Row.of("memory with 40 hostile files at once, PSS", Row.number("%.0f MB at most, the JVM %.0f MB at most", most, java),
                        "< 600 MB", most < 600),
                Row.of("sends meanwhile, " + SENDS_PER_SECOND + "/s",
                        Row.number("p95 %.0f, p99 %.0f ms in the worst five seconds; %d sent, %d failed", p95, p99, finished, failures),
                        "p95 < 2 s, 0 failed", p95 < 2000 && failures == 0),
                Row.of("what the forty were told", "status and number " + told + "; lines with OutOfMemoryError in the log: " + errors,
                        "a page each, none", designed == files.size() && errors == 0));
    }

    private static Load.Figures sending(int port) {
        try {
            return Load.paced(SENDS_PER_SECOND, 5, () -> Visit.WHOLE.submit(port));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// How many got which status.
    private static Map<Integer, Integer> sent(List<Person> people) {
        var waiting = new ArrayList<Future<Integer>>();
        var told = new LinkedHashMap<Integer, Integer>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) waiting.add(hands.submit(person::send));
            for (var one : waiting) told.merge(one.get(), 1, Integer::sum);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return told;
    }

    /// Somebody on the page of files.
    private record Person(Client client, String address, String unsent, String name, byte[] content) {
        static Person before(Service service, String name, byte[] content) {
            var client = new Client("http://localhost:" + service.port);
            var write = client.get("/h/" + HEARING + "/skriv");
            var page = client.submit(write, Map.of("svar", List.of("Vi vil have flere stier."), "_go", List.of("videre"))).page();
            return new Person(client, page.expectFirst("form[enctype]").attr("action"),
                    page.expectFirst("input[name=_s]").val(), name, content);
        }

        int send() {
            return client.postFile(address, Map.of("_s", unsent), "fil", name, content).status();
        }
    }
}

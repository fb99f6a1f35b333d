package dk.samraad.journey;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// People who answer one after the other, and try again until they see their receipt.
final class Crowd implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /// The receipts people have seen.
    final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    /// The text of every page that said "not now" (503).
    final Queue<String> turnedAway = new ConcurrentLinkedQueue<>();
    /// Whatever else came that no person should see.
    final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final Supplier<Client> somebody;
    private final String survey;
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean enough;

    private Crowd(Supplier<Client> somebody, String survey) {
        this.somebody = somebody;
        this.survey = survey;
    }

    static Crowd of(int size, Supplier<Client> somebody, String survey) {
        var crowd = new Crowd(somebody, survey);
        for (int i = 0; i < size; i++) crowd.people.add(Thread.ofPlatform().name("person-" + i).start(crowd::answer));
        return crowd;
    }

    void awaitMore(int receipts) {
        var wanted = acknowledged.size() + receipts;
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < wanted) {
            if (System.nanoTime() > until) throw new AssertionError("Only " + acknowledged.size() + " of " + wanted + " receipts; " + turnedAway.size() + " times 503; " + broken);
            SamraadProcess.pause();
        }
    }

    /// Nobody begins any more; those under way finish.
    @Override
    public void close() {
        enough = true;
        for (var person : people) {
            try {
                if (!person.join(PATIENCE)) throw new AssertionError(person.getName() + " never got through");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void answer() {
        while (!enough) {
            var client = somebody.get();
            try {
                var check = Respondent.toCheck(client, survey);
                acknowledged.add(sendUntilReceipt(client, check));
            } catch (IllegalStateException noConnection) {
                SamraadProcess.pause();
            } catch (AssertionError unwell) {
                note(String.valueOf(unwell.getMessage()), unwell.getMessage() != null && unwell.getMessage().startsWith("503"));
            }
        }
    }

    private String sendUntilReceipt(Client client, Answer check) {
        while (true) {
            try {
                var answer = client.submit(check, Map.of("_go", List.of("send")));
                var code = Respondent.code(answer);
                if (!code.isEmpty()) return code;
                note(answer.status() + " " + answer.text(), answer.status() == 503);
            } catch (IllegalStateException noConnection) {
                SamraadProcess.pause();
            }
        }
    }

    private void note(String text, boolean notNow) {
        (notNow ? turnedAway : broken).add(text);
        SamraadProcess.pause();
    }
}

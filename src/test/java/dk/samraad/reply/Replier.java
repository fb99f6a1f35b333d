package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A citizen who answers a hearing page by page, without script.
public final class Replier {
    private final RunningSamraad app;
    private final Client client;

    public Replier(RunningSamraad app) {
        this.app = app;
        this.client = app.client();
    }

    public Client client() {
        return client;
    }

    public Answer begin(String slug) {
        return client.get("/h/" + slug + "/skriv");
    }

    public Answer begin(String slug, String paragraph) {
        return client.get("/h/" + slug + "/skriv?afsnit=" + paragraph);
    }

    /// Presses a button of a page.
    public Answer press(Answer page, String go, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        fields.put("_go", List.of(go));
        return client.submit(page, fields);
    }

    public Answer next(Answer page, Map<String, String> typed) {
        return press(page, "videre", typed);
    }

    public static Map<String, String> person(String name) {
        return Map.of("udtaler", "PRIVATE", "navn", name);
    }

    /// From the first page to the check page with one general text.
    public Answer toCheck(String slug, String text, Map<String, String> sender) {
        var files = next(begin(slug), Map.of("svar", text));
        return next(next(files, Map.of()), sender);
    }

    /// Sends as a person does, who needs a moment.
    public Answer send(Answer check) {
        app.clock.advance(Duration.ofSeconds(30));
        return press(check, "send", Map.of());
    }

    public Answer sent(String slug, String text, Map<String, String> sender) {
        var sent = send(toCheck(slug, text, sender));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.page().select(".receipt-code").text()).isNotEmpty();
        return sent;
    }

    public static String code(Answer sent) {
        return sent.page().select(".receipt-code").text().replace("-", "");
    }

    /// Puts a file to the page of files.
    public Answer attach(Answer files, String name, byte[] content) {
        return attach(files, Map.of(), name, content);
    }

    /// Chooses a file and goes on, without attaching it first.
    public Answer nextWith(Answer files, String name, byte[] content) {
        return attach(files, Map.of("_go", "videre"), name, content);
    }

    private Answer attach(Answer files, Map<String, String> pressed, String name, byte[] content) {
        assertThat(files.page().select("main form")).as(files.text()).isNotEmpty();
        var uploads = files.page().select("form[enctype]");
        var action = uploads.isEmpty() ? files.page().expectFirst("main form").attr("action") + "/fil" : uploads.attr("action");
        var fields = new LinkedHashMap<>(pressed);
        fields.put("_s", files.page().expectFirst("input[name=_s]").val());
        return client.postFile(action, fields, "fil", name, content);
    }
}

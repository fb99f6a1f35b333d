package dk.samraad.hearing.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
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
        var uploads = files.page().select("form[enctype]");
        var action = uploads.isEmpty() ? files.page().expectFirst("main form").attr("action") + "/fil" : uploads.attr("action");
        var sealed = files.page().expectFirst("input[name=_s]").val();
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_s\"", sealed.getBytes(StandardCharsets.UTF_8));
        part(body, "Content-Disposition: form-data; name=\"fil\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
        body.writeBytes("--graense--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(java.net.URI.create(app.address(action)))
                .header("Content-Type", "multipart/form-data; boundary=graense").header("Origin", app.address(""))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--graense\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}

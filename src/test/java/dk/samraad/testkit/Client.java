package dk.samraad.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Speaks HTTP to a running Samråd as a browser without script does.
public final class Client {
    /// What came back, parsed when it is HTML.
    public record Answer(int status, String url, java.net.http.HttpHeaders headers, String body, Document page) {
        public String text() {
            return page.text();
        }

        public String title() {
            return page.title();
        }
    }

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private HttpClient http = following(HttpClient.Redirect.NORMAL);

    /// @param base scheme, host and port of a Samråd that runs
    public Client(String base) {
        this.base = base;
    }

    private HttpClient following(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
    }

    /// The same client, that from now on stays where it is sent away from.
    public Client staying() {
        http = following(HttpClient.Redirect.NEVER);
        return this;
    }

    /// What it would send as `Cookie`.
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream().map(c -> c.getName() + "=" + c.getValue()).collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(resolve(path)).GET().build());
    }

    public byte[] bytes(String path) {
        try {
            return http.send(HttpRequest.newBuilder(resolve(path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends exactly these fields.
    public Answer post(String path, Map<String, List<String>> fields) {
        var body = fields.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                // As a browser says on https and on localhost, whatever the port.
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /// Sends a file as a form does that takes one.
    public Answer postFile(String path, Map<String, String> fields, String field, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> part(body, "Content-Disposition: form-data; name=\"" + key + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
        body.writeBytes("--graense--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=graense")
                // As a browser says on https and on localhost, whatever the port.
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--graense\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /// Fills in the page's main form: its own hidden and preset fields, overridden by `typed`, sent to its action.
    public Answer submit(Answer form, Map<String, List<String>> typed) {
        var element = form.page().selectFirst("main form[method=post]");
        if (element == null) throw new AssertionError("No form on " + form.url() + ":\n" + form.text());
        return submit(form, element, typed);
    }

    public Answer submit(Answer form, Element element, Map<String, List<String>> typed) {
        var fields = new java.util.LinkedHashMap<String, List<String>>();
        for (var data : ((org.jsoup.nodes.FormElement) element).formData()) {
            fields.computeIfAbsent(data.key(), k -> new java.util.ArrayList<>()).add(data.value());
        }
        fields.putAll(typed);
        var action = element.attr("action");
        return post(action.isEmpty() ? URI.create(form.url()).getRawPath() : action, fields);
    }

    public Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.uri().toString(), response.headers(), response.body(),
                    Jsoup.parse(response.body(), response.uri().toString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI resolve(String path) {
        return URI.create(path.startsWith("http") ? path : base + path);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

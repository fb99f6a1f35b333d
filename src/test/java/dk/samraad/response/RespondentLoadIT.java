package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the path costs, and what it stands.
class RespondentLoadIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().counting().with("samraad.limits.sends-per-minute", 100_000);

    private static final List<String> PATHS = List.of("/sp/sundhed", "/sp/sundhed/dig", "/sp/sundhed/tjek", "/sp/sundhed/tema", "/sp/sundhed/fortsaet", "/sp/helt/svar",
            "/sp/sundhed/tak/x.y.z", "/sp/sundhed/tablet/x", "/sp/%00/dig", "/sp/sundhed/%F0%9F", "/kvittering", "/kvittering/7K2M9QXR01", "/kvittering/tilbagetraekning");
    private final Client client = app.client();

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        Fjordby.publish(app, "helt", Fjordby.health(Presentation.WHOLE));
        app.client().get("/sp/sundhed/dig");
        app.client().get("/sp/helt/svar");
    }

    @Test
    void a_page_costs_no_statement_of_its_own_and_a_submission_one() {
        assertThat(said(() -> client.get("/sp/sundhed/dig"))).isEmpty();
        var first = client.get("/sp/sundhed/dig");
        assertThat(said(() -> client.submit(first, Map.of("ryger", List.of("nej"), "_go", List.of("videre"))))).isEmpty();
        var whole = client.get("/sp/helt/svar");
        app.clock.advance(Duration.ofMinutes(1));
        var said = said(() -> client.submit(whole, Map.of("ryger", List.of("nej"), "oensker", List.of("ro"), "_go", List.of("send"))));
        assertThat(said).hasSize(1).first().asString().contains("insert into");
        app.execute("truncate response.inbox");
    }

    @Test
    void a_resumable_page_costs_one() {
        var stopped = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("stop")));
        var page = client.submit(stopped, Map.of());
        assertThat(said(() -> client.submit(page, Map.of("ryger", List.of("nej"), "_go", List.of("videre"))))).hasSize(1);
        app.execute("truncate response.draft_page");
    }

    @Test
    void five_hundred_malformed_requests_break_nothing_and_store_nothing() {
        var random = new Random(20260302);
        var sealed = client.get("/sp/sundhed/dig").page().select("input[name=_s]").attr("value");
        var broken = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            var request = malformed(random, sealed);
            var status = client.send(request).status();
            if (status >= 500) broken.add(status + " " + request.method() + " " + request.uri());
        }
        assertThat(broken).isEmpty();
        assertThat(app.query("select (select count(*) from response.inbox), (select count(*) from response.withdrawn)")).containsExactly(List.of("0", "0"));
    }

    /// Without the survey's row, which is read at most once a second for all pages together.
    private static List<String> said(Runnable action) {
        return CountingDriver.during(action).stream().filter(statement -> !statement.contains("from survey.questionnaire")).toList();
    }

    private static HttpRequest malformed(Random random, String sealed) {
        var path = PATHS.get(random.nextInt(PATHS.size())) + (random.nextInt(4) == 0 ? "?sprog=" + junk(random, 6) : "");
        var type = List.of("application/x-www-form-urlencoded", "multipart/form-data", "application/json", "text/plain", "").get(random.nextInt(8) < 4 ? 0 : random.nextInt(5));
        var method = List.of("POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS").get(random.nextInt(8));
        var builder = HttpRequest.newBuilder(URI.create(app.address(path)))
                .method(method, method.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body(random, sealed)));
        return type.isEmpty() ? builder.build() : builder.header("Content-Type", type).build();
    }

    private static String body(Random random, String sealed) {
        var fields = new StringBuilder();
        if (random.nextInt(3) > 0) fields.append("_s=").append(random.nextInt(4) == 0 ? sealed.substring(random.nextInt(sealed.length())) : sealed).append("&_vist=ryger,km,dato&");
        var go = List.of("videre", "tilbage", "sprog:", "sprog:xx", "ret:", "ret:tema", "ret:x", "slet", "send", "", "%00").get(random.nextInt(11));
        fields.append("_go=").append(go);
        for (int i = 0; i < random.nextInt(12); i++) {
            var name = List.of("ryger", "km", "dato.date-day", "oensker", "enig.trygt", "kode", "mere", "%00", "%zz", "=", "_menneske").get(random.nextInt(11));
            fields.append('&').append(name).append('=').append(junk(random, random.nextInt(10) == 0 ? 20_000 : 30));
        }
        return fields.toString();
    }

    private static String junk(Random random, int longest) {
        var text = new StringBuilder();
        var parts = List.of("%00", "%F0%9F%92", "%zz", "%", "æ", "'", "%22", "%3Cscript%3E", "a", "9", "-", "%0D%0A", "%ED%A0%80", "+");
        var length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) text.append(parts.get(random.nextInt(parts.size())));
        return text.toString().replace("æ", "%C3%A6").replace("%zz", "%25zz").replaceAll("%(?![0-9A-F]{2})", "%25");
    }
}

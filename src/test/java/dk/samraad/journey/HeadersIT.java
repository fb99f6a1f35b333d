package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What every answer says about itself, on a site whose address is https.
class HeadersIT {
    private static final String SITE = "https://samraad.fjordby.example";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().with("samraad.base-url", SITE)
            .with("samraad.security.contact", "sikkerhed@fjordby.example, https://fjordby.example/sikkerhed")
            .with("samraad.security.policy", "https://fjordby.example/sikkerhed/regler");

    private static List<Answer> answers = List.of();

    /// A session of its own: the cookie of an https site is `Secure`, and these tests speak http.
    @BeforeAll
    static void visit_everything() {
        var places = Places.in(app);
        var client = app.client();
        answers = Stream.concat(
                        Places.routes(app).stream().filter(route -> route.method() == HttpMethod.GET).map(places::address),
                        Stream.of("/findes-ikke", "/kvittering/findes/ikke", "/medarbejder/foerste?kode=brugt"))
                .map(client::get).toList();
    }

    @Test
    void every_answer_forbids_what_no_page_of_ours_needs() {
        for (var answer : answers) {
            var policy = header(answer, "Content-Security-Policy");
            assertThat(policy).as(answer.url()).contains("default-src 'none'", "script-src 'self'",
                    "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:", "https:");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "Strict-Transport-Security")).as("of this name, not of what else the municipality has below it")
                    .isEqualTo("max-age=31536000");
        }
    }

    @Test
    void no_page_names_another_origin_or_holds_script_or_style_of_its_own() {
        for (var answer : pages()) {
            var page = answer.page();
            var loaded = Stream.of("script[src]", "img[src]", "iframe[src]", "link[href]:not([rel=canonical])", "form[action]",
                    "source[src]", "use[href]", "object[data]")
                    .flatMap(kind -> page.select(kind).stream())
                    .map(e -> e.hasAttr("src") ? e.attr("src") : e.hasAttr("href") ? e.attr("href")
                    : e.hasAttr("action") ? e.attr("action") : e.attr("data"));
            assertThat(loaded).as(answer.url()).allMatch(address -> address.startsWith("/")
                    && !address.startsWith("//") || address.startsWith("data:image/svg+xml;base64,") || address.startsWith("#") || address.isEmpty());
            // It is followed by nobody who reads the page; it names the site itself.
            assertThat(page.select("link[rel=canonical]").eachAttr("href")).as(answer.url())
                    .allMatch(address -> address.startsWith(SITE + "/"));
            assertThat(page.select("[style], style, script:not([src])")).as(answer.url()).isEmpty();
            assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()).map(a -> a.getKey()))
                    .as(answer.url()).noneMatch(name -> name.startsWith("on"));
        }
    }

    @Test
    void a_citizen_is_given_no_cookie() {
        assertThat(answers).allSatisfy(answer -> assertThat(answer.headers().firstValue("Set-Cookie")).as(answer.url()).isEmpty());
    }

    @Test
    void pages_are_kept_by_nobody_on_the_way() {
        for (var answer : answers) {
            var kept = header(answer, "Cache-Control");
            if (answer.url().contains("/assets/")) assertThat(kept).contains("immutable");
            else if (!answer.url().contains("/api/")) assertThat(kept).as(answer.url()).doesNotContain("public");
        }
    }

    @Test
    void whoever_found_a_hole_reads_whom_to_tell() {
        var answer = app.client().get("/.well-known/security.txt");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.body().lines()).containsExactly("Contact: mailto:sikkerhed@fjordby.example",
                "Contact: https://fjordby.example/sikkerhed", "Expires: " + expiry(), "Preferred-Languages: da, en",
                "Canonical: " + SITE + "/.well-known/security.txt", "Policy: https://fjordby.example/sikkerhed/regler");
        assertThat(Duration.between(app.clock.instant(), Instant.parse(expiry()))).isBetween(Duration.ofDays(30), Duration.ofDays(364));
    }

    private static String expiry() {
        return Danish.startOf(Danish.dateOf(app.clock.instant()).plusDays(180)).toString();
    }

    @Test
    void the_cookie_of_staff_is_for_this_host_over_tls_and_out_of_reach_of_script() {
        var code = app.bean(dk.samraad.identity.Accounts.class).issueFirstLink().orElseThrow();
        var fields = Map.of("kode", List.of(code), "name", List.of(Staff.NAME), "email", List.of(Staff.EMAIL),
                "password", List.of(Staff.PASSWORD), "passwordAgain", List.of(Staff.PASSWORD));
        var cookies = headersOfRedirect("/medarbejder/foerste", fields);
        assertThat(cookies).hasSize(2);
        assertThat(cookies.getFirst()).startsWith("__Host-samraad=").containsIgnoringCase("; HttpOnly")
                .contains("; Secure", "; SameSite=Lax", "; Path=/").doesNotContain("Domain");
        // That this browser is known, for the sign-in page alone (decision 0172).
        assertThat(cookies.getLast()).startsWith("__Secure-samraad-kendt=").containsIgnoringCase("; HttpOnly")
                .contains("; Secure", "; SameSite=", "; Path=/medarbejder/log-ind").doesNotContain("Domain");
    }

    private static List<String> headersOfRedirect(String path, Map<String, List<String>> fields) {
        return new Client(app.address("")).staying().post(path, fields).headers().allValues("Set-Cookie");
    }

    private static List<Answer> pages() {
        return answers.stream().filter(a -> a.headers().firstValue("Content-Type").orElse("").startsWith("text/html")).toList();
    }

    private static String header(Answer answer, String name) {
        assertThat(answer.headers().firstValue(name)).as(name + " of " + URI.create(answer.url()).getPath()).isPresent();
        return answer.headers().firstValue(name).orElseThrow();
    }
}

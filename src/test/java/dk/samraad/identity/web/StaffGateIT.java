package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.web.Shell;
import dk.samraad.web.StaffEntry;
import dk.samraad.web.Viewer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffGateIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("test.staff-entry", true);

    @Test
    void a_citizen_is_sent_to_sign_in_from_every_route_of_staff() throws Exception {
        var routes = app.bean(Router.class).uriRoutes()
                .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toString().replaceAll("\\{[^}]*}", "x"))
                .filter(route -> route.split(" ")[1].startsWith("/medarbejder"))
                .filter(route -> !route.endsWith("/log-ind") && !route.endsWith("/foerste") && !route.endsWith("medarbejder/invitation"))
                .distinct().toList();
        assertThat(routes).contains("GET /medarbejder", "POST /medarbejder/log-ud");

        for (var route : routes) {
            var answer = bare(route.split(" ")[0], route.split(" ")[1]);
            assertThat(answer.statusCode()).as(route).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).as(route).startsWith("/medarbejder/log-ind");
        }
    }

    @Test
    void other_spellings_of_a_staff_address_open_nothing() throws Exception {
        for (var path : List.of("/medarbejder/", "/%6Dedarbejder", "//medarbejder", "/MEDARBEJDER", "/./medarbejder", "/x/../medarbejder",
                "/medarbejder;x=1", "/medarbejder/log-ind/../", "/medarbejder%2F", "/medarbejder/log-ind/%2e%2e/", "/medarbejder/findes-ikke")) {
            assertThat(bare("GET", path).statusCode()).as(path).isIn(303, 404, 400);
        }
    }

    @Test
    void a_change_without_the_token_of_the_session_is_refused_and_nothing_changes() {
        var client = Staff.signedIn(app);
        var othersToken = Staff.formToken(Staff.signedIn(app));

        for (var fields : List.<Map<String, List<String>>>of(Map.of(), Map.of("_token", List.of("")), Map.of("_token", List.of("forkert")),
                Map.of("_token", List.of(othersToken)), Map.of("_token", List.of(Staff.formToken(client), "forkert")))) {
            assertThat(client.post("/medarbejder/log-ud", fields).status()).isEqualTo(403);
        }
        assertThat(client.get("/medarbejder").text()).as("still signed in").contains("Du er logget ind som");
        assertThat(client.post("/medarbejder/log-ud", Map.of("_token", List.of(Staff.formToken(client)))).text()).contains("Du er logget ud.");
    }

    @Test
    void a_form_with_files_carries_its_token_as_a_part() {
        var client = Staff.signedIn(app);
        // The page takes no files, so what passes the gate is told 400, and what does not 403.
        assertThat(multipart(client, Staff.formToken(client)).status()).isEqualTo(400);
        assertThat(multipart(client, "forkert").status()).isEqualTo(403);
        assertThat(client.get("/medarbejder").text()).contains("Du er logget ind som");
    }

    @Test
    void what_was_typed_survives_a_session_that_ended_meanwhile() {
        var client = Staff.signedIn(app);
        Map<String, List<String>> typed = Map.of("_token", List.of(Staff.formToken(client)),
                "text", List.of("Blåbær & <b>\"tyve\"</b>"), "theme", List.of("a", "b"));
        app.clock.advance(Duration.ofMinutes(61));

        var ended = client.post("/medarbejder/log-ud?trin=2", typed);
        assertThat(ended.status()).isEqualTo(403);
        assertThat(ended.text()).contains("er ikke gemt endnu", "Log ind i et nyt faneblad", "Send igen");

        Staff.signIn(client, Staff.EMAIL, Staff.PASSWORD);
        var again = client.submit(ended, Map.of());
        assertThat(again.status()).as("a page of an earlier session is asked about once").isEqualTo(403);
        assertThat(again.page().select("input[name=text]").attr("value")).isEqualTo("Blåbær & <b>\"tyve\"</b>");
        assertThat(again.page().select("details").text()).as("what to look at, without names of fields")
                .contains("Blåbær & <b>\"tyve\"</b>").doesNotContain("text", "theme");
        assertThat(again.page().select("input[name=theme]").eachAttr("value")).containsExactly("a", "b");
        assertThat(again.page().select("main form").attr("action")).isEqualTo("/medarbejder/log-ud?trin=2");

        assertThat(client.submit(again, Map.of()).text()).contains("Du er logget ud.");
    }

    @Test
    void a_sign_out_that_comes_too_late_leads_to_sign_in() {
        var client = Staff.signedIn(app);
        Map<String, List<String>> nothingTyped = Map.of("_token", List.of(Staff.formToken(client)));
        app.clock.advance(Duration.ofMinutes(61));

        assertThat(client.post("/medarbejder/log-ud", nothingTyped).url()).endsWith("/medarbejder/log-ind");
    }

    @Test
    void a_form_from_another_site_is_refused_before_anybody_looks_at_it() throws Exception {
        for (var headers : List.of(List.of("Origin", "https://ond.example"), List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"), List.of("Sec-Fetch-Site", "cross-site", "Origin", "null"), List.of("Origin", "::"),
                // The name and port in `Host`, which are not those of the setting.
                List.of("Origin", app.address("")), List.of("Origin", "https://localhost:8080"), List.of("Origin", "http://localhost"))) {
            var answer = post("/medarbejder/log-ind", headers);
            assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(403);
            assertThat(answer.body()).contains("fra en anden adresse", "http://localhost:8080/", "SAMRAAD_BASE_URL");
        }
        for (var headers : List.of(List.of("Sec-Fetch-Site", "same-origin", "Origin", "null"), List.of("Origin", "null"),
                List.of("Origin", "http://127.0.0.1:8080"), List.of("Origin", "http://[::1]:8080"), List.of("Origin", "http://LOCALHOST:8080"), List.of("Origin", "http://localhost:8080"))) {
            app.execute("truncate identity.attempt");
            assertThat(post("/medarbejder/log-ind", headers).statusCode()).as(headers.toString()).isEqualTo(422);
        }
    }

    @Test
    void the_front_page_shows_what_rooms_offer_to_this_viewer() {
        var administrator = Staff.signedIn(app).get("/medarbejder");
        var staff = Staff.signedInWithoutAdministration(app).get("/medarbejder");

        assertThat(administrator.page().select("main a[href=/medarbejder/proeve]").text()).isEqualTo("Prøve");
        assertThat(staff.text()).contains("Sagsbehandler i Fjordby");
        assertThat(staff.page().select("a[href=/medarbejder/proeve]")).isEmpty();
    }

    @Singleton
    @Requires(property = "test.staff-entry")
    static class OnlyForAdministrators implements StaffEntry {
        @Override
        public String title(Shell shell) {
            return "Prøve";
        }

        @Override
        public String description(Shell shell) {
            return "Kun i denne test.";
        }

        @Override
        public String address() {
            return "/medarbejder/proeve";
        }

        @Override
        public boolean isFor(Viewer viewer) {
            return viewer.mayAdminister();
        }
    }

    private static Client.Answer multipart(Client client, String token) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token + "\r\n--x--\r\n";
        return client.send(HttpRequest.newBuilder(URI.create(app.address("/medarbejder/log-ud")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static HttpResponse<String> bare(String method, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(app.address(path)))
                .method(method, HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, List<String> headers) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(app.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .headers(Objects.requireNonNull(headers.toArray(String[]::new)))
                .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b")).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Where nothing is to be seen yet and no mail is sent, nothing claims otherwise.
    @Test
    void in_an_empty_house_without_a_mail_server_every_page_says_what_to_do_first() {
        var staff = Staff.signedIn(app);
        for (var path : List.of("spoergeskemaer", "spoergeskemaer/nyt", "hoeringer", "hoeringer/ny")) {
            var page = staff.get("/medarbejder/" + path);
            assertThat(page.text()).as(path).contains("hører til en inddragelse, og her er ingen endnu");
            assertThat(page.page().select("main form, main a.button")).as("no way into a form that cannot be sent: " + path).isEmpty();
        }
        assertThat(staff.get("/medarbejder/parter").text()).contains("Begynd med seniorrådet og handicaprådet");
        var colleagues = staff.get("/medarbejder/kolleger");
        var invited = staff.submit(colleagues, colleagues.page().expectFirst("form[action$=invitationer]"),
                Map.of("email", List.of("karen@fjordby.example"), "role", List.of("STAFF")));
        assertThat(invited.text()).contains("Den bliver sendt, når mailserveren er sat op").doesNotContain("er på vej");
        var member = app.client();
        var asked = member.submit(member.get("/raad/adgang"), Map.of("email", List.of("inger@fjordby.example")));
        assertThat(asked.text()).contains("Vi kan ikke sende mails lige nu").doesNotContain("har vi sendt");
    }
}

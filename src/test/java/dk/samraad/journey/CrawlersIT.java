package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.OpenApi;
import dk.samraad.text.Language;
import io.micronaut.http.HttpMethod;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What programs ask a site by itself: where they may go, what there is, what a page is about, what an address takes.
class CrawlersIT extends ReadByPrograms {
    private static final String BASE = "http://localhost:8080";
    private static final List<String> PUBLIC = List.of("/", "/politik", "/kvittering", "/privatliv", "/tilgaengelighed", "/abonnement");

    @Test
    void robots_are_told_what_is_not_for_them_and_where_the_list_of_pages_is() {
        var answer = app.client().get("/robots.txt");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(answer.body()).startsWith("User-agent: *\n").contains("\nDisallow: /medarbejder\n", "\nDisallow: /raad\n",
                "\nDisallow: /sp/*/\n").endsWith("\nSitemap: " + BASE + "/sitemap.xml\n").doesNotContain("Disallow: /\n");
    }

    @Test
    void the_sitemap_names_every_public_page_of_the_demo_and_each_is_there() {
        var addresses = sitemap();
        assertThat(addresses).doesNotHaveDuplicates().containsAll(PUBLIC.stream().map(path -> BASE + path).toList())
                .contains(BASE + "/sp/" + Places.DEMO, BASE + "/inddragelse/sammen-om-fjordby")
                .doesNotContain(BASE + "/sp/steder-i-fjordby");
        for (var kind : List.of("/politik/", "/inddragelse/", "/sp/", "/h/", "/rapport/")) {
            assertThat(addresses).as(kind).anyMatch(address -> address.startsWith(BASE + kind));
        }
        for (var address : addresses) {
            var answer = app.client().get(address.substring(BASE.length()));
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(URI.create(answer.url()).getPath()).as("sent nowhere else").isEqualTo(URI.create(address).getPath());
            assertThat(answer.page().select("meta[name=robots]")).as(address).isEmpty();
        }
    }

    private static List<String> sitemap() {
        var answer = app.client().get("/sitemap.xml");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml; charset=utf-8");
        assertThat(answer.body()).startsWith("<?xml").contains("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        return org.jsoup.Jsoup.parse(answer.body(), "", org.jsoup.parser.Parser.xmlParser()).select("urlset > url > loc").eachText();
    }

    @Test
    void a_page_others_may_find_says_what_it_is_and_by_which_address() {
        for (var address : sitemap()) {
            var path = address.substring(BASE.length());
            var page = app.client().get(path).page();
            assertThat(page.select("link[rel=canonical]").attr("href")).as(path).isEqualTo(address);
            var description = page.select("meta[name=description]").attr("content");
            assertThat(description.length()).as(path + ": " + description).isBetween(20, 200);
            assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(description);
            assertThat(page.title()).startsWith(page.select("meta[property=og:title]").attr("content"));
            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
        }
    }

    @Test
    void what_pages_say_of_themselves_differs() {
        var texts = new TreeMap<String, List<String>>(sitemap().stream().filter(address -> !address.contains("/rapport/"))
                .collect(Collectors.groupingBy(address -> app.client().get(address.substring(BASE.length())).page()
                        .select("meta[name=description]").attr("content"))));
        assertThat(texts.values()).allSatisfy(addresses -> assertThat(addresses).hasSize(1));
    }

    @Test
    void a_page_that_is_drawn_once_for_all_is_named_by_nothing_its_first_visitor_made_up() {
        for (var query : List.of("?side=77", "?sprog=zz", "?sprog=da&side=3", "")) {
            assertThat(canonical("/sp/" + Places.DEMO + query)).as(query).isEqualTo(BASE + "/sp/" + Places.DEMO);
        }
        assertThat(canonical("/sp/" + Places.DEMO + "?side=77&sprog=en")).isEqualTo(BASE + "/sp/" + Places.DEMO + "?sprog=en");
    }

    @Test
    void the_page_in_english_is_a_page_of_its_own_and_a_search_is_not() {
        assertThat(canonical("/politik?sprog=en")).isEqualTo(BASE + "/politik?sprog=" + Language.EN.code());
        assertThat(canonical("/politik?sprog=da")).isEqualTo(BASE + "/politik");
        assertThat(canonical("/politik?fbclid=abc&ord=b%C3%A6nke")).isEqualTo(BASE + "/politik");
        assertThat(canonical("/kvittering?side=1")).isEqualTo(BASE + "/kvittering");
    }

    private static String canonical(String path) {
        return app.client().get(path).page().select("link[rel=canonical]").attr("href");
    }

    /// A search engine keeps its copy when the site has deleted its own.
    @Test
    void one_persons_own_pages_and_pages_with_names_are_kept_in_no_index() {
        for (var path : List.of("/sp/" + Places.EVERY_KIND + "/hverdag", "/h/" + Places.HEARING + "/svar", "/h/" + Places.HEARING
                + "/svar/p-002", "/findes-ikke")) {
            assertThat(app.client().get(path).page().select("meta[name=robots]").attr("content")).as(path).contains("noindex");
        }
    }

    @Test
    void the_sign_of_the_site_is_there_for_those_who_read_no_page_and_drawn_for_those_who_do() {
        var bytes = app.client().bytes("/favicon.ico");
        assertThat(bytes).startsWith(0, 0, 1, 0).hasSizeLessThan(4_096);
        var link = app.client().get("/").page().select("link[rel=icon]");
        assertThat(link.attr("type")).isEqualTo("image/svg+xml");
        assertThat(link.attr("href")).as("no request of its own").startsWith("data:image/svg+xml;base64,").hasSizeLessThan(1_024);
        var drawn = Base64.getDecoder().decode(link.attr("href").substring("data:image/svg+xml;base64,".length()));
        assertThat(new String(drawn, StandardCharsets.UTF_8)).startsWith("<svg ");
    }

    @Test
    void nobody_is_named_for_holes_in_the_site_until_somebody_is() {
        assertThat(app.client().get("/.well-known/security.txt").status()).isEqualTo(404);
    }

    /// Every public address there is, with what it does not take. Those of staff and councils send strangers away before anybody looks
    /// at the method.
    @Test
    void a_method_an_address_does_not_take_is_told_which_it_takes() {
        var places = places();
        var taken = new TreeMap<String, TreeSet<String>>();
        for (var route : Places.routes(app)) {
            if (route.template().startsWith("/raad") || route.template().startsWith("/medarbejder")) continue;
            taken.computeIfAbsent(places.address(route), address -> new TreeSet<>()).add(route.method().name());
        }
        taken.forEach((address, methods) -> {
            if (methods.contains("GET")) methods.add("HEAD");
            for (var method : List.of("OPTIONS", "PUT", "DELETE", "PATCH")) {
                var answer = ask(app.client(), method, address, Map.of());
                assertThat(answer.status()).as(method + " " + address).isEqualTo(405);
                var allowed = List.of(answer.headers().firstValue("Allow").orElseThrow().split(", "));
                assertThat(allowed).as(method + " " + address).containsAll(methods).doesNotContain(method);
            }
        });
        assertThat(taken.values()).anyMatch(methods -> !methods.contains("GET"));
    }

    @Test
    void a_program_is_told_by_a_problem_document_and_a_person_by_a_page() {
        var problem = ask(app.client(), HttpMethod.DELETE.name(), "/api/v1/hearings", Map.of("Accept-Language", "en"));
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(OpenApi.parse(problem.body()).path("title").asText()).isEqualTo("Method not allowed");
        var read = app.client().get("/h/" + Places.HEARING + "/skriv/bilag/fil");
        assertThat(read.status()).as("where a file is only sent to").isEqualTo(405);
        assertThat(read.headers().firstValue("Allow")).hasValue("POST");
        var posted = app.client().post("/privatliv", Map.of());
        assertThat(posted.status()).isEqualTo(405);
        assertThat(posted.page().select("h1").text()).isEqualTo("Det kan man ikke her");
        assertThat(posted.page().select("main a[href=/]")).isNotEmpty();
        assertThat(app.client().post("/findes-ikke", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_browser_that_asks_before_a_script_of_another_site_reads_is_told_that_it_may() {
        var answer = ask(app.client(), "OPTIONS", "/api/v1/hearings", Map.of("Origin", "https://avis.example",
                "Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match"));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()).containsIgnoringCase("if-none-match");
        assertThat(app.client().get("/api/v1/hearings").headers().firstValue("Access-Control-Expose-Headers")).hasValue("ETag");
        var elsewhere = ask(app.client(), "OPTIONS", "/privatliv", Map.of("Origin", "https://avis.example",
                "Access-Control-Request-Method", "POST"));
        assertThat(elsewhere.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static Answer ask(dk.samraad.testkit.Client client, String method, String address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(app.address(address))).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return client.send(request.build());
    }
}

package dk.samraad.web;

import dk.samraad.platform.address.AddressSource;
import dk.samraad.platform.settings.Settings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What search engines and browsers ask a site for by itself: where they may go, what there is, and its sign.
@Controller
class CrawlerController {
    /// Behind a sign-in, one person's own, or reached by a link that was mailed. `*` is any letters (RFC 9309).
    private static final List<String> NOT_FOR_CRAWLERS = List.of(
            "/medarbejder", "/raad", "/kvittering/", "/abonnement/", "/h/*/skriv", "/sp/*/");
    private static final List<String> OWN = List.of("/", "/abonnement", "/kvittering", "/privatliv", "/tilgaengelighed");

    private final Settings settings;
    private final List<AddressSource> sources;

    CrawlerController(Settings settings, List<AddressSource> sources) {
        this.settings = settings;
        this.sources = sources;
    }

    @Get("/robots.txt")
    HttpResponse<byte[]> robots(HttpRequest<?> request) {
        var lines = NOT_FOR_CRAWLERS.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining());
        return Revalidated.answer(request, bytes("User-agent: *\n" + lines + "\nSitemap: " + settings.address("/sitemap.xml") + "\n"),
                "text/plain; charset=utf-8");
    }

    /// One statement for each kind of thing there is.
    @Get("/sitemap.xml")
    HttpResponse<byte[]> sitemap(HttpRequest<?> request) {
        var found = sources.stream().flatMap(source -> source.publicAddresses().stream()).sorted();
        var addresses = Stream.concat(OWN.stream(), found).distinct().map(settings::address).toList();
        return Revalidated.answer(request, new Sitemap(addresses).write(), "application/xml; charset=utf-8");
    }

    /// For those that read no page first; pages name one that is drawn and always sharp.
    @Get("/favicon.ico")
    HttpResponse<byte[]> icon() {
        var icon = Assets.find("favicon.ico");
        return HttpResponse.ok(icon.bytes()).header(HttpHeaders.CONTENT_TYPE, icon.type())
                .header(HttpHeaders.CACHE_CONTROL, "max-age=86400");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

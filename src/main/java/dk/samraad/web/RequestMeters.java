package dk.samraad.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Map;

/// Counts requests by what part of the site they ask and how they ended. The address itself is no part of it: it names surveys,
/// and may hold a code that somebody put there.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "micronaut.metrics.enabled", value = "true")
@Order(-200)
class RequestMeters {
    private static final String BEGUN = "samraad.begun";
    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("", "front"), Map.entry("sp", "survey"), Map.entry("h", "hearing"), Map.entry("kvittering", "receipt"),
            Map.entry("raad", "council"), Map.entry("medarbejder", "staff"), Map.entry("api", "api"), Map.entry("feed", "feed"),
            Map.entry("rapport", "report"), Map.entry("politik", "policy"), Map.entry("inddragelse", "process"),
            Map.entry("abonnement", "subscription"), Map.entry("assets", "assets"), Map.entry("health", "health"),
            Map.entry("metrics", "metrics"));

    private final MeterRegistry registry;

    RequestMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        request.getAttribute(BEGUN, Long.class).ifPresent(begun -> Timer.builder("samraad.requests")
                .tag("area", area(request.getPath())).tag("status", response.code() / 100 + "xx")
                .description("Requests, by part of the site and how they ended").register(registry)
                .record(Duration.ofNanos(System.nanoTime() - begun)));
    }

    private static String area(String path) {
        var end = path.indexOf('/', 1);
        var first = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        return AREAS.getOrDefault(first, "other");
    }
}

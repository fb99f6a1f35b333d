package dk.samraad.web;

import dk.samraad.platform.measure.Measure;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;

/// What Prometheus collects, for whoever sends the token of `SAMRAAD_METRICS_TOKEN`. Without that setting there is no such page.
@Controller("/metrics")
@Requires(property = "micronaut.metrics.enabled", value = "true")
class MetricsController {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final byte[] expected;

    MetricsController(PrometheusMeterRegistry registry, List<Measure> measures, @Value("${samraad.metrics.token}") String token) {
        this.registry = registry;
        this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        measures.forEach(measure -> measure.bindTo(registry));
    }

    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request) {
        var said = Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.AUTHORIZATION), "");
        if (!MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), expected)) {
            return HttpResponse.<byte[]>status(HttpStatus.UNAUTHORIZED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return HttpResponse.ok(registry.scrape().getBytes(StandardCharsets.UTF_8)).header(HttpHeaders.CONTENT_TYPE, TYPE);
    }
}

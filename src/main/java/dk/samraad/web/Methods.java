package dk.samraad.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/// What an address takes, for whoever asked in another way (RFC 9110, 15.5.6).
@Singleton
class Methods {
    private static final String A_DAY = "86400";

    private final Router router;

    Methods(Router router) {
        this.router = router;
    }

    /// As it stands in `Allow`: `GET, HEAD`. There is at least one, else nobody would have been told that another is missing.
    String allowed(HttpRequest<?> request) {
        return router.findAny(request).stream().map(route -> route.getRouteInfo().getHttpMethodName()).distinct().sorted()
                .collect(Collectors.joining(", "));
    }

    /// Whether a browser asks, for a script of another site, if it may read what stands there (CORS): it does when the script sends an
    /// `If-None-Match`.
    boolean asksBefore(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.OPTIONS && Problems.areFor(request) && request.getHeaders().contains(HttpHeaders.ORIGIN)
                && request.getHeaders().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /// Reading, and nothing else: what anybody may see anyway.
    MutableHttpResponse<?> mayBeAsked(HttpRequest<?> request) {
        return HttpResponse.noContent().header(HttpHeaders.ALLOW, allowed(request))
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HttpHeaders.IF_NONE_MATCH + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
    }
}

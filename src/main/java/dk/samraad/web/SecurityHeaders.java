package dk.samraad.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// The same strict headers on every answer.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-100)
class SecurityHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final boolean secure;

    SecurityHeaders(Settings settings) {
        this.secure = settings.secure();
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (secure) response.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        // Pages hold what a person typed; only built files may be kept by the way.
        if (!response.getHeaders().contains("Cache-Control")) response.header("Cache-Control", "no-store");
    }
}

package dk.samraad.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.context.annotation.Value;
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
    private final String transport;

    /// @param subdomains whether browsers are told that every name below this one is https too (`SAMRAAD_HSTS_SUBDOMAINS`): what
    ///        a municipality runs there is not for Samråd to say
    SecurityHeaders(Settings settings, @Value("${samraad.hsts-subdomains:false}") boolean subdomains) {
        this.secure = settings.secure();
        this.transport = "max-age=31536000" + (subdomains ? "; includeSubDomains" : "");
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (secure) response.header("Strict-Transport-Security", transport);
        // Pages hold what a person typed; only built files may be kept by the way.
        if (!response.getHeaders().contains("Cache-Control")) response.header("Cache-Control", "no-store");
    }
}

package dk.samraad.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses what another site makes a browser send: every request that changes something must come from our own pages.
///
/// The browser says where a request comes from, in `Sec-Fetch-Site` (https and localhost only) or in `Origin`. Under
/// `Referrer-Policy: no-referrer` a form of our own sends `Origin: null`, so that word alone proves nothing either way.
/// A request that says nothing passes here: outside `/medarbejder` nobody is signed in, so there is no power to borrow,
/// and inside it every form carries a token besides.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-90)
class SameOrigin {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final String ownOrigin;

    SameOrigin(Settings settings) {
        var base = settings.baseUrl();
        this.ownOrigin = base.getScheme() + "://" + base.getAuthority();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (SAFE.contains(request.getMethod())) return;
        var headers = request.getHeaders();
        var site = headers.get("Sec-Fetch-Site");
        var origin = headers.get(HttpHeaders.ORIGIN);
        var allowed = site != null
                ? site.equals("same-origin") || site.equals("none")
                : origin == null || origin.equals("null") || isOwn(origin, headers.get(HttpHeaders.HOST));
        if (!allowed) throw new HttpStatusException(HttpStatus.FORBIDDEN, "sent from another site");
    }

    /// The host a browser asked for counts as ours too: behind a port forward it is not that of the base address.
    private boolean isOwn(String origin, @Nullable String host) {
        if (origin.equalsIgnoreCase(ownOrigin)) return true;
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

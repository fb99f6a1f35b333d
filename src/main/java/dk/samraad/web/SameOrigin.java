package dk.samraad.web;

import dk.samraad.platform.request.RequestKind;
import dk.samraad.platform.settings.Settings;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// Refuses what another site makes a browser send: every request that changes something must come from our own pages.
///
/// The browser says where a request comes from, in `Sec-Fetch-Site` (https and localhost only) or in `Origin`, which must be
/// that of `SAMRAAD_BASE_URL`: what stands in `Host` is said by whoever sends. The names of this machine (localhost,
/// 127.0.0.1, [::1]) are one. Under `Referrer-Policy: no-referrer` a form of our own sends `Origin: null`, so that word alone
/// proves nothing either way. A request that says nothing passes here: outside `/medarbejder` nobody is signed in, so there
/// is no power to borrow, and inside it every form carries a token besides.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-90)
class SameOrigin {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Origin own;

    /// @param host in lower case; of a name of this machine, `localhost`
    private record Origin(String scheme, String host, int port) {
        static Origin of(URI uri) {
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            var port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
            return new Origin(scheme, LOOPBACK.contains(host) ? "localhost" : host, port);
        }
    }

    SameOrigin(Settings settings) {
        this.own = Origin.of(settings.baseUrl());
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (RequestKind.isSafe(request)) return;
        var headers = request.getHeaders();
        var site = headers.get("Sec-Fetch-Site");
        var origin = headers.get(HttpHeaders.ORIGIN);
        var allowed = site != null
                ? site.equals("same-origin") || site.equals("none")
                : origin == null || origin.equals("null") || isOwn(origin);
        if (!allowed) throw new ForeignOrigin();
    }

    private boolean isOwn(String origin) {
        try {
            var uri = URI.create(origin);
            return uri.getScheme() != null && uri.getHost() != null && Origin.of(uri).equals(own);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

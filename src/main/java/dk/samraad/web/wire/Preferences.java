package dk.samraad.web.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/// What a browser says it would like, so that whatever reads it can.
///
/// Micronaut takes the first language and the first set of letters apart before any page of ours is asked, error pages included, and
/// fails where nothing stands before the first comma or semicolon: an empty 500 for `Accept-Language: ,;q=`. Empty members of a list are
/// skipped (RFC 9110, 5.6.1), and `Accept-Charset` is not to be heeded at all (12.5.2).
final class Preferences {
    private Preferences() {}

    static void tidy(HttpHeaders headers) {
        headers.remove(HttpHeaderNames.ACCEPT_CHARSET);
        var languages = headers.getAll(HttpHeaderNames.ACCEPT_LANGUAGE);
        if (languages.isEmpty()) return;
        var first = String.join(",", languages).replaceFirst("^[\\s,;]+", "");
        if (first.isEmpty()) headers.remove(HttpHeaderNames.ACCEPT_LANGUAGE);
        else headers.set(HttpHeaderNames.ACCEPT_LANGUAGE, first);
    }
}

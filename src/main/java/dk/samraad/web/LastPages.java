package dk.samraad.web;

import dk.samraad.text.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of controllers that are [GoodInNeed], as they were given out last: what is shown while the database does not
/// answer, for ten minutes. In memory only and per instance; whatever staff change empties it, so that nothing taken back here
/// comes again.
@Singleton
class LastPages {
    static final Duration GOOD = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 16 << 20;
    private static final String SERVED = "samraad.last";
    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.VARY);

    private record Key(String path, Language language) {}

    private record Page(byte[] body, Map<String, String> headers, Instant at) {}

    private final InstantSource clock;
    private final Map<Key, Page> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    LastPages(InstantSource clock) {
        this.clock = clock;
    }

    /// @param body of what is given out, whole and unpacked
    synchronized void keep(HttpRequest<?> request, HttpResponse<?> response, byte[] body) {
        // What came from here is no younger for it. Whoever makes up parameters fills nothing.
        var asks = request.getParameters().names().stream().anyMatch(name -> !name.equals(Shells.LANGUAGE));
        if (asks || body.length > MOST_BYTES / 2 || request.getAttribute(SERVED).isPresent()) return;
        var headers = new LinkedHashMap<String, String>();
        for (var name : HEADERS) {
            var value = response.getHeaders().get(name);
            if (value != null) headers.put(name, value);
        }
        var before = kept.put(key(request), new Page(body, headers, clock.instant()));
        bytes += body.length - (before == null ? 0 : before.body.length);
        for (Iterator<Page> eldest = kept.values().iterator(); bytes > MOST_BYTES && eldest.hasNext();) {
            bytes -= eldest.next().body.length;
            eldest.remove();
        }
    }

    /// What was given out at this address, with its age in seconds; empty when there is nothing young enough.
    synchronized Optional<MutableHttpResponse<byte[]>> find(HttpRequest<?> request) {
        var page = kept.get(key(request));
        if (page == null) return Optional.empty();
        var age = Duration.between(page.at, clock.instant());
        if (age.compareTo(GOOD) > 0) return Optional.empty();
        request.setAttribute(SERVED, true);
        var response = HttpResponse.ok(page.body).header(HttpHeaders.AGE, String.valueOf(Math.max(0, age.toSeconds())));
        page.headers.forEach(response::header);
        return Optional.of(response);
    }

    /// It is not there any more.
    synchronized void forget(HttpRequest<?> request) {
        var before = kept.remove(key(request));
        if (before != null) bytes -= before.body.length;
    }

    synchronized void forgetAll() {
        kept.clear();
        bytes = 0;
    }

    /// It asks nobody: it is called when the database does not answer.
    private static Key key(HttpRequest<?> request) {
        return new Key(request.getPath(), Shells.language(request));
    }
}

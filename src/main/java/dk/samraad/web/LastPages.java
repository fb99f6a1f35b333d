package dk.samraad.web;

import dk.samraad.text.Language;
import dk.samraad.platform.time.Danish;
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
/// answer, for ten minutes and never on another day: what may be read until a day is gone with it. In memory only and per
/// instance; whatever staff change empties it, so that nothing taken back comes again (see [KeptPagesLook] for what is taken back
/// by another instance).
@Singleton
class LastPages {
    static final Duration GOOD = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 16 << 20;
    private static final String SERVED = "samraad.last";
    private static final String BEGUN = "samraad.last.begun";
    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.VARY);

    private record Key(String path, Language language) {}

    private record Page(byte[] body, Map<String, String> headers, Instant at) {}

    /// Of a request, before anything was read for it.
    private record Begun(long emptied, Instant at) {}

    private final InstantSource clock;
    private final Map<Key, Page> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    /// How often something was forgotten: what was read before that is not kept after it.
    private long emptied;

    LastPages(InstantSource clock) {
        this.clock = clock;
    }

    /// Before anything is read for it.
    synchronized void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, new Begun(emptied, clock.instant()));
    }

    /// Nothing is kept of a request that began before something was forgotten: it may have been read before that, too.
    ///
    /// @param body of what is given out, whole and unpacked
    synchronized void keep(HttpRequest<?> request, HttpResponse<?> response, byte[] body) {
        var begun = request.getAttribute(BEGUN, Begun.class).filter(before -> before.emptied == emptied);
        if (begun.isEmpty()) return;
        // What came from here is no younger for it. Whoever makes up parameters fills nothing.
        var asks = request.getParameters().names().stream().anyMatch(name -> !name.equals(Shells.LANGUAGE));
        if (asks || body.length > MOST_BYTES / 2 || request.getAttribute(SERVED).isPresent()) return;
        var headers = new LinkedHashMap<String, String>();
        for (var name : HEADERS) {
            var value = response.getHeaders().get(name);
            if (value != null) headers.put(name, value);
        }
        var before = kept.put(key(request), new Page(body, headers, begun.get().at));
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
        var now = clock.instant();
        var age = Duration.between(page.at, now);
        if (age.compareTo(GOOD) > 0 || !Danish.dateOf(page.at).equals(Danish.dateOf(now))) return Optional.empty();
        request.setAttribute(SERVED, true);
        var response = HttpResponse.ok(page.body).header(HttpHeaders.AGE, String.valueOf(Math.max(0, age.toSeconds())));
        page.headers.forEach(response::header);
        return Optional.of(response);
    }

    /// It is not there any more.
    synchronized void forget(HttpRequest<?> request) {
        emptied++;
        var before = kept.remove(key(request));
        if (before != null) bytes -= before.body.length;
    }

    synchronized boolean isEmpty() {
        return kept.isEmpty();
    }

    synchronized void forgetAll() {
        emptied++;
        kept.clear();
        bytes = 0;
    }

    /// It asks nobody: it is called when the database does not answer.
    private static Key key(HttpRequest<?> request) {
        return new Key(request.getPath(), Shells.language(request));
    }
}

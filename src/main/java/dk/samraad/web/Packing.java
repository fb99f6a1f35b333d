package dk.samraad.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;

/// Whether an answer may go out as gzip.
final class Packing {
    private Packing() {}

    static boolean isTakenBy(HttpRequest<?> request) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) return false;
        // What browsers say, all day long.
        if (accepted.startsWith("gzip, ") || accepted.equals("gzip")) return true;
        for (var one : accepted.toLowerCase(Locale.ROOT).split(",")) {
            var parts = one.split(";");
            if (parts[0].strip().equals("gzip")) return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
        }
        return false;
    }
}

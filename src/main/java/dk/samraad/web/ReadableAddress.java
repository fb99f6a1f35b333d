package dk.samraad.web;

import dk.samraad.platform.error.NotFound;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Nothing has the zero character in its address, and PostgreSQL refuses to look for it.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-80)
class ReadableAddress {
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getUri().toString().contains("%00")) throw new NotFound();
    }
}

package dk.samraad.web.wire;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// While Samråd drains, an answer ends its connection, and says so.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LastAnswers {
    private final Drain drain;

    LastAnswers(Drain drain) {
        this.drain = drain;
    }

    @ResponseFilter
    void end(MutableHttpResponse<?> response) {
        if (drain.isLast()) response.header(HttpHeaders.CONNECTION, "close");
    }
}

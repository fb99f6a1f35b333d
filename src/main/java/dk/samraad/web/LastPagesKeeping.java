package dk.samraad.web;

import dk.samraad.platform.request.RequestKind;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/// Fills and empties [LastPages].
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-60)
class LastPagesKeeping {
    private final LastPages pages;

    LastPagesKeeping(LastPages pages) {
        this.pages = pages;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET) pages.begin(request);
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!RequestKind.isSafe(request)) {
            if (RequestKind.isForStaff(request.getPath())) pages.forgetAll();
            return;
        }
        if (!isGoodInNeed(request)) return;
        if (response.code() == HttpStatus.NOT_FOUND.getCode() || response.code() == HttpStatus.GONE.getCode()) pages.forget(request);
        if (request.getMethod() != HttpMethod.GET || response.code() != HttpStatus.OK.getCode()) return;
        if (response.body() instanceof byte[] bytes) pages.keep(request, response, bytes);
        if (response.body() instanceof JteModel page) pages.keep(request, response, drawn(response, page));
    }

    private static boolean isGoodInNeed(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(GoodInNeed.class)).isPresent();
    }

    /// Drawn once: what is kept is what goes out.
    private static byte[] drawn(MutableHttpResponse<?> response, JteModel page) {
        var output = new Utf8ByteOutput();
        page.render(output);
        var bytes = output.toByteArray();
        JteBodyWriter.describe(response.getHeaders());
        response.body(bytes);
        return bytes;
    }
}

package dk.samraad.web;

import dk.samraad.platform.log.RequestId;
import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/// Gives a request a number that stands in its lines of the log and in its answer, where a proxy may write it beside the address of
/// whoever asked.
///
/// Therefore only to requests named here. What people answer, reply and look up (`/sp`, `/h`, `/kvittering`, `/abonnement`) has none:
/// no number may lead from a line about an answer to an address in another log.
@ServerFilter(patterns = {
        "/medarbejder/**", "/raad/**", "/api/**", "/feed/**", "/rapport/**", "/politik/**", "/inddragelse/**", "/health/**", "/metrics"})
@Order(-150)
class RequestIds {
    private static final String ATTRIBUTE = "samraad.request-id";
    private static final SecureRandom RANDOM = new SecureRandom();

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        request.setAttribute(ATTRIBUTE, id);
        context.add(new MdcPropagationContext(Map.of(RequestId.KEY, id)));
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ATTRIBUTE, String.class).ifPresent(id -> response.header(RequestId.HEADER, id));
    }
}

package dk.samraad.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;

/// Whether anything takes a request, by its address and method. Whoever is in is told so, and by which methods the address is asked (405),
/// or that there is none (404). A stranger is sent to the door whatever they ask, and learns of no address whether it is there.
///
/// A form of a kind that the address does not take is somewhere: whose it is, is asked first.
@Singleton
class Nowhere {
    private final Router router;

    Nowhere(Router router) {
        this.router = router;
    }

    boolean isWhere(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request).isEmpty()
                && router.find(request.getMethod(), request.getPath(), request).findAny().isEmpty();
    }
}

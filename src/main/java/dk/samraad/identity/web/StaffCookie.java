package dk.samraad.identity.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The cookie of a member of staff. Citizens have none.
///
/// `__Host-` makes the browser refuse it from a subdomain or without TLS. `Lax` and not `Strict`, so that a link in a
/// mail leads a signed-in person to the page; it is not sent with another site's forms.
@Singleton
class StaffCookie {
    private final String name;
    private final boolean secure;

    StaffCookie(Settings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Host-samraad" : "samraad";
    }

    Optional<String> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    /// Without an age: the browser drops it when it is closed, and the session ends by itself.
    Cookie holding(String token) {
        return Cookie.of(name, token).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
    }

    Cookie removal() {
        return holding("").maxAge(0);
    }
}

package dk.samraad.identity.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The cookie of a member of a council; another name than that of staff, made like [StaffCookie].
@Singleton
class GuestCookie {
    private final String name;
    private final boolean secure;

    GuestCookie(Settings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Host-samraad-raad" : "samraad-raad";
    }

    Optional<String> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    Cookie holding(String token) {
        return Cookie.of(name, token).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
    }

    Cookie removal() {
        return holding("").maxAge(0);
    }
}

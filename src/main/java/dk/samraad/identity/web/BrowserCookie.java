package dk.samraad.identity.web;

import dk.samraad.platform.settings.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;

/// What a browser keeps from which a member of staff signed in: sent to the sign-in page only, and opening nothing.
@Singleton
class BrowserCookie {
    private static final Duration LIFE = Duration.ofDays(90);

    private final String name;
    private final boolean secure;

    BrowserCookie(Settings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Secure-samraad-kendt" : "samraad-kendt";
    }

    /// Empty when there is none.
    String of(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).orElse("");
    }

    Cookie holding(String text) {
        return Cookie.of(name, text).path(StaffGate.SIGN_IN).maxAge(LIFE).httpOnly(true).secure(secure).sameSite(SameSite.Lax);
    }
}

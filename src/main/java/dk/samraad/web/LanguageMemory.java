package dk.samraad.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.text.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

/// Keeps the language somebody chose at the top of a page until they close the browser, so that the next page is in it
/// too. Only after that choice, and nothing but `da` or `en`. Not on a survey's own pages: it carries its language along
/// itself, and a tablet that many share must forget; nor for programs.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LanguageMemory {
    private final boolean secure;

    LanguageMemory(Settings settings) {
        this.secure = settings.secure();
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var asked = request.getParameters().get(Shells.LANGUAGE);
        if (asked == null || request.getPath().startsWith("/sp/") || request.getPath().startsWith("/api/")) return;
        if (!Language.of(asked).code().equals(asked)) return;
        response.cookie(Cookie.of(Shells.LANGUAGE, asked).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax));
    }
}

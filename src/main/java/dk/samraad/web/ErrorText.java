package dk.samraad.web;

import dk.samraad.platform.database.Outage;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;

/// The error pages there are, each with a headline and a sentence on what to do.
public enum ErrorText {
    NOT_FOUND, NO_SUCH_METHOD, STALE, GONE, FORBIDDEN, FOREIGN, TOO_MANY, TOO_LARGE, UNAVAILABLE, UNSURE, NO_KEY, LOADING, UNEXPECTED,
    MALFORMED;

    /// A form that a citizen sent counts once however often it is sent, and where the connection broke behind it nobody knows
    /// whether it came in.
    static ErrorText ofOutage(HttpRequest<?> request, Throwable failure) {
        var sends = request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD;
        var worksHere = request.getPath().startsWith("/medarbejder") || request.getPath().startsWith("/raad");
        return sends && !worksHere && Outage.leavesUnsure(failure) ? UNSURE : UNAVAILABLE;
    }

    /// Whether the same may be sent once more as it stands.
    public boolean passes() {
        return switch (this) {
            case UNAVAILABLE, UNSURE, NO_KEY, LOADING, UNEXPECTED, TOO_MANY -> true;
            case NOT_FOUND, NO_SUCH_METHOD, STALE, GONE, FORBIDDEN, FOREIGN, TOO_LARGE, MALFORMED -> false;
        };
    }

    public String title(Shell shell) {
        return shell.name(this);
    }

    public String advice(Shell shell) {
        return switch (this) {
            case NOT_FOUND -> shell.t("web.error.not-found");
            case NO_SUCH_METHOD -> shell.t("web.error.no-such-method");
            case STALE -> shell.t("web.error.stale");
            case GONE -> shell.t("web.error.gone");
            case FORBIDDEN -> shell.t("web.error.forbidden");
            case FOREIGN -> shell.t("web.error.foreign");
            case TOO_MANY -> shell.t("web.error.too-many");
            case TOO_LARGE -> shell.t("web.error.too-large");
            case UNAVAILABLE -> shell.t("web.error.unavailable");
            case UNSURE -> shell.t("web.error.unsure");
            case NO_KEY -> shell.t("web.error.no-key");
            case LOADING -> shell.t("web.error.loading");
            case UNEXPECTED -> shell.t("web.error.unexpected");
            case MALFORMED -> shell.t("web.error.malformed");
        };
    }
}

package dk.samraad.web;

import dk.samraad.platform.database.Outage;
import dk.samraad.platform.request.RequestKind;
import io.micronaut.http.HttpRequest;

/// The error pages there are, each with a headline and a sentence on what to do.
public enum ErrorText {
    NOT_FOUND, NO_SUCH_METHOD, STALE, GONE, FORBIDDEN, FOREIGN, TOO_MANY, TOO_LARGE,
    /// Answers to a survey or a hearing were not taken in.
    UNAVAILABLE,
    /// Something else that was sent was not.
    NOT_TAKEN,
    UNSURE, UNSURE_WORK, NO_KEY, LOADING, UNEXPECTED, MALFORMED,
    /// For those who only read: what is said of what was sent is not true of them.
    NOT_SHOWN, UNEXPECTED_READING, UNREADABLE;

    /// A form that a citizen sent counts once however often it is sent, and where the connection broke behind it nobody knows
    /// whether it came in.
    static ErrorText ofOutage(HttpRequest<?> request, Throwable failure) {
        if (!Outage.leavesUnsure(failure)) return UNAVAILABLE.in(request);
        return RequestKind.isForWork(request.getPath()) ? UNSURE_WORK.in(request) : UNSURE.in(request);
    }

    /// What is true of that request.
    ErrorText in(HttpRequest<?> request) {
        var reads = RequestKind.reads(request);
        return switch (this) {
            case UNAVAILABLE -> reads ? NOT_SHOWN : answers(request) ? UNAVAILABLE : NOT_TAKEN;
            case NO_KEY -> reads ? NOT_SHOWN : answers(request) ? NO_KEY : NOT_TAKEN;
            case NOT_TAKEN, UNSURE, UNSURE_WORK -> reads ? NOT_SHOWN : this;
            case UNEXPECTED -> reads ? UNEXPECTED_READING : this;
            case MALFORMED -> reads ? UNREADABLE : this;
            case NOT_FOUND, NO_SUCH_METHOD, STALE, GONE, FORBIDDEN, FOREIGN, TOO_MANY, TOO_LARGE, LOADING, NOT_SHOWN, UNEXPECTED_READING,
                    UNREADABLE -> this;
        };
    }

    private static boolean answers(HttpRequest<?> request) {
        return request.getPath().startsWith("/sp/") || request.getPath().startsWith("/h/");
    }

    /// Whether the same may be sent once more as it stands.
    public boolean passes() {
        return switch (this) {
            case UNAVAILABLE, NOT_TAKEN, UNSURE, UNSURE_WORK, NO_KEY, LOADING, UNEXPECTED, TOO_MANY -> true;
            case NOT_FOUND, NO_SUCH_METHOD, STALE, GONE, FORBIDDEN, FOREIGN, TOO_LARGE, MALFORMED, NOT_SHOWN, UNEXPECTED_READING,
                    UNREADABLE -> false;
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
            case NOT_TAKEN -> shell.t("web.error.not-taken");
            case UNSURE -> shell.t("web.error.unsure");
            case UNSURE_WORK -> shell.t("web.error.unsure-work");
            case NO_KEY -> shell.t("web.error.no-key");
            case LOADING -> shell.t("web.error.loading");
            case UNEXPECTED -> shell.t("web.error.unexpected");
            case MALFORMED -> shell.t("web.error.malformed");
            case NOT_SHOWN -> shell.t("web.error.not-shown");
            case UNEXPECTED_READING -> shell.t("web.error.unexpected-reading");
            case UNREADABLE -> shell.t("web.error.unreadable");
        };
    }
}

package dk.samraad.web;

/// The error pages there are, each with a headline and a sentence on what to do.
public enum ErrorText {
    NOT_FOUND, NO_SUCH_METHOD, STALE, GONE, FORBIDDEN, FOREIGN, TOO_MANY, TOO_LARGE, UNAVAILABLE, NO_KEY, UNEXPECTED, MALFORMED;

    /// Whether the same may be sent once more as it stands.
    public boolean passes() {
        return switch (this) {
            case UNAVAILABLE, NO_KEY, UNEXPECTED, TOO_MANY -> true;
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
            case NO_KEY -> shell.t("web.error.no-key");
            case UNEXPECTED -> shell.t("web.error.unexpected");
            case MALFORMED -> shell.t("web.error.malformed");
        };
    }
}

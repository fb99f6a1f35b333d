package dk.samraad.web;

import com.microsoft.playwright.Route;
import java.util.Map;

/// Who or what answers in our place, or we ourselves when we are in trouble; and what the person is told.
enum Answered {
    REDIRECT(302, "Der svarede noget andet end Samråd"), BROKEN(500, "Samråd kan ikke tage imod lige nu (fejl 500)"),
    REFUSED(403, "Det blev ikke taget imod (403)"), CLOUD(520, "Samråd kan ikke tage imod lige nu (fejl 520)"),
    GONE(404, "Det blev ikke taget imod (404)"), ACCEPTED(200, "Der svarede noget andet end Samråd");

    final int status;
    final String said;

    Answered(int status, String said) {
        this.status = status;
        this.said = said;
    }

    /// A page that knows our marker and holds somebody else's receipt.
    void by(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html; charset=utf-8")
                .setHeaders(Map.of("Location", "/galleri/indhold"))
                .setBody("<!doctype html><title>Tak</title>" + (this == ACCEPTED ? "<meta name=application-name content=Samråd>" : "")
                        + "<div data-receipt=7K2M9QXR4T data-of=33333333-cccc><strong class=receipt-code>7K2M9-QXR4T</strong></div>"));
    }
}

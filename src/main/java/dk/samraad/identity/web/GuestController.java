package dk.samraad.identity.web;

import dk.samraad.identity.GuestEntry;
import dk.samraad.identity.Guests;
import dk.samraad.identity.LinkState;
import dk.samraad.platform.mail.Mails;
import dk.samraad.templates.Templates;
import dk.samraad.web.ClientAddress;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import dk.samraad.web.field.EmailTyped;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A member of a council asks for a link, comes in by it, and goes out again.
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class GuestController {
    private final Guests guests;
    private final GuestCookie cookie;
    private final ClientAddress addresses;
    private final Mails mails;
    private final Shells shells;
    private final Templates templates;

    GuestController(Guests guests, GuestCookie cookie, ClientAddress addresses, Mails mails, Shells shells, Templates templates) {
        this.guests = guests;
        this.cookie = cookie;
        this.addresses = addresses;
        this.mails = mails;
        this.shells = shells;
        this.templates = templates;
    }

    @Get(GuestGate.ASK)
    HttpResponse<?> ask(HttpRequest<?> request, @Nullable @QueryValue String ud) {
        var shell = shells.of(request);
        if (shell.viewer().isGuest()) return HttpResponse.seeOther(URI.create(GuestGate.ROOT));
        return HttpResponse.ok(templates.identityGuestAsk(
                new GuestAskPage(shell, FormErrors.none(), "", ud != null, cookie.of(request).isPresent())));
    }

    /// Says the same whether somebody has that address or not.
    @Post(GuestGate.ASK)
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var email = EmailTyped.of(fields.get("email"));
        if (!email.isOne()) return again(request, HttpStatus.UNPROCESSABLE_ENTITY, email, shell.t("identity.first.email-wrong"));
        if (!guests.askForLink(email.text(), addresses.of(request))) {
            return again(request, HttpStatus.TOO_MANY_REQUESTS, email, shell.t("identity.guest.too-many"));
        }
        return HttpResponse.ok(templates.identityGuestAsked(shell, mails.isServerSet()));
    }

    private HttpResponse<JteModel> again(HttpRequest<?> request, HttpStatus status, EmailTyped email, String message) {
        var page = new GuestAskPage(shells.of(request), FormErrors.none().add("email", message), email.text(), false, false);
        return HttpResponse.<JteModel>status(status).body(templates.identityGuestAsk(page));
    }

    /// Only shows a button: mail programs open links before people do, and would use this one up.
    @Get(GuestGate.LINK)
    HttpResponse<?> look(HttpRequest<?> request, @Nullable @QueryValue String kode) {
        var code = kode == null ? "" : kode;
        var state = guests.look(code);
        return state == LinkState.GOOD
                ? HttpResponse.ok(templates.identityGuestEnter(new GuestEnterPage(shells.of(request), code)))
                : spent(request, state);
    }

    @Post(GuestGate.LINK)
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var code = fields.get("kode") instanceof String text ? text : "";
        return switch (guests.enter(code)) {
            case GuestEntry.In(var token) -> HttpResponse.seeOther(URI.create(GuestGate.ROOT)).cookie(cookie.holding(token));
            case GuestEntry.Refused(var state) -> spent(request, state);
        };
    }

    @Post(GuestGate.ROOT + "/log-ud")
    HttpResponse<?> leave(HttpRequest<?> request) {
        cookie.of(request).ifPresent(guests::leave);
        return HttpResponse.seeOther(URI.create(GuestGate.ASK + "?ud=1")).cookie(cookie.removal());
    }

    private HttpResponse<JteModel> spent(HttpRequest<?> request, LinkState state) {
        return HttpResponse.<JteModel>status(HttpStatus.GONE)
                .body(templates.identityGuestSpent(new SpentLinkPage(shells.of(request), state)));
    }
}

package dk.samraad.outreach.web;

import dk.samraad.outreach.SubscriptionState;
import dk.samraad.outreach.Subscriptions;
import dk.samraad.templates.Templates;
import dk.samraad.web.ClientAddress;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/abonnement`: a mail when a hearing opens, confirmed by a mailed link and ended by another. Links only show a button, since
/// mail programs open them before people do.
@Controller("/abonnement")
@Produces(MediaType.TEXT_HTML)
class SubscriptionController {
    private final Subscriptions subscriptions;
    private final ClientAddress addresses;
    private final Shells shells;
    private final Templates templates;

    SubscriptionController(Subscriptions subscriptions, ClientAddress addresses, Shells shells, Templates templates) {
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel form(HttpRequest<?> request) {
        return templates.outreachSubscribe(new SubscribePage(shells.of(request), FormErrors.none(), ""));
    }

    /// Says the same whether the address is on the list or not.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var email = EmailTyped.of(fields.get("email"));
        if (!email.isOne()) return again(shell, HttpStatus.UNPROCESSABLE_ENTITY, email, shell.t("outreach.subscribe.wrong"));
        if (!subscriptions.ask(email.text(), addresses.of(request))) {
            return again(shell, HttpStatus.TOO_MANY_REQUESTS, email, shell.t("outreach.subscribe.too-many"));
        }
        return HttpResponse.ok(templates.outreachSubscription(SubscriptionPage.asked(shell)));
    }

    private HttpResponse<JteModel> again(Shell shell, HttpStatus status, EmailTyped email, String message) {
        var page = new SubscribePage(shell, FormErrors.none().add("email", message), email.text());
        return HttpResponse.<JteModel>status(status).body(templates.outreachSubscribe(page));
    }

    @Get("/bekraeftelse")
    HttpResponse<?> look(HttpRequest<?> request, @Nullable @QueryValue String kode) {
        return confirmation(request, kode, subscriptions.look(kode == null ? "" : kode));
    }

    @Post("/bekraeftelse")
    @Consumes(MediaType.ALL)
    HttpResponse<?> confirm(HttpRequest<?> request, @Nullable @QueryValue String kode) {
        return confirmation(request, kode, subscriptions.confirm(kode == null ? "" : kode));
    }

    private HttpResponse<?> confirmation(HttpRequest<?> request, @Nullable String code, SubscriptionState state) {
        var shell = shells.of(request);
        return switch (state) {
            case WAITING -> HttpResponse.ok(templates.outreachSubscription(SubscriptionPage.confirm(shell, code == null ? "" : code)));
            case CONFIRMED -> HttpResponse.ok(templates.outreachSubscription(SubscriptionPage.confirmed(shell)));
            case GONE -> HttpResponse.status(HttpStatus.GONE).body(templates.outreachSubscription(SubscriptionPage.gone(shell)));
        };
    }

    @Get("/afmelding")
    HttpResponse<?> leaving(HttpRequest<?> request, @Nullable @QueryValue String kode) {
        var shell = shells.of(request);
        return reference(kode).<HttpResponse<?>>map(reference ->
                HttpResponse.ok(templates.outreachSubscription(SubscriptionPage.leave(shell, reference))))
                .orElseGet(() -> unreadable(shell));
    }

    /// Our button, and that of a mail program, which sends `List-Unsubscribe=One-Click` packed in one way or the other (RFC
    /// 8058). Says the same a second time, and whether there was such a one or not.
    @Post("/afmelding")
    @Consumes(MediaType.ALL)
    HttpResponse<?> leave(HttpRequest<?> request, @Nullable @QueryValue String kode) {
        var shell = shells.of(request);
        var reference = reference(kode);
        if (reference.isEmpty()) return unreadable(shell);
        subscriptions.leave(reference.get());
        return HttpResponse.ok(templates.outreachSubscription(SubscriptionPage.left(shell)));
    }

    /// Not 400: such an answer gets the page for what a program sends wrongly.
    private HttpResponse<JteModel> unreadable(Shell shell) {
        return HttpResponse.<JteModel>status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(templates.outreachSubscription(SubscriptionPage.unreadable(shell)));
    }

    private static Optional<UUID> reference(@Nullable String code) {
        return code != null && code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(code))
                : Optional.empty();
    }
}

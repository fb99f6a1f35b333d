package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.identity.FirstAccount;
import dk.samraad.templates.Templates;
import dk.samraad.web.ClientAddress;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
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
import org.jspecify.annotations.Nullable;

/// The page behind the link that is printed at first start: it makes the first administrator, once.
@Controller(StaffGate.FIRST)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FirstAccountController {
    private final Accounts accounts;
    private final StaffCookie cookie;
    private final BrowserCookie browser;
    private final ClientAddress addresses;
    private final Shells shells;
    private final Templates templates;

    FirstAccountController(Accounts accounts, StaffCookie cookie, BrowserCookie browser, ClientAddress addresses, Shells shells,
            Templates templates) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.browser = browser;
        this.addresses = addresses;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, @Nullable @QueryValue String kode) {
        var form = new FirstAccountForm(kode, "", "", "", "");
        return accounts.isGoodFirstLink(form.code()) ? draw(request, HttpStatus.OK, form, FormErrors.none()) : spent(request);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, @Body FirstAccountForm form) {
        if (!accounts.isGoodFirstLink(form.code())) return spent(request);
        var errors = form.check(shells.of(request), accounts);
        if (!errors.isEmpty()) return draw(request, HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
        return switch (accounts.createFirst(form.code(), form.account(), addresses.of(request))) {
            case FirstAccount.Created created -> HttpResponse.seeOther(URI.create(StaffGate.ROOT)).cookie(cookie.holding(created.token()))
                    .cookie(browser.holding(accounts.known(created.member(), "")));
            case FirstAccount.Refused refused -> spent(request);
        };
    }

    private HttpResponse<JteModel> draw(HttpRequest<?> request, HttpStatus status, FirstAccountForm form, FormErrors errors) {
        var page = new FirstAccountPage(shells.of(request), errors, form.code(), form.account().name(), form.account().email());
        return HttpResponse.<JteModel>status(status).body(templates.identityFirstAccount(page));
    }

    private HttpResponse<JteModel> spent(HttpRequest<?> request) {
        return HttpResponse.<JteModel>status(HttpStatus.GONE).body(templates.identityFirstSpent(shells.of(request)));
    }
}

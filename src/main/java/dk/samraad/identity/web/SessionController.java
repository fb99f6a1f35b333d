package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.identity.SignIn;
import dk.samraad.templates.Templates;
import dk.samraad.web.ClientAddress;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A session is made by signing in and ended by signing out.
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SessionController {
    private final Accounts accounts;
    private final StaffCookie cookie;
    private final BrowserCookie browser;
    private final ClientAddress addresses;
    private final Shells shells;
    private final Templates templates;

    SessionController(Accounts accounts, StaffCookie cookie, BrowserCookie browser, ClientAddress addresses, Shells shells,
            Templates templates) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.browser = browser;
        this.addresses = addresses;
        this.shells = shells;
        this.templates = templates;
    }

    @Get(StaffGate.SIGN_IN)
    HttpResponse<?> ask(HttpRequest<?> request, @Nullable @QueryValue String til, @Nullable @QueryValue String ud) {
        var shell = shells.of(request);
        if (shell.viewer().isStaff()) return HttpResponse.seeOther(ReturnAddress.of(til).uri());
        var notice = ud != null ? SignInPage.Notice.SIGNED_OUT
                : cookie.of(request).isPresent() ? SignInPage.Notice.ENDED : SignInPage.Notice.NONE;
        return HttpResponse.ok(templates.identitySignIn(
                new SignInPage(shell, FormErrors.none(), "", ReturnAddress.of(til).path(), notice)));
    }

    @Post(StaffGate.SIGN_IN)
    HttpResponse<?> create(HttpRequest<?> request, @Body SignInForm form) {
        return switch (accounts.signIn(form.emailTyped(), form.passwordTyped(), addresses.of(request), browser.of(request))) {
            case SignIn.Done done -> HttpResponse.seeOther(ReturnAddress.of(form.til()).uri()).cookie(cookie.holding(done.token()))
                    .cookie(browser.holding(accounts.known(done.member(), browser.of(request))));
            case SignIn.Wrong wrong -> again(request, form, HttpStatus.UNPROCESSABLE_ENTITY, wrongText(request));
            case SignIn.Wait wait -> again(request, form, HttpStatus.TOO_MANY_REQUESTS, waitText(request, wait.left()))
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.left().toSeconds()));
        };
    }

    @Post(StaffGate.ROOT + "/log-ud")
    HttpResponse<?> end(HttpRequest<?> request) {
        cookie.of(request).ifPresent(accounts::signOut);
        return HttpResponse.seeOther(URI.create(StaffGate.SIGN_IN + "?ud=1")).cookie(cookie.removal());
    }

    private MutableHttpResponse<JteModel> again(HttpRequest<?> request, SignInForm form, HttpStatus status, String message) {
        var page = new SignInPage(shells.of(request), FormErrors.none().add("email", message),
                form.emailTyped(), ReturnAddress.of(form.til()).path(), SignInPage.Notice.NONE);
        return HttpResponse.<JteModel>status(status).body(templates.identitySignIn(page));
    }

    private String wrongText(HttpRequest<?> request) {
        return shells.of(request).t("identity.sign-in.wrong");
    }

    private String waitText(HttpRequest<?> request, Duration left) {
        var minutes = Math.ceilDiv(left.toSeconds(), 60);
        return shells.of(request).t("identity.sign-in.wait", minutes);
    }
}

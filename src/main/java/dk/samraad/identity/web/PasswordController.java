package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.identity.StaffChange;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// A member of staff changes the password of their own account. The fields' names say password, so that a form that is
/// handed back never shows them.
@Controller(PasswordController.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PasswordController {
    static final String ADDRESS = StaffGate.ROOT + "/adgangskode";

    private final Accounts accounts;
    private final StaffCookie cookie;
    private final Shells shells;
    private final Templates templates;

    PasswordController(Accounts accounts, StaffCookie cookie, Shells shells, Templates templates) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel ask(HttpRequest<?> request) {
        var changed = request.getParameters().contains("skiftet");
        return templates.identityPassword(new PasswordPage(shells.of(request), FormErrors.none(), changed));
    }

    @Post
    HttpResponse<?> change(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var errors = FormErrors.none();
        var wanted = new NewPassword(text(fields, "password"), text(fields, "passwordAgain"));
        var current = text(fields, "passwordNow");
        if (current.isEmpty()) errors.add("passwordNow", shell.t("identity.password.current-missing"));
        wanted.check(shell, accounts, List.of(shell.viewer().displayName(), current), errors);
        if (errors.isEmpty()) {
            switch (accounts.changePassword(cookie.of(request).orElse(""), current, wanted.typed())) {
                case StaffChange.Made made -> {
                    return HttpResponse.seeOther(URI.create(ADDRESS + "?skiftet=1"));
                }
                case StaffChange.Refused(var reason) -> errors.add("passwordNow", shell.name(reason));
            }
        }
        return HttpResponse.unprocessableEntity().body(templates.identityPassword(new PasswordPage(shell, errors, false)));
    }

    private static String text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text ? text : "";
    }
}

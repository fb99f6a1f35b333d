package dk.samraad.identity.web;

import dk.samraad.identity.Colleagues;
import dk.samraad.identity.Invitation;
import dk.samraad.identity.Role;
import dk.samraad.identity.StaffChange;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.mail.Mails;
import dk.samraad.templates.Templates;
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
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// An administrator's page: who may sign in, who is invited.
@Controller(ColleagueEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ColleagueController {
    private final Colleagues colleagues;
    private final Mails mails;
    private final Shells shells;
    private final Templates templates;

    ColleagueController(Colleagues colleagues, Mails mails, Shells shells, Templates templates) {
        this.colleagues = colleagues;
        this.mails = mails;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request) {
        return page(administrator(request), FormErrors.none(), "", Role.STAFF.name(), request.getParameters().contains("inviteret"));
    }

    @Post("/invitationer")
    HttpResponse<?> invite(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var shell = administrator(request);
        var email = EmailTyped.of(fields.get("email"));
        var role = fields.get("role") instanceof String text ? text : "";
        var errors = FormErrors.none();
        if (!email.isOne()) errors.add("email", shell.t("identity.first.email-wrong"));
        if (Arrays.stream(Role.values()).noneMatch(r -> r.name().equals(role))) errors.add("role", shell.t("identity.colleagues.no-role"));
        if (errors.isEmpty()) {
            switch (colleagues.invite(email.text(), Role.valueOf(role), by(shell))) {
                case StaffChange.Made made -> {
                    return HttpResponse.seeOther(URI.create(ColleagueEntry.ADDRESS + "?inviteret=1"));
                }
                case StaffChange.Refused(var reason) -> errors.add("email", shell.name(reason));
            }
        }
        return HttpResponse.unprocessableEntity().body(page(shell, errors, email.text(), role, false));
    }

    @Post("/invitationer/{invitation}/tilbagetraekning")
    HttpResponse<?> withdraw(HttpRequest<?> request, UUID invitation) {
        var shell = administrator(request);
        colleagues.withdraw(invitation, by(shell));
        return toTheList();
    }

    @Post("/{account}/laas")
    HttpResponse<?> lock(HttpRequest<?> request, UUID account) {
        var shell = administrator(request);
        return after(shell, colleagues.lock(account, by(shell)));
    }

    @Post("/{account}/laas/slut")
    HttpResponse<?> unlock(HttpRequest<?> request, UUID account) {
        var shell = administrator(request);
        return after(shell, colleagues.unlock(account, by(shell)));
    }

    @Get("/{account}/sletning")
    JteModel askRemoval(HttpRequest<?> request, UUID account) {
        return templates.identityRemoval(new RemovalPage(administrator(request), FormErrors.none(), colleagues.colleague(account)));
    }

    @Post("/{account}/sletning")
    HttpResponse<?> remove(HttpRequest<?> request, UUID account) {
        var shell = administrator(request);
        return after(shell, colleagues.remove(account, by(shell)));
    }

    private HttpResponse<?> after(Shell shell, StaffChange change) {
        return switch (change) {
            case StaffChange.Made made -> toTheList();
            case StaffChange.Refused(var reason) -> HttpResponse.unprocessableEntity()
                    .body(page(shell, FormErrors.none().add("konti", shell.name(reason)), "", Role.STAFF.name(), false));
        };
    }

    private JteModel page(Shell shell, FormErrors errors, String email, String role, boolean invited) {
        var invitations = colleagues.invitations();
        var sent = mails.statusesOf(invitations.stream().map(Invitation::mail).filter(Objects::nonNull).toList());
        return templates.identityColleagues(new ColleaguesPage(
                shell, errors, email, role, colleagues.all(), invitations, sent, mails.isServerSet(), invited));
    }

    private static HttpResponse<?> toTheList() {
        return HttpResponse.seeOther(URI.create(ColleagueEntry.ADDRESS));
    }

    private Shell administrator(HttpRequest<?> request) {
        var shell = shells.of(request);
        if (!shell.viewer().mayAdminister()) throw new HttpStatusException(HttpStatus.FORBIDDEN, "administrators only");
        return shell;
    }

    /// The gate lets nobody here who has no account.
    private static Actor.Person by(Shell shell) {
        return new Actor.Person(shell.viewer().displayName(), Objects.requireNonNull(shell.viewer().account()));
    }
}

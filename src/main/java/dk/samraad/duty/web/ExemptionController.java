package dk.samraad.duty.web;

import dk.samraad.duty.Duties;
import dk.samraad.duty.DutyChange;
import dk.samraad.duty.DutyRefusal;
import dk.samraad.duty.Exemption;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.hearing.web.HearingText;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
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
import org.jspecify.annotations.Nullable;

/// The exception of a party from being heard: made with a reason, and taken back.
@Controller(HearingEntry.ADDRESS + "/{slug}/hoeringspligt/{id:[0-9]+}/undtagelse")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ExemptionController {
    private final Hearings hearings;
    private final Duties duties;
    private final Shells shells;
    private final Templates templates;

    ExemptionController(Hearings hearings, Duties duties, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.duties = duties;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel ask(HttpRequest<?> request, String slug, long id) {
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var duty = duties.one(hearing.id(), id);
        return templates.dutyExempt(new ExemptionPage(shell, FormErrors.none(), hearing, duty, duty.revision(),
                duty.exemption().map(Exemption::reason).orElse(""), duty.exemption().map(Exemption::by)
                        .orElse(shell.viewer().displayName())));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, long id, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var reason = FormText.lines(fields, "reason");
        var name = FormText.of(fields, "name");
        return after(request, slug, id, FormText.revision(fields), reason, name,
                duties.except(slug, id, FormText.revision(fields), reason, name, shells.of(request).viewer().actor()));
    }

    /// The party is to be heard after all.
    @Post("/slut")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug, long id, @Nullable @Body String body) {
        var revision = FormText.revision(FormFields.of(request, body == null ? "" : body));
        return after(request, slug, id, revision, "", "", duties.resume(slug, id, revision, shells.of(request).viewer().actor()));
    }

    private HttpResponse<?> after(HttpRequest<?> request, String slug, long id, long revision, String reason, String name,
            DutyChange change) {
        return switch (change) {
            case DutyChange.Made made -> HttpResponse.seeOther(URI.create(RegisterPage.address(slug)));
            case DutyChange.Refused(var reasons) -> {
                var shell = shells.of(request);
                var errors = FormErrors.none();
                var hearing = hearings.bySlug(slug);
                reasons.forEach(why -> errors.add(why == DutyRefusal.NAME_MISSING ? "name" : "reason",
                        why == DutyRefusal.REASON_HOLDS_HIDDEN ? HearingText.hidden(shell, hearings.hiddenWords(hearing.id()), reason)
                                : shell.name(why)));
                yield HttpResponse.unprocessableEntity().body(templates.dutyExempt(
                        new ExemptionPage(shell, errors, hearing, duties.one(hearing.id(), id), revision, reason, name)));
            }
        };
    }
}

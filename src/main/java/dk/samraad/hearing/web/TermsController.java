package dk.samraad.hearing.web;

import dk.samraad.hearing.Creation;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people are told of a hearing: its words, days and rules.
@Controller(HearingEntry.ADDRESS + "/{slug}/vilkaar")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TermsController {
    private final Hearings hearings;
    private final Shells shells;
    private final Templates templates;

    TermsController(Hearings hearings, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel edit(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        return page(shells.of(request), FormErrors.none(), TermsForm.of(hearing.terms()), hearing, hearing.revision());
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var shell = shells.of(request);
        var fields = FormFields.of(request, body == null ? "" : body);
        var form = TermsForm.of(fields);
        var revision = FormText.revision(fields);
        var errors = form.errors(shell, false);
        if (errors.isEmpty()) {
            switch (hearings.edit(slug, revision, form.terms(), shell.viewer().actor())) {
                case Creation.Created(var hearing) -> {
                    return HttpResponse.seeOther(URI.create(HearingEntry.address(slug)));
                }
                case Creation.Refused(var reasons) -> reasons.forEach(reason -> errors.add(TermsForm.fieldOf(reason), shell.name(reason)));
            }
        }
        return HttpResponse.unprocessableEntity().body(page(shell, errors, form, hearings.bySlug(slug), revision));
    }

    private JteModel page(Shell shell, FormErrors errors, TermsForm form, Hearing hearing, long revision) {
        return templates.hearingTerms(new TermsPage(shell, errors, form, List.of(), Optional.of(hearing), revision));
    }
}

package dk.samraad.hearing.web;

import dk.samraad.hearing.Creation;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.NewHearing;
import dk.samraad.process.Processes;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All hearings, a new one, and one.
@Controller(HearingEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HearingController {
    private final Hearings hearings;
    private final Processes processes;
    private final HearingPages pages;
    private final Shells shells;
    private final Templates templates;

    HearingController(Hearings hearings, Processes processes, HearingPages pages, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.processes = processes;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request) {
        var side = request.getParameters().get("side");
        var page = side != null && side.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(side) : 1;
        var list = hearings.list(page);
        var mayBegin = !list.lines().isEmpty() || !processes.all().isEmpty();
        return templates.hearingIndex(new HearingsPage(shells.of(request), list, mayBegin));
    }

    @Get("/ny")
    JteModel wish(HttpRequest<?> request) {
        return templates.hearingTerms(page(request, FormErrors.none(), TermsForm.EMPTY));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, @Nullable @Body String body) {
        var shell = shells.of(request);
        var form = TermsForm.of(FormFields.of(request, body == null ? "" : body));
        var errors = form.errors(shell, true);
        if (errors.isEmpty()) {
            var process = processes.find(form.process());
            var wished = new NewHearing(form.slug(), form.process(), process.map(p -> p.example()).orElse(false), form.terms());
            switch (hearings.create(wished)) {
                case Creation.Created(var hearing) -> {
                    return HttpResponse.seeOther(URI.create(HearingEntry.address(hearing.slug())));
                }
                case Creation.Refused(var reasons) -> reasons.forEach(reason -> errors.add(TermsForm.fieldOf(reason), shell.name(reason)));
            }
        }
        return HttpResponse.unprocessableEntity().body(templates.hearingTerms(page(request, errors, form)));
    }

    @Get("/{slug}")
    JteModel show(HttpRequest<?> request, String slug) {
        return pages.show(request, slug);
    }

    private TermsPage page(HttpRequest<?> request, FormErrors errors, TermsForm form) {
        return new TermsPage(shells.of(request), errors, form, processes.all(), Optional.empty(), 0);
    }
}

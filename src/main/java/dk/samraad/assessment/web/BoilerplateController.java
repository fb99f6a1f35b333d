package dk.samraad.assessment.web;

import dk.samraad.assessment.Boilerplate;
import dk.samraad.assessment.BoilerplateFault;
import dk.samraad.assessment.Boilerplates;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.error.NotFound;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The standard texts of the house, reached from the hearing that is worked on.
@Controller(AssessmentAddresses.BELOW + "/standardtekster")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BoilerplateController {
    private static final String ONE = "/{boilerplate" + AssessmentAddresses.NUMBER;

    private final Hearings hearings;
    private final Boilerplates boilerplates;
    private final Shells shells;
    private final Templates templates;

    BoilerplateController(Hearings hearings, Boilerplates boilerplates, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.boilerplates = boilerplates;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        return list(request, hearings.bySlug(slug), "", "", FormErrors.none());
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var title = FormText.of(fields, "title");
        var text = FormText.lines(fields, "text");
        var faults = boilerplates.create(title, text, shells.of(request).viewer().actor());
        if (faults.isEmpty()) return toList(hearing);
        return HttpResponse.unprocessableEntity().body(list(request, hearing, title, text, errors(request, faults)));
    }

    @Get(ONE)
    JteModel edit(HttpRequest<?> request, String slug, long boilerplate) {
        var found = boilerplates.find(boilerplate).orElseThrow(NotFound::new);
        return one(request, hearings.bySlug(slug), found, found.title(), found.text(), found.revision(), FormErrors.none());
    }

    @Post(ONE)
    HttpResponse<?> update(HttpRequest<?> request, String slug, long boilerplate, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var title = FormText.of(fields, "title");
        var text = FormText.lines(fields, "text");
        var revision = (int) FormText.revision(fields);
        var faults = boilerplates.change(boilerplate, revision, title, text, shells.of(request).viewer().actor());
        if (faults.isEmpty()) return toList(hearing);
        var found = boilerplates.find(boilerplate).orElseThrow(NotFound::new);
        return HttpResponse.unprocessableEntity().body(one(request, hearing, found, title, text, revision, errors(request, faults)));
    }

    @Post(ONE + "/sletning")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug, long boilerplate, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        boilerplates.remove(boilerplate, shells.of(request).viewer().actor());
        return toList(hearing);
    }

    private JteModel list(HttpRequest<?> request, Hearing hearing, String title, String text, FormErrors errors) {
        return templates.assessmentBoilerplates(new BoilerplatesPage(shells.of(request), errors, hearing, boilerplates.all(), title, text));
    }

    private JteModel one(HttpRequest<?> request, Hearing hearing, Boilerplate found, String title, String text, int revision,
            FormErrors errors) {
        return templates.assessmentBoilerplate(new BoilerplatePage(shells.of(request), errors, hearing, found, title, text, revision));
    }

    private FormErrors errors(HttpRequest<?> request, Set<BoilerplateFault> faults) {
        var shell = shells.of(request);
        var errors = FormErrors.none();
        faults.forEach(fault -> errors.add(fieldOf(fault), shell.name(fault)));
        return errors;
    }

    private static String fieldOf(BoilerplateFault fault) {
        return switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG, TITLE_TAKEN -> "title";
            case TEXT_MISSING, TEXT_TOO_LONG -> "text";
        };
    }

    private static HttpResponse<?> toList(Hearing hearing) {
        return HttpResponse.seeOther(URI.create(AssessmentAddresses.boilerplates(hearing)));
    }
}

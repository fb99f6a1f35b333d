package dk.samraad.proposal.web;

import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Writing;
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

/// The document of a hearing as staff see it: what is in hearing, what is being written, its versions.
@Controller(HearingEntry.ADDRESS + "/{slug}/dokument")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DocumentController {
    private final Drafts drafts;
    private final DocumentPages pages;
    private final Shells shells;

    DocumentController(Drafts drafts, DocumentPages pages, Shells shells) {
        this.drafts = drafts;
        this.pages = pages;
        this.shells = shells;
    }

    @Get
    JteModel show(HttpRequest<?> request, String slug) {
        return pages.show(request, slug, FormErrors.none());
    }

    /// Begins a version.
    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        return after(request, slug, drafts.begin(slug));
    }

    /// Gives the document another title.
    @Post("/titel")
    HttpResponse<?> entitle(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        return switch (drafts.entitle(slug, FormText.revision(fields), FormText.of(fields, "name"))) {
            case Writing.Written written -> HttpResponse.seeOther(URI.create(DocumentPages.address(slug)));
            case Writing.Refused(var reasons) -> HttpResponse.unprocessableEntity().body(pages.show(request, slug, pages.errors(request,
                    "name", reasons),
                    FormText.of(fields, "name")));
        };
    }

    /// Sends a newer version out.
    @Post("/udsendelse")
    HttpResponse<?> sendOut(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        FormFields.of(request, body == null ? "" : body);
        return after(request, slug, drafts.sendOut(slug, shells.of(request).viewer().actor()));
    }

    @Get("/version/{number:[0-9]+}")
    JteModel version(HttpRequest<?> request, String slug, int number) {
        return pages.version(request, slug, number);
    }

    @Get("/sammenligning")
    JteModel compare(HttpRequest<?> request, String slug) {
        return pages.changes(request, slug);
    }

    private HttpResponse<?> after(HttpRequest<?> request, String slug, Writing writing) {
        return switch (writing) {
            case Writing.Written written -> HttpResponse.seeOther(URI.create(DocumentPages.address(slug)));
            case Writing.Refused(var reasons) -> HttpResponse.unprocessableEntity()
                    .body(pages.show(request, slug, pages.errors(request, "udkast", reasons)));
        };
    }
}

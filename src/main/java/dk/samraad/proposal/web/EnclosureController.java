package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.platform.audit.Actor;
import dk.samraad.proposal.EnclosureFault;
import dk.samraad.proposal.Enclosures;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.upload.SpooledFile;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The enclosures of a hearing: added, looked at, and taken away before it opens.
@Controller(HearingEntry.ADDRESS + "/{slug}/bilag")
@Produces(MediaType.TEXT_HTML)
class EnclosureController {
    private final Hearings hearings;
    private final Enclosures enclosures;
    private final Shells shells;
    private final Templates templates;

    EnclosureController(Hearings hearings, Enclosures enclosures, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.enclosures = enclosures;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request, String slug) {
        return page(request, slug, FormErrors.none(), "");
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> create(
            HttpRequest<?> request, String slug, @Nullable @Part("title") String title, @Nullable @Part("file") CompletedFileUpload file) {
        var typed = title == null ? "" : PlainText.clean(title);
        var shell = shells.of(request);
        var fault = file == null || file.getFilename().isEmpty()
                ? Optional.<Enum<?>>of(typed.isEmpty() ? EnclosureFault.TITLE_MISSING : EnclosureFault.FILE_MISSING)
                : added(slug, typed, file, shell.viewer().actor());
        if (fault.isEmpty()) return HttpResponse.seeOther(URI.create(address(slug)));
        var field = fault.get() == EnclosureFault.TITLE_MISSING || fault.get() == EnclosureFault.TITLE_TOO_LONG
                || fault.get() == EnclosureFault.TITLE_HOLDS_HIDDEN ? "title" : "file";
        return HttpResponse.unprocessableEntity().body(page(request, slug, FormErrors.none().add(field, shell.name(fault.get())), typed));
    }

    private Optional<Enum<?>> added(String slug, String title, CompletedFileUpload file, Actor by) {
        try (var spooled = SpooledFile.of(file.getInputStream())) {
            return enclosures.add(slug, title, file.getFilename(), spooled, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<byte[]> file(String slug, long id) {
        var hearing = hearings.bySlug(slug);
        var enclosure = enclosures.one(hearing.id(), id);
        return HttpResponse.ok(enclosures.content(hearing.id(), id)).contentType(MediaType.of(enclosure.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + enclosure.fileName() + "\"");
    }

    @Post("/{id:[0-9]+}/sletning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> destroy(HttpRequest<?> request, String slug, long id) {
        var fault = enclosures.remove(slug, id);
        if (fault.isEmpty()) return HttpResponse.seeOther(URI.create(address(slug)));
        return HttpResponse.unprocessableEntity().body(page(request, slug, FormErrors.none()
                .add("bilag", shells.of(request).name(fault.get())), ""));
    }

    private JteModel page(HttpRequest<?> request, String slug, FormErrors errors, String title) {
        var hearing = hearings.bySlug(slug);
        return templates.proposalEnclosures(new EnclosuresPage(shells.of(request), errors, hearing,
                enclosures.of(hearing.id()), title));
    }

    private static String address(String slug) {
        return HearingEntry.address(slug) + "/bilag";
    }
}

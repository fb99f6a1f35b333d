package dk.samraad.hearing.draft.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.draft.DraftFault;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.draft.ImportFault;
import dk.samraad.hearing.draft.Imported;
import dk.samraad.hearing.draft.Imports;
import dk.samraad.hearing.draft.Writing;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.platform.error.NotFound;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
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
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A text brought in from a file or pasted, in place of what the version being written holds.
@Controller(HearingEntry.ADDRESS + "/{slug}/dokument/import")
@Produces(MediaType.TEXT_HTML)
class ImportController {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Imports imports;
    private final Shells shells;
    private final Templates templates;

    ImportController(Hearings hearings, Drafts drafts, Imports imports, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.imports = imports;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel ask(HttpRequest<?> request, String slug) {
        return page(request, slug, FormErrors.none(), "", -1);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> create(
            HttpRequest<?> request, String slug, @Nullable @Part("file") CompletedFileUpload file, @Nullable @Part("text") String text,
            @Nullable @Part("revision") String revision) throws IOException {
        var typed = text == null ? "" : text;
        var seen = revision != null && revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
        var shell = shells.of(request);
        var errors = FormErrors.none();
        switch (read(file, typed, shell.t("hearing.import.preface"))) {
            case Imported.Unreadable(var why) -> errors.add(why == ImportFault.NOTHING_CHOSEN || typed.isBlank() ? "file" : "text", shell.name(why));
            case Imported.Read read -> {
                switch (drafts.replace(slug, seen, read.sections())) {
                    case Writing.Written written -> {
                        return HttpResponse.seeOther(URI.create(DocumentPages.address(slug)));
                    }
                    case Writing.Refused(var reasons) -> {
                        for (DraftFault reason : reasons) errors.add("file", shell.name(reason));
                    }
                }
            }
        }
        return HttpResponse.unprocessableEntity().body(page(request, slug, errors, typed, seen));
    }

    /// The file when one was chosen, else the text.
    private Imported read(@Nullable CompletedFileUpload file, String typed, String preface) throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        if (bytes.length == 0 && file != null && !file.getFilename().isEmpty()) return imports.read(file.getFilename(), bytes, preface);
        return bytes.length > 0 && file != null ? imports.read(file.getFilename(), bytes, preface) : imports.readMarkdown(typed, preface);
    }

    private JteModel page(HttpRequest<?> request, String slug, FormErrors errors, String text, long revision) {
        var hearing = hearings.bySlug(slug);
        var writing = drafts.beingWritten(hearing.id()).orElseThrow(NotFound::new);
        return templates.hearingDraftBring(new ImportPage(
                shells.of(request), errors, hearing, revision < 0 ? writing.revision() : revision, text, !writing.sections().isEmpty()));
    }
}

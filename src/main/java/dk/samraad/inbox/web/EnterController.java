package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Audit;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sending;
import dk.samraad.reply.Uploading;
import dk.samraad.reply.Uploads;
import dk.samraad.reply.web.ReplyText;
import dk.samraad.templates.Templates;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.SpooledFile;
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
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reply that came by letter or mail, typed by staff: its files first, then its words.
@Controller(InboxAddresses.ROOT + "/nyt")
@Produces(MediaType.TEXT_HTML)
class EnterController {
    private final Hearings hearings;
    private final Replies replies;
    private final Uploads uploads;
    private final Audit audit;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    EnterController(Hearings hearings, Replies replies, Uploads uploads, Audit audit, Shells shells, Templates templates,
            InstantSource clock) {
        this.hearings = hearings;
        this.replies = replies;
        this.uploads = uploads;
        this.audit = audit;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request, String slug, @QueryValue("indgang") @Nullable String entry) {
        return page(request, hearings.bySlug(slug), EnterForm.empty(EnterForm.submission(entry).orElseGet(UUID::randomUUID)),
                FormErrors.none());
    }

    /// Puts a file to what is typed. The words travel with it and are on the page again, whatever becomes of the file.
    @Post("/fil")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<JteModel> add(HttpRequest<?> request, String slug, @Body Map<String, Object> parts,
            @Nullable @Part("fil") CompletedFileUpload file) {
        var hearing = hearings.bySlug(slug);
        var shell = shells.of(request);
        var form = EnterForm.of(typed(parts));
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) return page(request, hearing, form,
                FormErrors.none().add("fil", shell.t("reply.file.choose")));
        return page(request, hearing, form, switch (taken(form.submission(), file)) {
            case Uploading.Kept kept -> FormErrors.none();
            case Uploading.TooMany many -> FormErrors.none().add("fil", shell.t("reply.file.too-many", Inspector.MOST_FILES));
            case Uploading.Refused(var fault) -> FormErrors.none().add("fil", ReplyText.of(shell, fault));
        });
    }

    private Uploading taken(UUID submission, CompletedFileUpload file) {
        try (var spooled = SpooledFile.of(file.getInputStream())) {
            return uploads.add(submission, file.getFilename(), spooled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormFields typed(Map<String, Object> parts) {
        var typed = new LinkedHashMap<String, List<String>>();
        parts.forEach((name, value) -> {
            if (value instanceof CharSequence text) typed.put(name, List.of(text.toString()));
        });
        return new FormFields(typed);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> enter(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var form = EnterForm.of(fields);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var errors = form.errors(shell, hearing, clock.instant());
        if (!fields.first("fil").isEmpty()) errors.add("fil", shell.t("inbox.enter.file-left"));
        if (!errors.isEmpty()) return page(request, hearing, form, errors);
        var arrival = new Arrival(form.knownChannel().orElseThrow(), form.receivedAt().orElseThrow(), shell.viewer().displayName());
        if (replies.enter(hearing, form.reply(arrival.at()), arrival) instanceof Sending.NotTaken) {
            return page(request, hearing, form, FormErrors.none().add("kanal", shell.t("inbox.enter.not-now")));
        }
        audit.record(shell.viewer().actor(), "hearing.reply-entered", slug);
        return HttpResponse.seeOther(URI.create(InboxAddresses.list(hearing)));
    }

    private HttpResponse<JteModel> page(HttpRequest<?> request, Hearing hearing, EnterForm form, FormErrors errors) {
        var page = new EnterPage(shells.of(request), errors, hearing, form, uploads.of(form.submission()));
        return (errors.isEmpty() ? HttpResponse.<JteModel>ok() : HttpResponse.<JteModel>unprocessableEntity())
                .body(templates.inboxEnter(page));
    }
}

package dk.samraad.reply.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Unsent;
import dk.samraad.reply.Unsents;
import dk.samraad.reply.Uploading;
import dk.samraad.reply.Uploads;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.SpooledFile;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/h/{slug}/skriv/bilag/fil`: one file at a time, so that a large one fails alone and is told apart from the others.
/// Whoever chose one and goes on without attaching it first has attached it.
@Controller("/h/{slug}/skriv/bilag/fil")
@Produces(MediaType.TEXT_HTML)
class UploadController {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Unsents unsents;
    private final Uploads uploads;
    private final Pages pages;
    private final Guard guard;
    private final InstantSource clock;

    UploadController(Hearings hearings, Drafts drafts, Unsents unsents, Uploads uploads, Pages pages, Guard guard, InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.unsents = unsents;
        this.uploads = uploads;
        this.pages = pages;
        this.guard = guard;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<JteModel> add(HttpRequest<?> request, String slug, @Nullable @Part(ReplyNames.UNSENT) String sealed,
            @Nullable @Part(ReplyNames.GO) String go,
            @Nullable @Part(ReplyNames.FILE) CompletedFileUpload file) {
        if (sealed != null) new FormFields(Map.of(ReplyNames.UNSENT, List.of(sealed))).keepWith(request);
        guard.page(request);
        var hearing = hearings.published(slug);
        var unsent = unsents.open(sealed == null ? "" : sealed).filter(u -> u.hearing() == hearing.id());
        if (unsent.isEmpty()) return pages.lost(request, hearing);
        var way = new Way(hearing, drafts.inHearing(hearing.id()), unsent.get());
        if (!hearing.takesReplyBegunAt(unsent.get().begun(), clock.instant())) return pages.tooLate(request, way);
        var goesOn = ReplyNames.NEXT.equals(go);
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) {
            return goesOn ? pages.onward(request, way, ReplyStep.FILES)
                    : pages.refusedFile(request, way, shell -> shell.t("reply.file.choose"));
        }
        return switch (taken(unsent.get(), file)) {
            case Uploading.Kept kept -> goesOn ? pages.onward(request, way, ReplyStep.FILES) : pages.step(request, way, ReplyStep.FILES);
            case Uploading.TooMany many -> pages.refusedFile(request, way, shell -> shell.t("reply.file.too-many", Inspector.MOST_FILES));
            case Uploading.Refused(var fault) -> pages.refusedFile(request, way, shell -> "»" + file.getFilename() + "«: "
                    + ReplyText.of(shell, fault));
        };
    }

    /// Sent again from a page that had to say that it does not work right now: what was written is here, and the file is chosen anew.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> again(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        guard.page(request);
        var hearing = hearings.published(slug);
        var unsent = unsents.open(fields.first(ReplyNames.UNSENT)).filter(u -> u.hearing() == hearing.id());
        if (unsent.isEmpty()) return pages.lost(request, hearing);
        return pages.step(request, new Way(hearing, drafts.inHearing(hearing.id()), unsent.get()), ReplyStep.FILES);
    }

    private Uploading taken(Unsent unsent, CompletedFileUpload file) {
        try (var spooled = SpooledFile.of(file.getInputStream())) {
            return uploads.add(unsent.submission(), file.getFilename(), spooled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

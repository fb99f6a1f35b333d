package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.FileScreenings;
import dk.samraad.inbox.FileScreenings.FileOutcome;
import dk.samraad.inbox.FileScreenings.Wish;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.StaffReply;
import dk.samraad.platform.error.NotFound;
import dk.samraad.reply.UnreadFiles;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import org.jspecify.annotations.Nullable;

/// A file of a reply: its words, what is hidden in them, whether it is public.
@Controller(InboxAddresses.ROOT + "/{reference:[op]-[0-9]+}/bilag/{number:[0-9]}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FileController {
    private final Hearings hearings;
    private final Inbox inbox;
    private final FileScreenings screenings;
    private final UnreadFiles unread;
    private final Shells shells;
    private final ReplyPages pages;

    FileController(Hearings hearings, Inbox inbox, FileScreenings screenings, UnreadFiles unread, Shells shells, ReplyPages pages) {
        this.hearings = hearings;
        this.inbox = inbox;
        this.screenings = screenings;
        this.unread = unread;
        this.shells = shells;
        this.pages = pages;
    }

    /// As a file to save: it came from outside.
    @Get
    HttpResponse<byte[]> download(String slug, String reference, String number) {
        var hearing = hearings.bySlug(slug);
        var file = file(hearing, reference, number);
        return HttpResponse.ok(inbox.file(hearing, reference, file.position())).header(HttpHeaders.CONTENT_TYPE, file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + "-bilag-" + file.position() + "."
                        + file.kind().ending() + "\"");
    }

    @Post("/offentlighed")
    HttpResponse<JteModel> decide(HttpRequest<?> request, String slug, String reference, String number, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var wish = switch (fields.first("offentlig")) {
            case "ja" -> Wish.AS_IT_IS;
            case "ord" -> Wish.AS_WORDS;
            default -> Wish.LEFT_OUT;
        };
        return switch (screenings.decide(hearing, reference, Integer.parseInt(number), wish, shell.viewer().actor())) {
            case DONE -> ReplyPages.back(request, hearing, reference);
            case NOT_READ -> refused(request, hearing, reference, number, fields, shell.name(FileOutcome.NOT_READ));
            case HOLDS_FINDING -> refused(request, hearing, reference, number, fields, shell.name(FileOutcome.HOLDS_FINDING));
            case NO_WORDS -> refused(request, hearing, reference, number, fields, shell.name(FileOutcome.NO_WORDS));
        };
    }

    private HttpResponse<JteModel> refused(HttpRequest<?> request, Hearing hearing, String reference, String number, FormFields fields,
            String why) {
        return pages.page(request, hearing, reference, FormErrors.none().add("bilag-" + number, why), fields);
    }

    /// Reads the words that nobody got round to reading when the file came.
    @Post("/laesning")
    HttpResponse<JteModel> read(HttpRequest<?> request, String slug, String reference, String number) {
        var hearing = hearings.bySlug(slug);
        if (unread.read(file(hearing, reference, number).id())) return ReplyPages.back(request, hearing, reference);
        return refused(request, hearing, reference, number, FormFields.read(""), shells.of(request).t("reply.file.busy"));
    }

    /// Hides words wherever they stand in the file.
    @Post("/skjul")
    HttpResponse<JteModel> hide(HttpRequest<?> request, String slug, String reference, String number, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var typed = HideForm.of(fields);
        var errors = typed.missing(shell, "filord-" + number, "filgrund-" + number);
        if (errors.isEmpty() && screenings.hide(hearing, reference, Integer.parseInt(number), typed.words(), typed.kind(), typed.reason(),
                shell.viewer().actor()) == 0) {
            errors.add("filord-" + number, shell.t("inbox.hide.not-there"));
        }
        return errors.isEmpty() ? ReplyPages.back(request, hearing, reference) : pages.page(request, hearing, reference, errors, fields);
    }

    /// Shows again what was hidden by mistake.
    @Post("/vis")
    HttpResponse<JteModel> unhide(HttpRequest<?> request, String slug, String reference, String number, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var because = PlainText.clean(fields.first("grund"));
        var mask = ReplyPages.number(fields.first("maske"));
        var errors = FormErrors.none();
        if (because.isEmpty()) errors.add("filvis-" + mask, shell.t("inbox.reason-missing"));
        else if (!screenings.show(hearing, reference, Integer.parseInt(number), mask, because, shell.viewer().actor())) errors.add("filvis-"
                + mask, shell.t("inbox.show.cpr"));
        return errors.isEmpty() ? ReplyPages.back(request, hearing, reference) : pages.page(request, hearing, reference, errors, fields);
    }

    private StaffReply.File file(Hearing hearing, String reference, String number) {
        return inbox.one(hearing, reference).files().stream().filter(f -> f.position() == Integer.parseInt(number)).findFirst()
                .orElseThrow(NotFound::new);
    }
}

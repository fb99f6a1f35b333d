package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.inbox.SheetReading;
import dk.samraad.inbox.Sheets;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.reply.Channel;
import dk.samraad.templates.Templates;
import dk.samraad.upload.SpooledFile;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
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
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Replies from a spreadsheet: sent in, looked through, shown in numbers, brought in; or mended, or given up.
@Controller(InboxAddresses.ROOT + "/regneark")
@Produces(MediaType.TEXT_HTML)
class SheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Hearings hearings;
    private final Sheets sheets;
    private final Shells shells;
    private final Templates templates;

    SheetController(Hearings hearings, Sheets sheets, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.sheets = sheets;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        return HttpResponse.ok(templates.inboxSheet(SheetPage.empty(shells.of(request), hearing, sheets.waiting(hearing))));
    }

    @Get("/skabelon.xlsx")
    HttpResponse<byte[]> template(String slug) {
        hearings.bySlug(slug);
        return HttpResponse.ok(sheets.template()).header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"svar.xlsx\"");
    }

    /// What can be seen at once is said at once; the rest the job finds.
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<JteModel> add(HttpRequest<?> request, String slug, @Nullable @Part("ark") CompletedFileUpload file,
            @Nullable @Part("i-stedet") String inPlaceOf) {
        var hearing = hearings.bySlug(slug);
        var shell = shells.of(request);
        try (var spooled = SpooledFile.of(file == null ? InputStream.nullInputStream() : file.getInputStream())) {
            return looked(shell, hearing, spooled, name(file), inPlaceOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<JteModel> looked(Shell shell, Hearing hearing, SpooledFile file, String name, @Nullable String inPlaceOf)
            throws IOException {
        var before = EnterForm.submission(inPlaceOf);
        var page = SheetPage.empty(shell, hearing, sheets.waiting(hearing)).inPlaceOf(before);
        return switch (sheets.glance(hearing, file)) {
            case SheetReading.Unreadable(var why) -> refused(page.unreadable(why));
            case SheetReading.Lacking(var columns) -> refused(page.lacking(columns));
            case SheetReading.Faulty f -> throw new IllegalStateException("Only its headings were looked at");
            case SheetReading.Read read -> hearing.takesEntries()
                    ? HttpResponse.seeOther(address(hearing, sheets.keep(hearing, name, SpooledFile.whole(file), before,
                            shell.viewer().actor())))
                    : refused(page.closed());
        };
    }

    private HttpResponse<JteModel> refused(SheetPage page) {
        return HttpResponse.<JteModel>unprocessableEntity().body(templates.inboxSheet(page));
    }

    private static String name(@Nullable CompletedFileUpload file) {
        return file == null || file.getFilename() == null ? "" : file.getFilename();
    }

    @Get("/{sheet:[0-9a-f-]+}")
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, String sheet) {
        var hearing = hearings.bySlug(slug);
        var kept = sheets.one(hearing, id(sheet));
        var shell = shells.of(request);
        return HttpResponse.ok(switch (kept.state()) {
            case CHECKING, BRINGING_IN, FAILED -> templates.inboxSheetUnderway(new SheetUnderwayPage(shell, hearing, kept));
            case FAULTY -> templates.inboxSheetFaulty(SheetFaultyPage.of(shell, hearing, kept, sheets.faults(kept)));
            case READY -> templates.inboxSheetPlan(plan(shell, hearing, kept));
            case DONE -> templates.inboxSheetDone(new SheetDonePage(shell, hearing, kept.outcome().orElseThrow(Stale::new)));
        });
    }

    /// Afterwards the page is fetched; a second press only shows it again.
    @Post("/{sheet:[0-9a-f-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> bringIn(HttpRequest<?> request, String slug, String sheet, @Nullable @Body String body) {
        var hearing = hearings.bySlug(slug);
        var kept = sheets.one(hearing, id(sheet));
        var shell = shells.of(request);
        var channel = Channel.told(FormFields.of(request, body == null ? "" : body).first(SheetPlanPage.CHANNEL));
        if (sheets.bringIn(kept, channel, shell.viewer().actor())) return HttpResponse.seeOther(address(hearing, kept.id()));
        return HttpResponse.<JteModel>unprocessableEntity().body(templates.inboxSheetPlan(plan(shell, hearing, kept).unsaid()));
    }

    private SheetPlanPage plan(Shell shell, Hearing hearing, KeptSheet kept) {
        return new SheetPlanPage(shell, FormErrors.none(), hearing, kept, sheets.plan(kept).orElseThrow(Stale::new),
                sheets.first(hearing, kept));
    }

    @Post("/{sheet:[0-9a-f-]+}/forsoeg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> retry(HttpRequest<?> request, String slug, String sheet) {
        var hearing = hearings.bySlug(slug);
        var kept = sheets.one(hearing, id(sheet));
        sheets.retry(kept, shells.of(request).viewer().actor());
        return HttpResponse.seeOther(address(hearing, kept.id()));
    }

    @Post("/{sheet:[0-9a-f-]+}/sletning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> giveUp(String slug, String sheet) {
        var hearing = hearings.bySlug(slug);
        sheets.giveUp(hearing, sheets.one(hearing, id(sheet)));
        return HttpResponse.seeOther(URI.create(InboxAddresses.sheets(hearing)));
    }

    private static URI address(Hearing hearing, UUID sheet) {
        return URI.create(InboxAddresses.sheets(hearing) + "/" + sheet);
    }

    private static UUID id(String typed) {
        return EnterForm.submission(typed).orElseThrow(NotFound::new);
    }
}

package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.hearing.web.HearingText;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.proposal.Account;
import dk.samraad.proposal.Block;
import dk.samraad.proposal.DraftCheck;
import dk.samraad.proposal.DraftFault;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.ImportFault;
import dk.samraad.proposal.Imported;
import dk.samraad.proposal.Imports;
import dk.samraad.proposal.Section;
import dk.samraad.proposal.Writing;
import dk.samraad.templates.Templates;
import dk.samraad.upload.SpooledFile;
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
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text brought in from a file or pasted, in place of what the version being written holds. What does not come along is told
/// before anything is written.
@Controller(HearingEntry.ADDRESS + "/{slug}/dokument/import")
@Produces(MediaType.TEXT_HTML)
class ImportController {
    private static final int MOST_PLACES = 20;

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

    /// Reads it. When all of it came along it is written at once; else staff are shown what did not.
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> create(
            HttpRequest<?> request, String slug, @Nullable @Part("file") CompletedFileUpload file, @Nullable @Part("text") String text,
            @Nullable @Part("revision") String revision) throws IOException {
        var typed = text == null ? "" : text;
        new FormFields(Map.of("text", List.of(typed))).keepWith(request);
        var seen = revision != null && revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
        var shell = shells.of(request);
        var isFile = file != null && !file.getFilename().isEmpty();
        var errors = FormErrors.none();
        switch (read(file, typed, shell.t("hearing.import.preface"))) {
            case Imported.Unreadable(var why) -> errors.add(why == ImportFault.NOTHING_CHOSEN || isFile ? "file" : "text", shell.name(why));
            case Imported.Read read -> {
                var hearing = hearings.bySlug(slug);
                var faults = drafts.faultsOf(hearing, read.title(), read.sections());
                if (!faults.isEmpty()) {
                    refuse(errors, isFile ? "file" : "text", shell, hearing, read.sections(), faults);
                    break;
                }
                if (drafts.beingWritten(hearing.id()).filter(draft -> draft.revision() == seen).isEmpty()) throw new Stale();
                if (!read.account().isQuiet() || read.blocks().stream().anyMatch(Block::mayBeHeading)) {
                    return HttpResponse.ok(check(shell, hearing, seen, read));
                }
                return write(request, slug, seen, read.title(), read.sections());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(request, slug, errors, typed, seen));
    }

    /// Writes what was looked over.
    @Post("/tekst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var blocks = CarriedText.read(fields.first("carried"));
        var seen = FormText.revision(fields);
        if (blocks.isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(request, slug, FormErrors.none().add("file", shells.of(request).name(ImportFault.NOTHING_CHOSEN)),
                    "", seen));
        }
        var headings = fields.byName().getOrDefault("headings", List.of()).stream().filter(place -> place.matches("[0-9]{1,6}"))
                .map(Integer::valueOf).collect(Collectors.toSet());
        var shell = shells.of(request);
        var sections = Imported.Read.sections(blocks.get(), shell.t("hearing.import.preface"), headings);
        return switch (drafts.replace(slug, seen, Imported.Read.title(blocks.get(), shell.t("hearing.import.preface"), headings),
                sections)) {
            case Writing.Written written -> HttpResponse.seeOther(URI.create(DocumentPages.address(slug)));
            case Writing.Refused(var reasons) -> {
                // What was looked over is still there, and so are the marks.
                var hearing = hearings.bySlug(slug);
                var errors = FormErrors.none();
                refuse(errors, ImportCheckPage.fieldOf(blocks.get()), shell, hearing, sections, reasons);
                var read = new Imported.Read(blocks.get(), shell.t("hearing.import.preface"), Account.UNKNOWN);
                var page = new ImportCheckPage(shell, hearing, seen, read, replaces(hearing), errors, headings);
                yield HttpResponse.unprocessableEntity().body(templates.proposalCheck(page));
            }
        };
    }

    private HttpResponse<?> write(HttpRequest<?> request, String slug, long revision, String title, List<Section> sections) {
        return switch (drafts.replace(slug, revision, title, sections)) {
            case Writing.Written written -> HttpResponse.seeOther(URI.create(DocumentPages.address(slug)));
            case Writing.Refused(var reasons) -> {
                var errors = FormErrors.none();
                refuse(errors, "file", shells.of(request), hearings.bySlug(slug), sections, reasons);
                yield HttpResponse.unprocessableEntity().body(page(request, slug, errors, "", revision));
            }
        };
    }

    /// The file when one was chosen, else the text.
    private Imported read(@Nullable CompletedFileUpload file, String typed, String preface) throws IOException {
        if (file == null || file.getFilename().isEmpty()) return imports.readMarkdown(typed, preface);
        try (var spooled = SpooledFile.of(file.getInputStream())) {
            return imports.read(file.getFilename(), spooled, preface);
        }
    }

    /// Says of each reason where in the text it is and which words are meant.
    private void refuse(FormErrors errors, String field, Shell shell, Hearing hearing, List<Section> sections, Set<DraftFault> faults) {
        var hidden = hearings.hiddenWords(hearing.id());
        var places = DraftCheck.placesOf(sections, hidden);
        places.stream().limit(MOST_PLACES).forEach(place -> {
            var why = place.fault() == DraftFault.HOLDS_HIDDEN ? HearingText.hidden(shell, hidden, place.text())
                    : shell.name(place.fault());
            errors.add(field, place.paragraph() == 0 ? shell.t("hearing.import.in-section", place.section(), place.title(), why)
                    : shell.t("hearing.import.in-paragraph", place.section(), place.title(), place.paragraph(), why));
        });
        faults.stream().filter(fault -> places.stream().noneMatch(place -> place.fault() == fault))
                .forEach(fault -> errors.add(field, shell.name(fault)));
    }

    private JteModel check(Shell shell, Hearing hearing, long revision, Imported.Read read) {
        return templates.proposalCheck(ImportCheckPage.first(shell, hearing, revision, read, replaces(hearing)));
    }

    private boolean replaces(Hearing hearing) {
        return drafts.beingWritten(hearing.id()).filter(draft -> !draft.sections().isEmpty()).isPresent();
    }

    private JteModel page(HttpRequest<?> request, String slug, FormErrors errors, String text, long revision) {
        var hearing = hearings.bySlug(slug);
        var writing = drafts.beingWritten(hearing.id()).orElseThrow(NotFound::new);
        return templates.proposalBring(new ImportPage(
                shells.of(request), errors, hearing, revision < 0 ? writing.revision() : revision, text, !writing.sections().isEmpty()));
    }
}

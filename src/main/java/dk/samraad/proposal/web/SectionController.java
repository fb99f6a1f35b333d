package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.DraftFault;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Section;
import dk.samraad.proposal.Writing;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section of the version being written: made, written, moved and taken away.
@Controller(HearingEntry.ADDRESS + "/{slug}/dokument/afsnit")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SectionController {
    private final Hearings hearings;
    private final Drafts drafts;
    private final DocumentPages documents;
    private final Shells shells;
    private final Templates templates;

    SectionController(Hearings hearings, Drafts drafts, DocumentPages documents, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.documents = documents;
        this.shells = shells;
        this.templates = templates;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var draft = beingWritten(hearings.bySlug(slug));
        var sections = new ArrayList<>(draft.sections());
        sections.add(Section.of(FormText.of(fields, "heading"), List.of()));
        return switch (drafts.write(slug, draft.revision(), sections)) {
            case Writing.Written(var written) -> to(slug, "/afsnit/" + written.sections().getLast().number());
            case Writing.Refused(var reasons) -> HttpResponse.unprocessableEntity()
                    .body(documents.show(request, slug, documents.errors(request, "heading", reasons)));
        };
    }

    @Get("/{number:[0-9]+}")
    JteModel edit(HttpRequest<?> request, String slug, String number) {
        var hearing = hearings.bySlug(slug);
        var draft = beingWritten(hearing);
        var section = draft.section(number).orElseThrow(NotFound::new);
        return page(request, hearing, number, FormErrors.none(), SectionForm.of(draft, section));
    }

    @Post("/{number:[0-9]+}")
    HttpResponse<?> update(HttpRequest<?> request, String slug, String number, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var form = SectionForm.of(fields);
        var errors = form.errors(shells.of(request));
        if (errors.isEmpty()) {
            var go = FormText.of(fields, "_go");
            switch (drafts.write(slug, form.revision(), with(beingWritten(hearing), number, form.section(number), go))) {
                case Writing.Written written -> {
                    return to(slug, go.equals("more") ? "/afsnit/" + number + "#text-" + form.section(number).paragraphs()
                            .size() : "#afsnit");
                }
                case Writing.Refused(var reasons) -> {
                    reasons.stream().filter(reason -> reason != DraftFault.HOLDS_HIDDEN)
                            .forEach(reason -> errors.add(fieldOf(reason), shells.of(request).name(reason)));
                    if (reasons.contains(DraftFault.HOLDS_HIDDEN)) form.addHidden(errors, shells.of(request),
                            hearings.hiddenWords(hearing.id()));
                }
            }
        }
        return HttpResponse.unprocessableEntity().body(page(request, hearing, number, errors, form));
    }

    @Get("/{number:[0-9]+}/sletning")
    JteModel ask(HttpRequest<?> request, String slug, String number) {
        var hearing = hearings.bySlug(slug);
        var draft = beingWritten(hearing);
        var section = draft.section(number).orElseThrow(NotFound::new);
        return templates.proposalRemoval(new SectionPage(
                shells.of(request), FormErrors.none(), hearing, number, SectionForm.of(draft, section), List.of()));
    }

    @Post("/{number:[0-9]+}/sletning")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug, String number, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var draft = beingWritten(hearings.bySlug(slug));
        var left = draft.sections().stream().filter(section -> !section.number().equals(number)).toList();
        if (left.size() == draft.sections().size()) throw new NotFound();
        return switch (drafts.write(slug, FormText.revision(fields), left)) {
            case Writing.Written written -> to(slug, "#afsnit");
            case Writing.Refused(var reasons) -> HttpResponse.unprocessableEntity()
                    .body(documents.show(request, slug, documents.errors(request, "udkast", reasons)));
        };
    }

    /// The document with one section replaced and, if so wished, one place up or down.
    private static List<Section> with(Draft draft, String number, Section replacement, String go) {
        var sections = new ArrayList<>(draft.sections());
        var place = sections.indexOf(draft.section(number).orElseThrow(NotFound::new));
        sections.remove(place);
        var target = switch (go) {
            case "up" -> Math.max(0, place - 1);
            case "down" -> Math.min(sections.size(), place + 1);
            default -> place;
        };
        sections.add(target, replacement);
        return sections;
    }

    private Draft beingWritten(Hearing hearing) {
        return drafts.beingWritten(hearing.id()).orElseThrow(NotFound::new);
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, String number, FormErrors errors, SectionForm form) {
        return templates.proposalSection(new SectionPage(shells.of(request), errors, hearing, number, form, drafts.themesFor(hearing)));
    }

    private static HttpResponse<?> to(String slug, String below) {
        return HttpResponse.seeOther(URI.create(DocumentPages.address(slug) + below));
    }

    private static String fieldOf(DraftFault fault) {
        return switch (fault) {
            case THEME_UNKNOWN -> "theme";
            case EASY_READ_TOO_LONG -> "easyRead";
            case PARAGRAPH_TOO_LONG, TOO_MANY_PARAGRAPHS -> "text-0";
            case TITLE_MISSING, TITLE_TOO_LONG, TOO_MANY_SECTIONS, NOT_NOW, NOTHING_WRITTEN, HOLDS_HIDDEN -> "title";
        };
    }
}

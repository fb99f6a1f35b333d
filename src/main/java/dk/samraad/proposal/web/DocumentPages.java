package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.DraftFault;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Draws the staff page of a document, which several controllers come back to when something is refused.
@Singleton
class DocumentPages {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Shells shells;
    private final Templates templates;

    DocumentPages(Hearings hearings, Drafts drafts, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.shells = shells;
        this.templates = templates;
    }

    static String address(String slug) {
        return HearingEntry.address(slug) + "/dokument";
    }

    JteModel show(HttpRequest<?> request, String slug, FormErrors errors) {
        return show(request, slug, errors, null);
    }

    /// @param name the title as typed; null when none was
    JteModel show(HttpRequest<?> request, String slug, FormErrors errors, @Nullable String name) {
        var hearing = hearings.bySlug(slug);
        var writing = drafts.beingWritten(hearing.id());
        var versions = drafts.versionsOf(hearing.id());
        var shown = writing.isPresent() || versions.isEmpty() ? writing
                : java.util.Optional.of(drafts.version(hearing.id(), versions.getFirst().number()));
        return templates.proposalDocument(new DocumentPage(shells.of(request), errors, hearing, shown, versions,
                drafts.themesFor(hearing), name));
    }

    JteModel version(HttpRequest<?> request, String slug, int number) {
        var hearing = hearings.bySlug(slug);
        var draft = drafts.version(hearing.id(), number);
        return templates.proposalVersion(new DocumentPage(
                shells.of(request), FormErrors.none(), hearing, java.util.Optional.of(draft), drafts.versionsOf(hearing.id()),
                        drafts.themesFor(hearing), null));
    }

    JteModel changes(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        var changes = drafts.changesSoFar(hearing.id());
        if (changes.isEmpty()) throw new NotFound();
        return templates.proposalChanges(new ChangesPage(shells.of(request), hearing, changes, false));
    }

    FormErrors errors(HttpRequest<?> request, String field, Collection<DraftFault> reasons) {
        var shell = shells.of(request);
        var errors = FormErrors.none();
        reasons.forEach(reason -> errors.add(field, shell.name(reason)));
        return errors;
    }
}

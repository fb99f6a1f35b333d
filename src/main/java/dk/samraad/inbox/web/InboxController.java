package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.InboxFilter;
import dk.samraad.platform.audit.StaffNames;
import dk.samraad.proposal.Drafts;
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
import org.jspecify.annotations.Nullable;

/// The inbox: found by filters and words, shared out many at a time.
@Controller(InboxAddresses.ROOT)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InboxController {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Inbox inbox;
    private final StaffNames colleagues;
    private final Shells shells;
    private final Templates templates;

    InboxController(Hearings hearings, Drafts drafts, Inbox inbox, StaffNames colleagues, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.inbox = inbox;
        this.colleagues = colleagues;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> list(HttpRequest<?> request, String slug) {
        return page(request, slug, FormErrors.none(), FormFields.read(""));
    }

    private HttpResponse<JteModel> page(HttpRequest<?> request, String slug, FormErrors errors, FormFields typed) {
        var hearing = hearings.bySlug(slug);
        var filter = FilterQuery.read(request.getParameters());
        var page = new InboxPage(shells.of(request), errors, hearing, filter, inbox.list(hearing, filter), drafts.themesFor(hearing),
                colleagues.names(), typed);
        return (errors.isEmpty() ? HttpResponse.<JteModel>ok() : HttpResponse.<JteModel>unprocessableEntity())
                .body(templates.inboxList(page));
    }

    /// Gives the ticked ones to somebody, and shows the same list again.
    @Post("/tildeling")
    HttpResponse<JteModel> assign(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var references = fields.all("svar").stream().filter(r -> r.matches("[op]-[0-9]{1,9}")).limit(Inbox.PER_PAGE).toList();
        var to = fields.first("til");
        var errors = FormErrors.none();
        if (references.isEmpty()) errors.add("alle", shell.t("inbox.assign.none"));
        if (!to.equals(InboxFilter.NOBODY) && !colleagues.names().contains(to)) errors.add("til", shell.t("inbox.assign.who"));
        if (!errors.isEmpty()) return page(request, slug, errors, fields);
        var hearing = hearings.bySlug(slug);
        inbox.assign(hearing, references, to.equals(InboxFilter.NOBODY) ? "" : to, shell.viewer().actor());
        return HttpResponse.seeOther(URI.create(InboxAddresses.list(hearing, FilterQuery.read(request.getParameters()))));
    }
}

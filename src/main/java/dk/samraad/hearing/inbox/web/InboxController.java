package dk.samraad.hearing.inbox.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.inbox.Inbox;
import dk.samraad.hearing.inbox.InboxFilter;
import dk.samraad.hearing.inbox.PublicState;
import dk.samraad.hearing.inbox.Timeliness;
import dk.samraad.hearing.reply.SpeaksAs;
import dk.samraad.templates.Templates;
import dk.samraad.web.Colleagues;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.PlainText;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpParameters;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The inbox: found by filters and words, shared out many at a time.
@Controller(InboxAddresses.ROOT)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InboxController {
    private static final int LONGEST = 200;

    private final Hearings hearings;
    private final Drafts drafts;
    private final Inbox inbox;
    private final Colleagues colleagues;
    private final Shells shells;
    private final Templates templates;

    InboxController(Hearings hearings, Drafts drafts, Inbox inbox, Colleagues colleagues, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.inbox = inbox;
        this.colleagues = colleagues;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> list(HttpRequest<?> request, String slug) {
        return page(request, slug, filter(request.getParameters()), FormErrors.none());
    }

    private HttpResponse<JteModel> page(HttpRequest<?> request, String slug, InboxFilter filter, FormErrors errors) {
        var hearing = hearings.bySlug(slug);
        var page = new InboxPage(shells.of(request), errors, hearing, filter, inbox.list(hearing, filter), drafts.themesFor(hearing), colleagues.names());
        return (errors.isEmpty() ? HttpResponse.<JteModel>ok() : HttpResponse.<JteModel>unprocessableEntity()).body(templates.inboxList(page));
    }

    /// Gives the ticked ones to somebody.
    @Post("/tildeling")
    HttpResponse<JteModel> assign(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var references = fields.all("svar").stream().filter(r -> r.matches("[op]-[0-9]{1,9}")).limit(Inbox.PER_PAGE).toList();
        var to = fields.first("til");
        var errors = FormErrors.none();
        if (references.isEmpty()) errors.add("alle", shell.t("inbox.assign.none"));
        if (!to.equals(InboxFilter.NOBODY) && !colleagues.names().contains(to)) errors.add("til", shell.t("inbox.assign.who"));
        if (!errors.isEmpty()) return page(request, slug, InboxFilter.ALL, errors);
        var hearing = hearings.bySlug(slug);
        inbox.assign(hearing, references, to.equals(InboxFilter.NOBODY) ? "" : to, shell.viewer());
        var back = fields.first("tilbage");
        return HttpResponse.seeOther(URI.create(back.startsWith(InboxAddresses.list(hearing) + "?") && !back.contains("\r") && !back.contains("\n") && !back.contains(" ") ? back : InboxAddresses.list(hearing)));
    }

    private static InboxFilter filter(HttpParameters typed) {
        var page = text(typed, "side");
        return new InboxFilter(text(typed, "ord"), chosen(Timeliness.values(), text(typed, "frist")), chosen(SpeaksAs.values(), text(typed, "som")), text(typed, "tema"),
                text(typed, "hos"), chosen(PublicState.values(), text(typed, "tilstand")), !text(typed, "ens").isEmpty(),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    private static String text(HttpParameters typed, String name) {
        var value = typed.get(name);
        return value == null ? "" : PlainText.clean(value.substring(0, Math.min(value.length(), LONGEST)));
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}

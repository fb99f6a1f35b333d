package dk.samraad.inbox.heard.web;

import dk.samraad.duty.Duties;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.inbox.heard.PartyLinks;
import dk.samraad.inbox.heard.PartyLinks.Said;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which reply is which party's: proposals said yes or no to, a link made by hand, a link taken back.
@Controller(HearingEntry.ADDRESS + "/{slug}/" + LinkPage.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class LinkController {
    private final Hearings hearings;
    private final PartyLinks links;
    private final Duties duties;
    private final Shells shells;
    private final Templates templates;

    LinkController(Hearings hearings, PartyLinks links, Duties duties, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.links = links;
        this.duties = duties;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request, String slug, @Nullable @QueryValue("side") String page) {
        return page(request, hearings.bySlug(slug), number(page), FormErrors.none(), FormFields.read(""));
    }

    /// What was chosen of a page of proposals; those without a choice stay proposed.
    @Post
    HttpResponse<?> say(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var said = new ArrayList<Said>();
        for (var name : fields.byName().keySet()) {
            if (!name.matches(LinkPage.OF + "[op]-[0-9]{1,9}")) continue;
            var reference = name.substring(LinkPage.OF.length());
            var chosen = fields.first(name);
            if (chosen.equals(LinkPage.NONE) || party(chosen).isPresent()) {
                said.add(new Said(reference, party(chosen), !fields.first(LinkPage.NO_REMARKS + reference).isEmpty()));
            }
        }
        if (said.isEmpty()) {
            var errors = FormErrors.none().add("forslag", shells.of(request).t("hearing.heard.nothing-chosen"));
            return HttpResponse.unprocessableEntity().body(page(request, hearing, number(fields.first("side")), errors, fields));
        }
        links.say(hearing, said, shells.of(request).viewer().actor());
        return HttpResponse.seeOther(URI.create(address(slug)));
    }

    /// What no machine finds: somebody who speaks for a party under another name, a reply of several parties together.
    @Post("/selv")
    HttpResponse<?> link(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var shell = shells.of(request);
        var reference = FormText.of(fields, LinkPage.REFERENCE).toLowerCase(Locale.ROOT);
        var party = party(fields.first(LinkPage.PARTY));
        var errors = FormErrors.none();
        if (!reference.matches("[op]-[0-9]{1,9}")) errors.add(LinkPage.REFERENCE, shell.t("hearing.heard.no-reference"));
        if (party.isEmpty()) errors.add(LinkPage.PARTY, shell.t("hearing.heard.no-party"));
        if (errors.isEmpty() && links.say(hearing, List.of(new Said(reference, party, !fields.first(LinkPage.NO_REMARKS).isEmpty())),
                shell.viewer().actor()) == 0) {
            errors.add(LinkPage.REFERENCE, shell.t("hearing.heard.no-such-reply"));
        }
        return errors.isEmpty() ? HttpResponse.seeOther(URI.create(address(slug) + "#tilknyttet"))
                : HttpResponse.unprocessableEntity().body(page(request, hearing, 1, errors, fields));
    }

    @Post("/{link:[0-9]+}/slut")
    HttpResponse<?> undo(HttpRequest<?> request, String slug, long link) {
        links.undo(hearings.bySlug(slug), link, shells.of(request).viewer().actor());
        return HttpResponse.seeOther(URI.create(address(slug)));
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, int page, FormErrors errors, FormFields typed) {
        return templates.inboxHeardLinks(new LinkPage(shells.of(request), errors, hearing, links.proposals(hearing, page),
                links.links(hearing),
                duties.of(hearing.id()).byName(), typed));
    }

    private static String address(String slug) {
        return HearingEntry.address(slug) + "/" + LinkPage.PATH;
    }

    private static Optional<Long> party(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}

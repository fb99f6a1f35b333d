package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.heard.PartyLinks;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.PublicNames;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/// Draws the page of one reply, which several controllers come back to when something is refused.
@Singleton
class ReplyPages {
    private final Drafts drafts;
    private final Inbox inbox;
    private final PartyLinks links;
    private final PublicNames names;
    private final Shells shells;
    private final Templates templates;

    ReplyPages(Drafts drafts, Inbox inbox, PartyLinks links, PublicNames names, Shells shells, Templates templates) {
        this.drafts = drafts;
        this.inbox = inbox;
        this.links = links;
        this.names = names;
        this.shells = shells;
        this.templates = templates;
    }

    HttpResponse<JteModel> page(HttpRequest<?> request, Hearing hearing, String reference, FormErrors errors, FormFields typed) {
        var filter = FilterQuery.read(request.getParameters());
        var shell = shells.of(request);
        var reply = inbox.read(hearing, reference, shell.viewer().actor());
        var page = new InboxReplyPage(shell, errors, hearing, drafts.inHearing(hearing.id()), reply,
                links.linksOf(hearing, reference), filter,
                inbox.around(hearing, reply, filter), typed, names.of(hearing, Optional.empty()));
        return (errors.isEmpty() ? HttpResponse.<JteModel>ok() : HttpResponse.<JteModel>unprocessableEntity())
                .body(templates.inboxReply(page));
    }

    static HttpResponse<JteModel> back(HttpRequest<?> request, Hearing hearing, String reference) {
        return HttpResponse.seeOther(URI.create(InboxAddresses.one(hearing, reference, FilterQuery.read(request.getParameters()))));
    }

    /// Nothing has the number 0.
    static long number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : 0;
    }
}

package dk.samraad.party.web;

import dk.samraad.party.Councils;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.time.Danish;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/// Draws the page of one party, which several controllers come back to when something is refused.
@Singleton
class PartyPages {
    private final Parties parties;
    private final Councils councils;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    PartyPages(Parties parties, Councils councils, Shells shells, Templates templates, InstantSource clock) {
        this.parties = parties;
        this.councils = councils;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    JteModel show(HttpRequest<?> request, long party, FormErrors errors, Typed typed) {
        var details = parties.details(party);
        var isCouncil = details.party().isCouncil();
        return templates.partyShow(new PartyPage(
                shells.of(request), errors, typed, details, parties.contactsOf(party), isCouncil ? councils.members(party) : List.of(),
                isCouncil ? councils.meetings(party) : List.of(), Danish.dateOf(clock.instant())));
    }

    HttpResponse<?> refused(HttpRequest<?> request, long party, FormErrors errors, Typed typed) {
        return HttpResponse.unprocessableEntity().body(show(request, party, errors, typed));
    }

    /// Back to the party when it was done; the page again with the reason when it was not.
    HttpResponse<?> after(HttpRequest<?> request, long party, PartyChange change, Typed typed, String part) {
        return switch (change) {
            case PartyChange.Made made -> HttpResponse.seeOther(URI.create(PartyEntry.of(party) + "#" + part));
            case PartyChange.Refused(var reason) -> refused(
                    request, party, FormErrors.none().add(PartyForm.fieldOf(reason), shells.of(request).name(reason)), typed);
        };
    }

    Actor actor(HttpRequest<?> request) {
        return shells.of(request).viewer().actor();
    }
}

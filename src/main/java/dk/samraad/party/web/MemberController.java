package dk.samraad.party.web;

import dk.samraad.party.Councils;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
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
import java.util.Map;

/// Who sits in a council, from when and until when.
@Controller(PartyEntry.ADDRESS + "/{party:[0-9]+}/medlemmer")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MemberController {
    private final Parties parties;
    private final Councils councils;
    private final PartyPages pages;
    private final Shells shells;
    private final Templates templates;

    MemberController(Parties parties, Councils councils, PartyPages pages, Shells shells, Templates templates) {
        this.parties = parties;
        this.councils = councils;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Get("/nyt")
    JteModel wish(HttpRequest<?> request, long party) {
        return draw(request, party, FormErrors.none(), MemberForm.EMPTY, 0);
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long party, @Body Map<String, Object> fields) {
        return save(request, party, MemberForm.of(fields), 0);
    }

    @Get("/{seat:[0-9]+}")
    JteModel edit(HttpRequest<?> request, long party, long seat) {
        var member = councils.member(party, seat);
        return draw(request, party, FormErrors.none(), MemberForm.of(member.seat(), member.email()), seat);
    }

    @Post("/{seat:[0-9]+}")
    HttpResponse<?> update(HttpRequest<?> request, long party, long seat, @Body Map<String, Object> fields) {
        var member = councils.member(party, seat);
        var form = MemberForm.of(fields);
        if (!form.seen().isEmpty() && !form.seen().equals(MemberForm.of(member.seat(), member.email()).seen())) throw new Stale();
        return save(request, party, form, seat);
    }

    private HttpResponse<?> save(HttpRequest<?> request, long party, MemberForm form, long seat) {
        var shell = shells.of(request);
        var errors = form.check(shell);
        if (errors.isEmpty()) {
            var name = pages.actor(request);
            switch (seat == 0 ? councils.addMember(party, form.wish(), name) : councils.editMember(party, seat, form.wish(), name)) {
                case PartyChange.Made made -> {
                    return HttpResponse.seeOther(URI.create(PartyEntry.of(party) + "#medlemmer"));
                }
                case PartyChange.Refused(var reason) -> errors.add(PartyForm.fieldOf(reason), shell.name(reason));
            }
        }
        return HttpResponse.unprocessableEntity().body(draw(request, party, errors, form, seat));
    }

    private JteModel draw(HttpRequest<?> request, long party, FormErrors errors, MemberForm form, long seat) {
        var action = PartyEntry.of(party) + "/medlemmer" + (seat == 0 ? "" : "/" + seat);
        var council = parties.details(party).party();
        if (!council.isCouncil()) throw new NotFound();
        return templates.partyMember(new MemberPage(shells.of(request), errors, council, form, action, seat == 0));
    }
}

package dk.samraad.party.web;

import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All parties, a new one, one, and the same one changed.
@Controller(PartyEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PartyController {
    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_PAGES = 1000;

    private final Parties parties;
    private final PartyPages pages;
    private final Shells shells;
    private final Templates templates;

    PartyController(Parties parties, PartyPages pages, Shells shells, Templates templates) {
        this.parties = parties;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, @Nullable @QueryValue String q, @Nullable @QueryValue String art,
            @Nullable @QueryValue String side) {
        var words = q == null || q.length() > LONGEST_SEARCH ? "" : q.strip();
        var kind = Arrays.stream(PartyKind.values()).filter(k -> k.name().equals(art)).findFirst().orElse(null);
        var page = side != null && side.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(side), 1, MOST_PAGES) : 1;
        return templates.partyIndex(new PartiesPage(
                shells.of(request), parties.search(words, kind, page), words, kind == null ? "" : kind.name()));
    }

    @Get("/ny")
    JteModel wish(HttpRequest<?> request) {
        return templates.partyForm(new PartyFormPage(shells.of(request), FormErrors.none(), PartyForm.EMPTY, ""));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var form = PartyForm.of(fields);
        var errors = form.check(shell);
        return errors.isEmpty() ? after(shell, form, "", parties.create(form.wish(), pages.actor(request)))
                : again(shell, form, errors, "");
    }

    @Get("/{party:[0-9]+}")
    JteModel show(HttpRequest<?> request, long party) {
        return pages.show(request, party, FormErrors.none(), Typed.NOTHING);
    }

    @Get("/{party:[0-9]+}/ret")
    JteModel edit(HttpRequest<?> request, long party) {
        var form = PartyForm.of(parties.details(party));
        return templates.partyForm(new PartyFormPage(shells.of(request), FormErrors.none(), form, PartyEntry.of(party)));
    }

    @Post("/{party:[0-9]+}/ret")
    HttpResponse<?> update(HttpRequest<?> request, long party, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        parties.details(party);
        var form = PartyForm.of(fields);
        var errors = form.check(shell);
        if (!errors.isEmpty()) return again(shell, form, errors, PartyEntry.of(party));
        return after(shell, form, PartyEntry.of(party), parties.edit(party, form.revisionNumber(), form.wish(), pages.actor(request)));
    }

    @Post("/{party:[0-9]+}/arkiv")
    HttpResponse<?> archive(HttpRequest<?> request, long party) {
        parties.archive(party, pages.actor(request));
        return HttpResponse.seeOther(URI.create(PartyEntry.ADDRESS));
    }

    private HttpResponse<?> after(Shell shell, PartyForm form, String address, PartyChange change) {
        return switch (change) {
            case PartyChange.Made(var id) -> HttpResponse.seeOther(URI.create(PartyEntry.of(id)));
            case PartyChange.Refused(var reason) -> again(shell, form, FormErrors.none()
                    .add(PartyForm.fieldOf(reason), shell.name(reason)), address);
        };
    }

    private HttpResponse<?> again(Shell shell, PartyForm form, FormErrors errors, String address) {
        return HttpResponse.unprocessableEntity().body(templates.partyForm(new PartyFormPage(shell, errors, form, address)));
    }
}

package dk.samraad.duty.web;

import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.duty.DutyChange;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.party.Parties;
import dk.samraad.party.Party;
import dk.samraad.platform.time.Danish;
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
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register of a hearing, and a party put into it or taken off.
@Controller(HearingEntry.ADDRESS + "/{slug}/hoeringspligt")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RegisterController {
    private final Hearings hearings;
    private final Duties duties;
    private final Parties parties;
    private final Shells shells;
    private final Templates templates;
    private final InstantSource clock;

    RegisterController(Hearings hearings, Duties duties, Parties parties, Shells shells, Templates templates, InstantSource clock) {
        this.hearings = hearings;
        this.duties = duties;
        this.parties = parties;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Get
    JteModel show(HttpRequest<?> request, String slug) {
        var words = request.getParameters().get("soeg");
        return page(request, slug, FormErrors.none(), words == null ? "" : words.strip());
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var typed = FormText.of(fields, "party");
        var party = typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
        var basis = parties.find(party).map(RegisterController::basisOf).orElse(Basis.RESOLVED);
        return after(request, slug, duties.add(slug, party, basis, shells.of(request).viewer().actor()));
    }

    @Post("/{id:[0-9]+}/sletning")
    HttpResponse<?> destroy(HttpRequest<?> request, String slug, long id) {
        return after(request, slug, duties.remove(slug, id, shells.of(request).viewer().actor()));
    }

    /// The law names two kinds of council; anybody else is heard because somebody resolved it.
    private static Basis basisOf(Party party) {
        var council = party.councilKind();
        if (council == null) return Basis.RESOLVED;
        return switch (council) {
            case SENIOR -> Basis.SECTION_30;
            case DISABILITY -> Basis.SECTION_37A;
            case OTHER -> Basis.RESOLVED;
        };
    }

    private HttpResponse<?> after(HttpRequest<?> request, String slug, DutyChange change) {
        return switch (change) {
            case DutyChange.Made made -> HttpResponse.seeOther(URI.create(RegisterPage.address(slug)));
            case DutyChange.Refused(var reasons) -> {
                var errors = FormErrors.none();
                reasons.forEach(reason -> errors.add("register", shells.of(request).name(reason)));
                yield HttpResponse.unprocessableEntity().body(page(request, slug, errors, ""));
            }
        };
    }

    private JteModel page(HttpRequest<?> request, String slug, FormErrors errors, String words) {
        var hearing = hearings.bySlug(slug);
        var register = duties.of(hearing.id());
        var there = register.duties().stream().map(duty -> duty.party().id()).toList();
        var found = words.isEmpty() ? List.<Party>of()
                : parties.search(words, null, 1).parties().stream().filter(party -> !there.contains(party.id())).toList();
        return templates.dutyRegister(new RegisterPage(
                shells.of(request), errors, hearing, register, words, found, Danish.dateOf(clock.instant())));
    }
}

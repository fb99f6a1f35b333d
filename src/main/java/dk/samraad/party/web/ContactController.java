package dk.samraad.party.web;

import dk.samraad.party.Parties;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import dk.samraad.web.field.EmailTyped;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;

/// The people staff write to at a party.
@Controller(PartyEntry.ADDRESS + "/{party:[0-9]+}/kontakter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ContactController {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 40;

    private final Parties parties;
    private final PartyPages pages;
    private final Shells shells;

    ContactController(Parties parties, PartyPages pages, Shells shells) {
        this.parties = parties;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long party, @Body Map<String, Object> fields) {
        var typed = new Typed(fields);
        var errors = check(shells.of(request), typed);
        if (!errors.isEmpty()) return pages.refused(request, party, errors, typed);
        parties.addContact(
                party, typed.text("contactName"), typed.text("contactTitle"), typed.text("contactEmail"), typed.text("contactPhone"),
                pages.actor(request));
        return back(party);
    }

    @Post("/{contact:[0-9]+}/sletning")
    HttpResponse<?> remove(HttpRequest<?> request, long party, long contact) {
        parties.removeContact(party, contact, pages.actor(request));
        return back(party);
    }

    private static FormErrors check(Shell shell, Typed typed) {
        var errors = FormErrors.none();
        var name = typed.text("contactName");
        if (name.isEmpty()) errors.add("contactName", shell.t("party.contact.no-name"));
        else if (name.length() > LONGEST_NAME) errors.add("contactName", shell.t("party.form.too-long", LONGEST_NAME));
        if (typed.text("contactTitle").length() > LONGEST_NAME) errors.add("contactTitle", shell.t("party.form.too-long", LONGEST_NAME));
        var email = EmailTyped.of(typed.text("contactEmail"));
        if (!email.isEmpty() && !email.isOne()) errors.add("contactEmail", shell.t("party.form.email-wrong"));
        if (typed.text("contactPhone").length() > LONGEST_PHONE) errors.add("contactPhone", shell.t("party.form.too-long", LONGEST_PHONE));
        return errors;
    }

    private static HttpResponse<?> back(long party) {
        return HttpResponse.seeOther(URI.create(PartyEntry.of(party) + "#kontakter"));
    }
}

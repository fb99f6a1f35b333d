package dk.samraad.party.web;

import dk.samraad.party.Councils;
import dk.samraad.party.Office;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Arrays;
import java.util.Map;

/// Who is chair and deputy of a council, from a day on.
@Controller(PartyEntry.ADDRESS + "/{party:[0-9]+}/hverv")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OfficeController {
    private final Councils councils;
    private final PartyPages pages;
    private final Shells shells;

    OfficeController(Councils councils, PartyPages pages, Shells shells) {
        this.councils = councils;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long party, @Body Map<String, Object> fields) {
        var typed = new Typed(fields);
        var errors = check(shells.of(request), typed);
        if (!errors.isEmpty()) return pages.refused(request, party, errors, typed);
        var change = councils.elect(
                party, Long.parseLong(typed.text("seat")), Office.valueOf(typed.text("office")), typed.date("electedFrom")
                        .read().orElseThrow(),
                pages.actor(request));
        return pages.after(request, party, change, typed, "hverv");
    }

    private static FormErrors check(Shell shell, Typed typed) {
        var errors = FormErrors.none();
        if (!typed.text("seat").matches("[0-9]{1,18}")) errors.add("seat", shell.t("party.office.no-member"));
        if (Arrays.stream(Office.values()).noneMatch(o -> o.name().equals(typed.text("office")))) errors.add("office",
                shell.t("party.office.no-office"));
        if (typed.date("electedFrom").read().isEmpty()) errors.add("electedFrom", shell.t("party.form.no-date", shell.t("party.office.from")));
        return errors;
    }
}

package dk.samraad.party.web;

import dk.samraad.party.Councils;
import dk.samraad.party.NewMeeting;
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
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// When a council meets.
@Controller(PartyEntry.ADDRESS + "/{party:[0-9]+}/moeder")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MeetingController {
    private static final int LONGEST_PLACE = 200;

    private final Councils councils;
    private final PartyPages pages;
    private final Shells shells;

    MeetingController(Councils councils, PartyPages pages, Shells shells) {
        this.councils = councils;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long party, @Body Map<String, Object> fields) {
        var typed = new Typed(fields);
        var errors = check(shells.of(request), typed);
        if (!errors.isEmpty()) return pages.refused(request, party, errors, typed);
        var wished = new NewMeeting(
                typed.date("heldOn").read().orElseThrow(), time(typed.text("beginsAt")).orElse(null), typed.text("place"));
        return pages.after(request, party, councils.addMeeting(party, wished, pages.actor(request)), typed, "moeder");
    }

    @Post("/{meeting:[0-9]+}/sletning")
    HttpResponse<?> remove(HttpRequest<?> request, long party, long meeting) {
        return pages.after(request, party, councils.removeMeeting(party, meeting, pages.actor(request)), Typed.NOTHING, "moeder");
    }

    private static FormErrors check(Shell shell, Typed typed) {
        var errors = FormErrors.none();
        if (typed.date("heldOn").read().isEmpty()) errors.add("heldOn", shell.t("party.form.no-date", shell.t("party.meeting.date")));
        if (!typed.text("beginsAt").isEmpty() && time(typed.text("beginsAt")).isEmpty()) errors.add("beginsAt",
                shell.t("party.meeting.no-time"));
        if (typed.text("place").length() > LONGEST_PLACE) errors.add("place", shell.t("party.form.too-long", LONGEST_PLACE));
        return errors;
    }

    /// As people write it: 9, 9.30, 09:30, 0930.
    private static Optional<LocalTime> time(String typed) {
        var digits = typed.replaceAll("[.: ]", "");
        if (!digits.matches("[0-9]{1,4}")) return Optional.empty();
        try {
            var number = Integer.parseInt(digits);
            return Optional.of(digits.length() <= 2 ? LocalTime.of(number, 0) : LocalTime.of(number / 100, number % 100));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}

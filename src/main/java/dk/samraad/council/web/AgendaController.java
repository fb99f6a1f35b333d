package dk.samraad.council.web;

import dk.samraad.council.AgendaLabel;
import dk.samraad.council.CouncilRoom;
import dk.samraad.council.OpinionObstacle;
import dk.samraad.council.OpinionStep;
import dk.samraad.council.OpinionSteps;
import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Parties;
import dk.samraad.platform.time.Danish;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The opinion's place on the agenda of a meeting: given, and taken away.
@Controller(CouncilPlace.ROOT + "/udtalelse/dagsorden")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AgendaController {
    private final CouncilDesk desk;
    private final CouncilRoom room;
    private final OpinionSteps steps;
    private final Parties parties;
    private final Templates templates;

    AgendaController(CouncilDesk desk, CouncilRoom room, OpinionSteps steps, Parties parties, Templates templates) {
        this.desk = desk;
        this.room = room;
        this.steps = steps;
        this.parties = parties;
        this.templates = templates;
    }

    @Get
    JteModel wish(HttpRequest<?> request, long council, String slug) {
        return page(desk.place(request, council, slug), FormErrors.none(), "", "");
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, long council, String slug, @Nullable @Body String body) {
        var fields = CouncilDesk.fields(request, body);
        var place = desk.place(request, council, slug);
        var meeting = FormText.of(fields, "meeting");
        var label = FormText.of(fields, "label");
        var chosen = Arrays.stream(AgendaLabel.values()).filter(l -> l.name().equals(label)).findFirst().orElse(null);
        return after(place, steps.putOnAgenda(slug, place.seat(), meeting.matches("[0-9]{1,18}") ? Long.parseLong(meeting) : 0, chosen),
                meeting, label);
    }

    /// Takes it off, or gives urgency up.
    @Post("/slut")
    HttpResponse<?> destroy(HttpRequest<?> request, long council, String slug, @Nullable @Body String body) {
        CouncilDesk.fields(request, body);
        var place = desk.place(request, council, slug);
        return after(place, steps.takeBack(slug, place.seat()), "", "");
    }

    private HttpResponse<?> after(CouncilPlace place, OpinionStep step, String meeting, String label) {
        return switch (step) {
            case OpinionStep.Made made -> HttpResponse.seeOther(URI.create(place.below("udtalelse")));
            case OpinionStep.Refused(var reasons) -> {
                var errors = FormErrors.none();
                reasons.forEach(reason -> errors.add(reason == OpinionObstacle.LABEL_MISSING ? "label" : "meeting",
                        OpinionText.of(place.shell(), reason)));
                yield HttpResponse.unprocessableEntity().body(page(place, errors, meeting, label));
            }
        };
    }

    private JteModel page(CouncilPlace place, FormErrors errors, String meeting, String label) {
        var opinion = room.opinion(place.hearing(), place.seat());
        var meetings = parties.meetingsFrom(place.seat().council(), Danish.dateOf(place.now()));
        return templates.councilAgenda(new AgendaPage(place, errors, opinion, meetings, meeting, label));
    }
}

package dk.samraad.council.web;

import dk.samraad.council.CouncilRoom;
import dk.samraad.council.OpinionObstacle;
import dk.samraad.council.OpinionState;
import dk.samraad.council.OpinionStep;
import dk.samraad.council.OpinionSteps;
import dk.samraad.hearing.web.FormText;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The signature: the chair's after the meeting, or where it is urgent chair's and deputy's.
@Controller(CouncilPlace.ROOT + "/udtalelse")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SigningController {
    /// Asked for on the page itself, or seen only when it is sent.
    private static final Set<OpinionObstacle> OF_THE_FORM = EnumSet.of(
            OpinionObstacle.URGENCY_REASON_MISSING, OpinionObstacle.URGENCY_REASON_TOO_LONG, OpinionObstacle.CHANGED_SINCE_READ);

    private final CouncilDesk desk;
    private final CouncilRoom room;
    private final OpinionSteps steps;
    private final Drafts drafts;
    private final Templates templates;

    SigningController(CouncilDesk desk, CouncilRoom room, OpinionSteps steps, Drafts drafts, Templates templates) {
        this.desk = desk;
        this.room = room;
        this.steps = steps;
        this.drafts = drafts;
        this.templates = templates;
    }

    @Get("/underskrift")
    JteModel askToSign(HttpRequest<?> request, long council, String slug) {
        return page(desk.place(request, council, slug), false, FormErrors.none(), "");
    }

    @Post("/underskrift")
    HttpResponse<?> sign(HttpRequest<?> request, long council, String slug, @Nullable @Body String body) {
        var fields = CouncilDesk.fields(request, body);
        var place = desk.place(request, council, slug);
        return after(place, false, "", steps.sign(slug, place.seat(), FormText.revision(fields)));
    }

    @Get("/haster")
    JteModel askForUrgency(HttpRequest<?> request, long council, String slug) {
        return page(desk.place(request, council, slug), true, FormErrors.none(), "");
    }

    @Post("/haster")
    HttpResponse<?> beginUrgency(HttpRequest<?> request, long council, String slug, @Nullable @Body String body) {
        var fields = CouncilDesk.fields(request, body);
        var place = desk.place(request, council, slug);
        var because = FormText.lines(fields, "because");
        return after(place, true, because, steps.beginUrgency(slug, place.seat(), FormText.revision(fields), because));
    }

    private HttpResponse<?> after(CouncilPlace place, boolean urgent, String because, OpinionStep step) {
        return switch (step) {
            case OpinionStep.Made(var state) -> HttpResponse.seeOther(URI.create(place.below(state == OpinionState.SIGNED
                    ? "udtalelse/kvittering" : "udtalelse")));
            case OpinionStep.Refused(var reasons) -> {
                var errors = FormErrors.none();
                reasons.forEach(reason -> errors.add(fieldOf(reason), OpinionText.of(place.shell(), reason)));
                var status = reasons.contains(OpinionObstacle.CHANGED_SINCE_READ) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
                yield HttpResponse.status(status).body(page(place, urgent, errors, because));
            }
        };
    }

    private static String fieldOf(OpinionObstacle reason) {
        return switch (reason) {
            case URGENCY_REASON_MISSING, URGENCY_REASON_TOO_LONG -> "because";
            case CHANGED_SINCE_READ -> "ordlyd";
            default -> "vejen";
        };
    }

    private JteModel page(CouncilPlace place, boolean urgent, FormErrors errors, String because) {
        var opinion = room.opinion(place.hearing(), place.seat());
        var reasons = EnumSet.noneOf(OpinionObstacle.class);
        reasons.addAll(urgent ? steps.againstUrgency(place.hearing(), opinion, place.seat())
                : steps.againstSigning(place.hearing(), opinion, place.seat()));
        reasons.removeAll(OF_THE_FORM);
        return templates.councilSign(new SigningPage(
                new OpinionPage(place, opinion, drafts.inHearing(place.hearing().id())), errors, urgent, List.copyOf(reasons), because));
    }
}

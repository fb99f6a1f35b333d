package dk.samraad.council.web;

import dk.samraad.council.CouncilNotes;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Section;
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
import org.jspecify.annotations.Nullable;

/// The draft section by section, its easy-read twin beside it, and the notes the members made.
@Controller(CouncilPlace.ROOT + "/afsnit/{number:[0-9]+}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReadingController {
    private final CouncilDesk desk;
    private final Drafts drafts;
    private final CouncilNotes notes;
    private final Templates templates;

    ReadingController(CouncilDesk desk, Drafts drafts, CouncilNotes notes, Templates templates) {
        this.desk = desk;
        this.drafts = drafts;
        this.notes = notes;
        this.templates = templates;
    }

    @Get
    JteModel show(HttpRequest<?> request, long council, String slug, String number) {
        var about = request.getParameters().get("om");
        return page(desk.place(request, council, slug), number, FormErrors.none(), about == null ? number : about, "");
    }

    /// Writes a note.
    @Post("/noter")
    HttpResponse<?> create(HttpRequest<?> request, long council, String slug, String number, @Nullable @Body String body) {
        var fields = CouncilDesk.fields(request, body);
        var place = desk.place(request, council, slug);
        var about = FormText.of(fields, "about");
        var text = FormText.lines(fields, "text");
        var errors = FormErrors.none();
        notes.write(place.hearing(), place.seat(), number, about, text)
                .forEach(reason -> errors.add("text", OpinionText.of(place.shell(), reason)));
        return errors.isEmpty() ? HttpResponse.seeOther(URI.create(place.below("afsnit/" + number + "#noter")))
                : HttpResponse.unprocessableEntity().body(page(place, number, errors, about, text));
    }

    @Post("/noter/{id:[0-9]+}/sletning")
    HttpResponse<?> destroy(HttpRequest<?> request, long council, String slug, String number, long id, @Nullable @Body String body) {
        CouncilDesk.fields(request, body);
        var place = desk.place(request, council, slug);
        notes.remove(place.hearing(), place.seat(), id);
        return HttpResponse.seeOther(URI.create(place.below("afsnit/" + number + "#noter")));
    }

    private JteModel page(CouncilPlace place, String number, FormErrors errors, String about, String text) {
        Draft draft = drafts.inHearing(place.hearing().id()).orElseThrow(NotFound::new);
        Section section = draft.section(number).orElseThrow(NotFound::new);
        return templates.councilReading(new ReadingPage(place, errors, draft, section,
                notes.of(place.hearing(), place.seat(), number), about, text));
    }
}

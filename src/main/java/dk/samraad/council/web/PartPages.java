package dk.samraad.council.web;

import dk.samraad.council.CouncilRoom;
import dk.samraad.council.Edit;
import dk.samraad.council.OpinionObstacle;
import dk.samraad.council.OpinionPart;
import dk.samraad.council.OpinionWriting;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes paragraphs and minority opinions. What cannot be stored is shown again as typed; what somebody else wrote meanwhile
/// is laid beside it, with status 409.
@Singleton
class PartPages {
    private final CouncilDesk desk;
    private final CouncilRoom room;
    private final OpinionWriting writing;
    private final Drafts drafts;
    private final Templates templates;

    PartPages(CouncilDesk desk, CouncilRoom room, OpinionWriting writing, Drafts drafts, Templates templates) {
        this.desk = desk;
        this.room = room;
        this.writing = writing;
        this.drafts = drafts;
        this.templates = templates;
    }

    JteModel wish(HttpRequest<?> request, long council, String slug, OpinionPart.Kind kind) {
        var about = request.getParameters().get("om");
        var place = desk.place(request, council, slug);
        return page(place, FormErrors.none(), kind, 0, PartForm.blank(about == null ? "" : about), List.of(), Optional.empty());
    }

    HttpResponse<?> create(HttpRequest<?> request, long council, String slug, OpinionPart.Kind kind, @Nullable String body) {
        var form = PartForm.of(CouncilDesk.fields(request, body));
        var place = desk.place(request, council, slug);
        return after(place, kind, 0, form, writing.add(slug, place.seat(), form.wish(kind)));
    }

    /// Nothing to edit when the words stand still: then the opinion itself says why.
    HttpResponse<?> edit(HttpRequest<?> request, long council, String slug, OpinionPart.Kind kind, long part) {
        var place = desk.place(request, council, slug);
        var wordings = wordings(place, kind, part);
        if (!room.opinion(place.hearing(), place.seat()).state()
                .isBeingWritten()) return HttpResponse.seeOther(URI.create(place.below("udtalelse")));
        return HttpResponse.ok(page(place, FormErrors.none(), kind, part, PartForm.of(wordings.getFirst()), wordings, Optional.empty()));
    }

    HttpResponse<?> update(HttpRequest<?> request, long council, String slug, OpinionPart.Kind kind, long part, @Nullable String body) {
        var fields = CouncilDesk.fields(request, body);
        var form = PartForm.of(fields);
        var place = desk.place(request, council, slug);
        var takesOut = FormText.of(fields, "_go").equals("out");
        if (!takesOut && form.text().isEmpty()) {
            var errors = FormErrors.none().add("text", OpinionText.of(place.shell(), OpinionObstacle.TEXT_MISSING));
            return HttpResponse.unprocessableEntity()
                    .body(page(place, errors, kind, part, form, wordings(place, kind, part), Optional.empty()));
        }
        var wish = takesOut ? form.withoutWords(kind) : form.wish(kind);
        return after(place, kind, part, form, writing.write(slug, place.seat(), part, form.revision(), wish));
    }

    /// @throws Stale when the words are others than those the member read
    HttpResponse<?> join(HttpRequest<?> request, long council, String slug, long part, @Nullable String body) {
        var read = PartForm.of(CouncilDesk.fields(request, body)).revision();
        var place = desk.place(request, council, slug);
        var wordings = wordings(place, OpinionPart.Kind.MINORITY, part);
        var edit = writing.join(slug, place.seat(), part, read);
        if (edit instanceof Edit.Refused(var reasons) && reasons.contains(OpinionObstacle.REWORDED)) throw new Stale();
        return after(place, OpinionPart.Kind.MINORITY, part, PartForm.of(wordings.getFirst()), edit);
    }

    HttpResponse<?> move(HttpRequest<?> request, long council, String slug, OpinionPart.Kind kind, long part, @Nullable String body) {
        var up = FormText.of(CouncilDesk.fields(request, body), "_go").equals("up");
        var place = desk.place(request, council, slug);
        var wordings = wordings(place, kind, part);
        return after(place, kind, part, PartForm.of(wordings.getFirst()), writing.move(slug, place.seat(), part, up));
    }

    private HttpResponse<?> after(CouncilPlace place, OpinionPart.Kind kind, long part, PartForm form, Edit edit) {
        var wordings = part == 0 ? List.<OpinionPart>of() : wordings(place, kind, part);
        return switch (edit) {
            case Edit.Saved(var saved) -> HttpResponse.seeOther(URI.create(place.below("udtalelse") + "#del-" + saved));
            case Edit.Conflict conflict -> {
                var errors = FormErrors.none().add("text", place.shell().t("opinion.merge.error", conflict.theirs().author()));
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(place, errors, kind, part, form.from(conflict.theirs().revision()), wordings, Optional.of(conflict)));
            }
            case Edit.Refused(var reasons) -> {
                var errors = FormErrors.none();
                reasons.forEach(reason -> errors.add(fieldOf(reason), OpinionText.of(place.shell(), reason)));
                yield HttpResponse.unprocessableEntity().body(page(place, errors, kind, part, form, wordings, Optional.empty()));
            }
        };
    }

    private List<OpinionPart> wordings(CouncilPlace place, OpinionPart.Kind kind, long part) {
        var wordings = room.wordings(room.opinion(place.hearing(), place.seat()), part);
        if (wordings.getFirst().kind() != kind) throw new NotFound();
        return wordings;
    }

    private JteModel page(
            CouncilPlace place, FormErrors errors, OpinionPart.Kind kind, long part, PartForm form, List<OpinionPart> wordings,
            Optional<Edit.Conflict> conflict) {
        return templates.councilPart(new PartPage(
                place, errors, kind, part, form, drafts.inHearing(place.hearing().id()), wordings, conflict));
    }

    private static String fieldOf(OpinionObstacle obstacle) {
        return switch (obstacle) {
            case ABOUT_UNKNOWN -> "about";
            case GROUP_TOO_LONG, GROUP_HOLDS_CPR -> "group";
            default -> "text";
        };
    }
}

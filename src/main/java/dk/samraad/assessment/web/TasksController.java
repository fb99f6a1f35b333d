package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Points;
import dk.samraad.assessment.Task;
import dk.samraad.assessment.TaskStage;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.audit.StaffNames;
import dk.samraad.proposal.Drafts;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpParameters;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The list of work: what is to be assessed, by whom, how far it is; many at once given away or approved.
@Controller(AssessmentAddresses.BELOW)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TasksController {
    private final Hearings hearings;
    private final Assessments assessments;
    private final Points points;
    private final Drafts drafts;
    private final StaffNames colleagues;
    private final Shells shells;
    private final Templates templates;

    TasksController(Hearings hearings, Assessments assessments, Points points, Drafts drafts, StaffNames colleagues, Shells shells,
            Templates templates) {
        this.hearings = hearings;
        this.assessments = assessments;
        this.points = points;
        this.drafts = drafts;
        this.colleagues = colleagues;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        return page(request, hearings.bySlug(slug), filter(request.getParameters()), TasksPage.Typed.NOTHING, FormErrors.none());
    }

    /// Gives the chosen ones to somebody, approves them, or puts them into a point.
    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        var by = shells.of(request).viewer().actor();
        var chosen = fields.all("segment").stream().filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf)
                .limit(Assessments.PER_PAGE).toList();
        var to = FormText.of(fields, "to");
        var errors = FormErrors.none();
        var shell = shells.of(request);
        if (chosen.isEmpty()) errors.add("segment", shell.t("assessment.tasks.none-chosen"));
        var go = FormText.of(fields, "_go");
        var title = FormText.of(fields, "newPoint");
        var point = FormText.of(fields, "point");
        if (go.equals("put") && !title.isEmpty()) points.faultsOf(hearing, title)
                .forEach(fault -> errors.add("newPoint", shell.name(fault)));
        if (go.equals("assign") && !to.isEmpty() && !colleagues.names().contains(to)) errors.add("to", shell.t("assessment.tasks.nobody"));
        var query = request.getParameters();
        if (!errors.isEmpty()) return HttpResponse.unprocessableEntity()
                .body(page(request, hearing, filter(query), new TasksPage.Typed(Set.copyOf(chosen), to, point, title), errors));
        switch (go) {
            case "approve" -> assessments.approve(hearing, chosen, by);
            case "put" -> {
                var known = point.matches("[0-9]{1,18}") ? Long.parseLong(point) : 0;
                points.put(hearing, chosen, title.isEmpty() ? known : points.titled(hearing, title, by).id(), by);
            }
            default -> assessments.assign(hearing, chosen, to, by);
        }
        return HttpResponse.seeOther(URI.create(TasksPage.address(hearing, filter(query))));
    }

    private JteModel page(HttpRequest<?> request, Hearing hearing, Task.Filter filter, TasksPage.Typed typed, FormErrors errors) {
        return templates.assessmentTasks(new TasksPage(shells.of(request), errors, hearing, filter, assessments.list(hearing, filter),
                assessments.progress(hearing),
                drafts.themesFor(hearing), colleagues.names(), assessments.opinions(hearing), points.of(hearing), typed));
    }

    /// What cannot be read is left out: an address that was typed wrong shows more, not an error.
    private static Task.Filter filter(HttpParameters query) {
        var stage = Optional.ofNullable(query.get("tilstand"))
                .flatMap(name -> List.of(TaskStage.values()).stream().filter(s -> s.name().equals(name)).findFirst());
        var side = query.get("side");
        var page = side != null && side.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(side) : 1;
        return new Task.Filter(text(query.get("tema")), stage, text(query.get("vurderer")), page);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\u0000", "").strip();
    }
}

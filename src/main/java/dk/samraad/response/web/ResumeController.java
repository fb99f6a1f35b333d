package dk.samraad.response.web;

import dk.samraad.receipt.Code;
import dk.samraad.response.Drafts;
import dk.samraad.response.web.StepPage.Notice;
import dk.samraad.survey.LiveSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
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
import org.jspecify.annotations.Nullable;

/// `/sp/{slug}/fortsaet`: go on where one stopped, with the code.
@Controller("/sp/{slug}/fortsaet")
@Produces(MediaType.TEXT_HTML)
class ResumeController {
    private final Surveys surveys;
    private final Drafts drafts;
    private final Pages pages;
    private final Guard guard;
    private final Shells shells;
    private final Templates templates;

    ResumeController(Surveys surveys, Drafts drafts, Pages pages, Guard guard, Shells shells, Templates templates) {
        this.surveys = surveys;
        this.drafts = drafts;
        this.pages = pages;
        this.guard = guard;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request, String slug) {
        return HttpResponse.ok(form(request, surveys.live(slug), FormErrors.none(), ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> resume(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        guard.page(request);
        guard.code(request);
        var live = surveys.live(slug);
        var typed = fields.first("kode");
        var found = Code.read(typed, Drafts.LENGTH).flatMap(code -> drafts.find(code, live.survey().id()));
        if (found.isEmpty()) {
            guard.wrongCode(request);
            var shell = shells.of(request);
            var message = PlainText.isBlank(typed) ? shell.t("response.resume.missing") : shell.t("response.resume.unknown");
            return HttpResponse.unprocessableEntity().body(form(request, live, FormErrors.none().add("kode", message), typed));
        }
        var walk = Walk.of(live.survey(), surveys.version(found.get().sitting().version()).definition(), found.get().sitting());
        var page = found.get().page();
        return pages.step(request, walk, walk.step(page).isEmpty() ? walk.firstFaulty().orElse(walk.first()) : page, Notice.CONTINUED);
    }

    private JteModel form(HttpRequest<?> request, LiveSurvey live, FormErrors errors, String typed) {
        var shell = shells.of(request);
        return templates.responseResume(new ResumePage(
                shell, errors, live.version().definition().title().in(shell.language().code()),
                live.version().definition().title().languageIn(shell.language().code()), live.survey().address(), typed));
    }
}

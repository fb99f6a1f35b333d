package dk.samraad.survey.web;

import dk.samraad.survey.Publication;
import dk.samraad.survey.Reason;
import dk.samraad.survey.Surveys;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Makes the draft the version that respondents see.
@Controller(SurveyEntry.ADDRESS + "/{slug}/udgivelse")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PublicationController {
    private final Surveys surveys;
    private final SurveyPages pages;
    private final Shells shells;

    PublicationController(Surveys surveys, SurveyPages pages, Shells shells) {
        this.surveys = surveys;
        this.pages = pages;
        this.shells = shells;
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Nullable @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        return switch (surveys.publish(slug, shell.viewer().actor(), confirmed(fields))) {
            case Publication.Published(var version) -> HttpResponse.seeOther(URI.create(SurveyEntry.ADDRESS + "/" + slug));
            case Publication.Refused(var reasons) -> {
                var errors = FormErrors.none();
                var toConfirm = reasons.stream().allMatch(reason -> reason.flaw() == Reason.Flaw.REWORDED);
                if (toConfirm) errors.add("samme-betydning", shell.t("survey.show.confirm"));
                reasons.forEach(reason -> errors.add(toConfirm ? "samme-betydning" : "udgivelse", SurveyText.of(shell, reason)));
                yield HttpResponse.unprocessableEntity().body(pages.show(request, slug, errors));
            }
        };
    }

    /// The draft that was read when the box was ticked; one changed since has to be read again.
    private static OptionalLong confirmed(@Nullable Map<String, Object> fields) {
        if (fields == null || !fields.containsKey("samme-betydning")) return OptionalLong.empty();
        return OptionalLong.of(DefinitionForm.revision(fields));
    }
}

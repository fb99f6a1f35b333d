package dk.samraad.response.web;

import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.settings.Settings;
import dk.samraad.response.TabletLinks;
import dk.samraad.survey.Draft;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
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
import java.net.URI;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Where staff make a link for a tablet, and take it back.
@Controller("/medarbejder/spoergeskemaer/{slug}/tablets")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TabletLinkController {
    private static final int LONGEST = 100;

    private final Surveys surveys;
    private final TabletLinks links;
    private final Audit audit;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;

    TabletLinkController(Surveys surveys, TabletLinks links, Audit audit, Shells shells, Templates templates, Settings settings) {
        this.surveys = surveys;
        this.links = links;
        this.audit = audit;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
    }

    @Get
    HttpResponse<JteModel> index(HttpRequest<?> request, String slug) {
        return HttpResponse.ok(page(request, surveys.draft(slug), FormErrors.none(), "", ""));
    }

    /// The link is on the answer itself and nowhere else: what is kept is its hash.
    @Post
    HttpResponse<JteModel> create(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var draft = surveys.draft(slug);
        var survey = draft.survey();
        var shell = shells.of(request);
        var place = PlainText.clean(FormFields.of(request, body == null ? "" : body).first("sted"));
        var errors = FormErrors.none();
        if (place.isEmpty()) errors.add("sted", shell.t("response.tablets.place-missing"));
        if (PlainText.length(place) > LONGEST) errors.add("sted", shell.t("response.tablets.place-long"));
        if (!errors.isEmpty()) return HttpResponse.unprocessableEntity().body(page(request, draft, errors, place, ""));
        var secret = links.make(survey.id(), place);
        audit.record(shell.viewer().actor(), "response.tablet-linked", slug);
        return HttpResponse.ok(page(request, draft, errors, "", settings.address(Addresses.tablet(survey, secret))));
    }

    @Post("/{hash}/slut")
    HttpResponse<JteModel> destroy(HttpRequest<?> request, String slug, String hash) {
        var shell = shells.of(request);
        try {
            links.revoke(surveys.bySlug(slug).id(), HexFormat.of().parseHex(hash));
        } catch (IllegalArgumentException notAHash) {
            throw new NotFound();
        }
        audit.record(shell.viewer().actor(), "response.tablet-revoked", slug);
        return HttpResponse.seeOther(URI.create("/medarbejder/spoergeskemaer/" + slug + "/tablets"));
    }

    private JteModel page(HttpRequest<?> request, Draft draft, FormErrors errors, String typed, String made) {
        return templates.responseTablets(new TabletLinksPage(shells.of(request), errors, draft, links.of(draft.survey().id()), typed, made));
    }
}

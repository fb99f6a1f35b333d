package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.LikeGroups;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.templates.Templates;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Groups of replies that say the same, decided many at a time.
@Controller(InboxAddresses.ROOT + "/ens")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class GroupController {
    private final Hearings hearings;
    private final LikeGroups groups;
    private final Shells shells;
    private final Templates templates;

    GroupController(Hearings hearings, LikeGroups groups, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.groups = groups;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> list(HttpRequest<?> request, String slug, @Nullable @QueryValue("side") String side) {
        return page(request, slug, number(side), FormErrors.none(), FormFields.read(""));
    }

    @Post
    HttpResponse<JteModel> decide(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var page = number(fields.first("side"));
        var references = fields.all("svar").stream().filter(r -> r.matches("[op]-[0-9]{1,9}")).limit(LikeGroups.MOST_SHOWN).toList();
        var group = fields.first("gruppe").matches("[op]-[0-9]{1,9}") ? fields.first("gruppe") : "";
        var verdict = fields.first("ens");
        var errors = FormErrors.none();
        if (references.isEmpty()) errors.add(GroupPage.field(group), shell.t("inbox.assign.none"));
        else if (!verdict.equals("ja") && !verdict.equals("nej")) errors.add(GroupPage.field(group), shell.t("inbox.choose"));
        if (!errors.isEmpty()) return page(request, slug, page, errors, fields);
        var hearing = hearings.bySlug(slug);
        groups.decide(hearing, references, verdict.equals("ja") ? Verdict.SAME : Verdict.DIFFERENT, shell.viewer().actor());
        return HttpResponse.seeOther(URI.create(InboxAddresses.groups(hearing) + (page == 1 ? "" : "?side=" + page)));
    }

    private HttpResponse<JteModel> page(HttpRequest<?> request, String slug, int side, FormErrors errors, FormFields typed) {
        var hearing = hearings.bySlug(slug);
        var page = new GroupPage(shells.of(request), errors, hearing, groups.list(hearing, side), typed);
        return (errors.isEmpty() ? HttpResponse.<JteModel>ok() : HttpResponse.<JteModel>unprocessableEntity())
                .body(templates.inboxGroups(page));
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}

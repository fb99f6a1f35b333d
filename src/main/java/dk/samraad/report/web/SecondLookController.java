package dk.samraad.report.web;

import dk.samraad.platform.recheck.Rechecks;
import dk.samraad.report.Reports;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// How far the second look at what was stored has come, and the papers that staff should retract.
@Controller(SecondLookEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
class SecondLookController {
    private final Rechecks rechecks;
    private final Reports reports;
    private final Shells shells;
    private final Templates templates;

    SecondLookController(Rechecks rechecks, Reports reports, Shells shells, Templates templates) {
        this.rechecks = rechecks;
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request) {
        var shell = shells.of(request);
        var papers = reports.leaking().stream()
                .map(leaking -> new SecondLookPage.Paper(new EditionLine(shell, StaffAddress.list(reports.subject(leaking.edition())), leaking.edition()), leaking.hits())).toList();
        return HttpResponse.ok(templates.reportSecondLook(new SecondLookPage(shell, rechecks.progress(), papers)));
    }
}

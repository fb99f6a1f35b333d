package dk.samraad.report.web;

import dk.samraad.platform.jobs.Failures;
import dk.samraad.platform.recheck.Progress;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far the second look at what was stored has come, and the papers that staff should retract.
@Controller(SecondLookEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
class SecondLookController {
    private final Rechecks rechecks;
    private final Failures failures;
    private final Reports reports;
    private final Shells shells;
    private final Templates templates;

    SecondLookController(Rechecks rechecks, Failures failures, Reports reports, Shells shells, Templates templates) {
        this.rechecks = rechecks;
        this.failures = failures;
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request) {
        var shell = shells.of(request);
        var papers = reports.leaking().stream()
                .map(leaking -> new SecondLookPage.Paper(new EditionLine(shell, StaffAddress.list(reports.subject(leaking.edition())),
                leaking.edition()), leaking.hits())).toList();
        var progress = rechecks.progress();
        return HttpResponse.ok(templates.reportSecondLook(new SecondLookPage(shell, progress, failedAt(progress), papers)));
    }

    private Map<String, Instant> failedAt(List<Progress> progress) {
        var found = new HashMap<String, Instant>();
        for (var look : progress) {
            look.reference().ifPresent(reference -> failures.at(reference).ifPresent(at -> found.put(reference, at)));
        }
        return found;
    }
}

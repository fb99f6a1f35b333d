package dk.samraad.report.web;

import dk.samraad.report.CaseFiles;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// When what is deleted, and what has to be filed before.
@Controller(CaseEntry.ADDRESS)
class CasesController {
    private final CaseFiles files;
    private final Shells shells;
    private final Templates templates;

    CasesController(CaseFiles files, Shells shells, Templates templates) {
        this.files = files;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    JteModel index(HttpRequest<?> request) {
        return templates.reportCases(new CasesPage(shells.of(request), files.all(), files.today()));
    }
}

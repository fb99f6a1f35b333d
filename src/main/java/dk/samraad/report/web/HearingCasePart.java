package dk.samraad.report.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingPart;
import dk.samraad.report.CaseFiles;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.report.Subject;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(95)
class HearingCasePart implements HearingPart {
    private final CaseFiles files;

    HearingCasePart(CaseFiles files) {
        this.files = files;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("case.part");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("case.part.help");
    }

    @Override
    public String path() {
        return CasePage.PATH;
    }

    @Override
    public String warning(Shell shell, Hearing hearing) {
        // Nobody is asked before the day.
        if (!hearing.waitsForFiling() || !files.today().isAfter(hearing.retainedUntil())) return "";
        var stage = files.of(new Subject(Source.HEARING, hearing.id(), hearing.slug())).stageOn(files.today());
        return stage.reminds() ? shell.name(stage) : "";
    }
}

package dk.samraad.report.web;

import dk.samraad.report.CaseFile;
import dk.samraad.report.CaseFile.Stage;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.time.LocalDate;

/// One case: both days, what happens on them, the case file and the form that confirms it.
///
/// @param as where it lies in the journal, as typed so far
public record CasePage(Shell shell, CaseFile file, LocalDate today, String as, FormErrors errors) {
    static final String PATH = "sag";

    static String address(CaseFile file) {
        return StaffAddress.about(file.subject()) + "/" + PATH;
    }

    public String address() {
        return address(file);
    }

    public String back() {
        return StaffAddress.about(file.subject());
    }

    public boolean isHearing() {
        return file.subject().source() == Source.HEARING;
    }

    public String publicUntil() {
        return Times.day(file.publicUntil(), shell);
    }

    public String retainedUntil() {
        return Times.day(file.retainedUntil(), shell);
    }

    /// What the first day did or will do.
    public String onTheWeb() {
        if (!file.waitsForFiling()) return shell.t("case.web.all", publicUntil());
        return isHearing() ? shell.t("case.web.hearing", publicUntil()) : shell.t("case.web.survey", publicUntil());
    }

    /// What the second day did or will do.
    public String here() {
        if (file.emptiedOn().isPresent()) return shell.t("case.here.done", Times.day(file.emptiedOn().get(), shell));
        return file.waitsForFiling() ? shell.t("case.here.waits", retainedUntil()) : shell.t("case.here.promised", retainedUntil());
    }

    public String stage() {
        return shell.name(file.stageOn(today));
    }

    public boolean is(Stage stage) {
        return file.stageOn(today) == stage;
    }

    /// Whether there is a case file to fetch and confirm.
    public boolean hasFile() {
        return file.closed() && file.emptiedOn().isEmpty();
    }

    public boolean isFiled() {
        return file.filing().isPresent();
    }

    public String filed() {
        return file.filing().map(filing -> shell.t("case.filed", Times.of(filing.at(), shell), filing.by(), filing.as())).orElse("");
    }

    /// Something came after it was filed.
    public boolean isChanged() {
        return hasFile() && file.filing().filter(filing -> !filing.contents().equals(file.contents())).isPresent();
    }
}

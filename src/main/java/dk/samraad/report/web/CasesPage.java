package dk.samraad.report.web;

import dk.samraad.report.CaseFile;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.util.List;

/// All cases, those that are to be filed next at the top.
public record CasesPage(Shell shell, List<CaseFile> files, LocalDate today) {

    /// How many wait for staff though their case date is passed.
    static int due(List<CaseFile> files, LocalDate today) {
        return (int) files.stream().filter(file -> file.stageOn(today).reminds()).count();
    }

    public int due() {
        return due(files, today);
    }

    public String address(CaseFile file) {
        return CasePage.address(file);
    }

    public String stage(CaseFile file) {
        return shell.name(file.stageOn(today));
    }

    public boolean isOverdue(CaseFile file) {
        return file.stageOn(today).reminds();
    }

    public String day(LocalDate day) {
        return Times.day(day, shell);
    }
}

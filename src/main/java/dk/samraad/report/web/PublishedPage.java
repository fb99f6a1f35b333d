package dk.samraad.report.web;

import dk.samraad.document.Markup;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A released report as everybody reads it: the frozen page, and around it what stands outside the frozen bytes.
///
/// @param older the other editions, newest first
/// @param newest whether no later edition is public
/// @param over the public date is passed: what is shown is the twin
/// @param publicUntil the last day people's words could be read
public record PublishedPage(Shell shell, EditionLine line, Markup front, Markup body, List<EditionLine> older, boolean newest,
        boolean over, LocalDate publicUntil) {

    /// The page of one edition says which; at the address of the report stands whatever is the newest.
    public String title() {
        var number = "/" + line.edition().number();
        return shell.path().endsWith(number) ? line.edition().title() + " – " + line.name() : String.valueOf(line.edition().title());
    }

    /// Whether somebody wrote what is gone, or was quoted.
    public String gone() {
        return switch (line.edition().kind()) {
            case SUMMARY -> shell.t("report.over.summary", Times.day(publicUntil, shell));
            case REPLIES, CONSULTATION_REPORT -> shell.t("report.over.hearing", Times.day(publicUntil, shell));
        };
    }

    /// A day, and no name of whoever released it, when names are gone.
    public String released() {
        return over ? Times.day(Danish.dateOf(Objects.requireNonNull(line.edition().releasedAt())), shell) : line.released();
    }

    /// The document's own language, where it is another than the page's.
    public String language() {
        return line.edition().language().code();
    }
}

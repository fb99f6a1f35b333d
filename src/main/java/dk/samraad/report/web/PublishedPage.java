package dk.samraad.report.web;

import dk.samraad.document.Markup;
import dk.samraad.web.Shell;
import java.util.List;

/// A released report as everybody reads it: the frozen page, and around it what stands outside the frozen bytes.
///
/// @param older the other editions, newest first
/// @param newest whether no later edition is public
public record PublishedPage(Shell shell, EditionLine line, Markup front, Markup body, List<EditionLine> older, boolean newest) {

    /// The document's own language, where it is another than the page's.
    public String language() {
        return line.edition().language().code();
    }
}

package dk.samraad.report.web;

import dk.samraad.document.Markup;
import dk.samraad.report.Edition;
import dk.samraad.web.Shell;

/// One edition: how far it is, why it failed, or what it says.
///
/// @param front and body are empty until it is made
public record EditionPage(Shell shell, EditionLine line, Markup front, Markup body) {

    public int stepsDone() {
        return line.edition().stepsDone();
    }

    public int steps() {
        return Edition.STEPS;
    }
}

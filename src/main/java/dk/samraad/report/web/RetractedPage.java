package dk.samraad.report.web;

import dk.samraad.platform.time.Danish;
import dk.samraad.web.Shell;

/// Says that a report was taken back, and when. Why is told until the public date: staff may have named people.
///
/// @param over that day is passed
public record RetractedPage(Shell shell, EditionLine line, boolean over) {
    public boolean says() {
        return !over && !line.reason().isEmpty();
    }

    /// A day, and no name of whoever did it, when names are gone.
    public String when() {
        return line.edition().retracted().filter(retraction -> over)
                .map(retraction -> Times.day(Danish.dateOf(retraction.at()), shell)).orElse(line.retracted());
    }
}

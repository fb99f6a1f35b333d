package dk.samraad.council.web;

import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Seat;
import dk.samraad.web.Shell;
import java.util.List;

/// @param former the seat that ended
/// @param typed what was sent, given back
public record LeftPage(Shell shell, Seat former, List<String> typed) {
    public String message() {
        return former.until() == null ? shell.t("opinion.left.council", former.councilName())
                : shell.t("opinion.left.since", former.councilName(), FormText.date(shell, former.until()));
    }
}

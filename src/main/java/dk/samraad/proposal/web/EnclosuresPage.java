package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Enclosure;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// @param title as typed
public record EnclosuresPage(Shell shell, FormErrors errors, Hearing hearing, List<Enclosure> enclosures, String title) {
    public String size(Enclosure enclosure) {
        return shell.t("hearing.enclosure.size", enclosure.megabytes());
    }
}

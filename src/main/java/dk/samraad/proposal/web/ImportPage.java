package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param revision of the version when the page was first drawn
/// @param text as typed
/// @param replaces the version has sections already, which the import takes the place of
public record ImportPage(Shell shell, FormErrors errors, Hearing hearing, long revision, String text, boolean replaces) {
    public String backTo() {
        return DocumentPages.address(hearing.slug());
    }
}

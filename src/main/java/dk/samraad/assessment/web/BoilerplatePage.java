package dk.samraad.assessment.web;

import dk.samraad.assessment.Boilerplate;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param title and text as typed
/// @param revision when the page was first drawn
public record BoilerplatePage(Shell shell, FormErrors errors, Hearing hearing, Boilerplate boilerplate, String title,
        String text, int revision) {
    public String backTo() {
        return AssessmentAddresses.boilerplates(hearing);
    }

    public String address() {
        return backTo() + "/" + boilerplate.id();
    }
}

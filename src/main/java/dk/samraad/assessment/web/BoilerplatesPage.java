package dk.samraad.assessment.web;

import dk.samraad.assessment.Boilerplate;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// @param title and text of a new one, as typed
public record BoilerplatesPage(Shell shell, FormErrors errors, Hearing hearing, List<Boilerplate> all, String title, String text) {
    public String address() {
        return AssessmentAddresses.boilerplates(hearing);
    }

    public String backTo() {
        return AssessmentAddresses.list(hearing);
    }
}

package dk.samraad.assessment.web;

import dk.samraad.assessment.Promise;
import dk.samraad.assessment.Promises;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// @param typedAt code of the paragraph whose reason was typed and refused; empty for none
/// @param typed that reason
public record PromisesPage(Shell shell, FormErrors errors, Hearing hearing, List<Promise> promises, String typedAt, String typed) {
    public String backTo() {
        return AssessmentAddresses.list(hearing);
    }

    public String address(Promise promise) {
        return AssessmentAddresses.promises(hearing) + "/" + promise.code();
    }

    /// The desk of a reply; empty for a council's, which has an address of another kind.
    public String desk(String reference) {
        return reference.startsWith("r") ? "" : AssessmentAddresses.work(hearing, reference);
    }

    public String because(Promise promise) {
        return promise.code().equals(typedAt) ? typed : promise.because().map(Promise.Because::text).orElse("");
    }

    public String state(Promise promise) {
        if (promise.isKept()) return shell.t("assessment.promises.kept");
        return promise.because().isPresent() ? shell.t("assessment.promises.explained") : shell.t("assessment.promises.open");
    }

    public boolean mayBeExplained() {
        return Promises.mayBeExplained(hearing);
    }
}

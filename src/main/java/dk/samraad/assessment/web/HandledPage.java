package dk.samraad.assessment.web;

import dk.samraad.assessment.Handled;
import dk.samraad.assessment.Handling;
import dk.samraad.hearing.Hearing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;

/// What became of the replies of a hearing, and those of one kind.
///
/// @param which empty for all
/// @param onlyPublic those that the public may read
/// @param because why the hvidbog is made before all is assessed, as typed
public record HandledPage(Shell shell, FormErrors errors, Hearing hearing, List<Handled> all, Optional<Handling> which,
        boolean onlyPublic, String because) {
    public String backTo() {
        return AssessmentAddresses.list(hearing);
    }

    public List<Handled> listed() {
        return all.stream().filter(reply -> which.isEmpty() || reply.handling() == which.get())
                .filter(reply -> !onlyPublic || reply.isPublic()).toList();
    }

    public String heading() {
        var what = which.map(shell::name).orElseGet(() -> shell.t("assessment.handled.received"));
        return onlyPublic ? shell.t("assessment.handled.only-public", what) : what;
    }

    public int number(Handling handling, boolean isPublic) {
        return (int) all.stream().filter(reply -> reply.handling() == handling && (!isPublic || reply.isPublic())).count();
    }

    /// Where there is something to explain, or was.
    public boolean asksWhy() {
        return number(Handling.NOT_ASSESSED, true) > 0 || !because.isEmpty();
    }

    public String reasonAddress() {
        return AssessmentAddresses.list(hearing) + "/svar/grund";
    }

    public int published() {
        return (int) all.stream().filter(Handled::isPublic).count();
    }

    public String list(Optional<Handling> handling, boolean isPublic) {
        return address(AssessmentAddresses.list(hearing), handling, isPublic);
    }

    private static String address(String assessment, Optional<Handling> handling, boolean isPublic) {
        var query = handling.map(h -> "?er=" + h.name()).orElse("") + (isPublic ? (handling.isPresent() ? "&" : "?") + "offentlige=1" : "");
        return assessment + "/svar" + query;
    }

    public String address(Handled reply) {
        return AssessmentAddresses.work(hearing, reply.reference());
    }

    public String sender(Handled reply) {
        return reply.sender().isEmpty() ? shell.t("assessment.protected") : reply.sender();
    }
}

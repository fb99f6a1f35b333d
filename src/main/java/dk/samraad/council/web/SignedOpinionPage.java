package dk.samraad.council.web;

import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.proposal.Draft;
import dk.samraad.web.Shell;
import java.util.Optional;
import java.util.stream.Collectors;

/// @param draft the version it speaks to
public record SignedOpinionPage(Shell shell, Hearing hearing, SignedOpinion opinion, Draft draft) {
    public String backTo() {
        return HearingEntry.address(hearing.slug()) + "/udtalelser";
    }

    public String pdf() {
        return backTo() + "/" + opinion.council() + ".pdf";
    }

    public String about(SignedOpinion.Words words) {
        return OpinionText.about(shell.messages(), Optional.of(draft), words.about());
    }

    public String received() {
        var at = OpinionText.moment(shell, opinion.signedAt());
        return opinion.late() ? at + " " + shell.t("opinion.staff.late") : at;
    }

    public String signedBy() {
        return opinion.signatures().stream().map(signature -> OpinionText.signer(shell.messages(), signature))
                .collect(Collectors.joining(", "));
    }
}

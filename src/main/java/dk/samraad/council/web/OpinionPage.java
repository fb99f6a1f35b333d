package dk.samraad.council.web;

import dk.samraad.council.Opinion;
import dk.samraad.council.OpinionEvent;
import dk.samraad.council.OpinionPart;
import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Office;
import dk.samraad.proposal.Draft;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/// @param draft the version it speaks to
public record OpinionPage(CouncilPlace place, Opinion opinion, Optional<Draft> draft) {
    public Shell shell() {
        return place.shell();
    }

    public String about(OpinionPart part) {
        return OpinionText.about(shell().messages(), draft, part.about());
    }

    public String behind(OpinionPart part) {
        return part.names().isEmpty() && !opinion.isSigned() ? shell().t("opinion.minority.nobody")
                : SignedOpinion.Minority.of(part).behind();
    }

    public String moment(Instant at) {
        return OpinionText.moment(shell(), at);
    }

    public String event(OpinionEvent event) {
        return shell().t("opinion.event", shell().name(event.state()), event.name(), moment(event.at()));
    }

    public boolean mayWrite(OpinionPart part) {
        return part.mayBeWrittenBy(place.seat().id());
    }

    public boolean isBehind(OpinionPart part) {
        return part.isBehind(place.seat().id());
    }

    public String earlier(OpinionPart part) {
        return shell().t("opinion.minority.earlier", String.join(", ", part.earlier()));
    }

    public boolean isChair() {
        return place.seat().office() == Office.CHAIR;
    }

    public boolean isChairOrDeputy() {
        return place.seat().office() != Office.MEMBER;
    }

    public String standing() {
        return standing(place, opinion);
    }

    public String signedBy() {
        return opinion.signatures().stream().map(s -> OpinionText.signer(shell().messages(), s)).collect(Collectors.joining(", "));
    }

    /// Where an opinion stands, in a sentence.
    static String standing(CouncilPlace place, Opinion opinion) {
        var shell = place.shell();
        return switch (opinion.state()) {
            case DRAFT -> opinion.parts().isEmpty() ? shell.t("opinion.standing.nothing") : shell.t("opinion.standing.draft");
            case ON_AGENDA -> opinion.agenda().map(agenda -> shell.t("opinion.standing.on-agenda", FormText.date(shell, agenda.heldOn()),
                    shell.name(agenda.label()))).orElse("");
            case URGENT -> shell.t("opinion.standing.urgent", opinion.signatures().getFirst().name());
            case SIGNED -> opinion.signedAt().map(at -> OpinionText.moment(shell, at))
                    .map(at -> opinion.late() ? shell.t("opinion.standing.signed-late", at) : shell.t("opinion.standing.signed", at))
                            .orElse("");
        };
    }
}

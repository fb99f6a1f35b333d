package dk.samraad.council.web;

import dk.samraad.council.Opinion;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Seat;
import dk.samraad.proposal.Draft;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.util.Optional;

/// @param draft the version in hearing
public record CouncilHearingPage(CouncilPlace place, Opinion opinion, Optional<Draft> draft, Optional<Seat> chair, Optional<Seat> deputy) {
    public Shell shell() {
        return place.shell();
    }

    public boolean isWithdrawn() {
        return place.hearing().state() == HearingState.WITHDRAWN;
    }

    public String date(LocalDate day) {
        return FormText.date(shell(), day);
    }

    /// Where the opinion stands, in a sentence.
    public String standing() {
        return OpinionPage.standing(place, opinion);
    }
}

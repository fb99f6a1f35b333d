package dk.samraad.council.web;

import dk.samraad.council.CouncilHearing;
import dk.samraad.council.CouncilRoom;
import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Seat;
import dk.samraad.party.web.CouncilPart;
import dk.samraad.web.Shell;
import jakarta.inject.Singleton;
import java.util.List;

/// Hearings that wait for the council's opinion, on its front page.
@Singleton
class CouncilHearings implements CouncilPart {
    private final CouncilRoom room;

    CouncilHearings(CouncilRoom room) {
        this.room = room;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("opinion.hearings");
    }

    @Override
    public List<Link> links(Shell shell, Seat seat) {
        return room.hearingsFor(seat).stream()
                .map(hearing -> new Link(hearing.title(), note(shell, hearing), CouncilPlace.address(seat.council(), hearing.slug())))
                        .toList();
    }

    private static String note(Shell shell, CouncilHearing hearing) {
        var state = hearing.state().map(shell::name).orElseGet(() -> shell.t("opinion.not-begun"));
        return hearing.open() ? shell.t("opinion.hearing.open", FormText.date(shell, hearing.deadline()), state)
                : shell.t("opinion.hearing.over", FormText.date(shell, hearing.deadline()), state);
    }
}

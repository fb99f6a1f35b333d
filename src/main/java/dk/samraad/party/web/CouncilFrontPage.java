package dk.samraad.party.web;

import dk.samraad.party.Meeting;
import dk.samraad.party.Seat;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param councils those the person sits in
/// @param former the last seat of somebody who sits nowhere any more; nothing when there was none
public record CouncilFrontPage(Shell shell, List<Council> councils, @Nullable Seat former) {
    /// @param meeting the next; nothing when none is known
    /// @param parts what the rooms above offer; those with nothing to show are left out
    public record Council(Seat seat, @Nullable Meeting meeting, List<Part> parts) {}

    public record Part(String title, List<CouncilPart.Link> links) {}

    public String day(LocalDate date) {
        return shell.day(date);
    }
}

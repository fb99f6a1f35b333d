package dk.samraad.party.web;

import dk.samraad.party.Seat;
import dk.samraad.web.Shell;
import java.util.List;

/// What a room above offers a council's members on their front page: hearings that wait for an opinion. Every such room
/// supplies it as a bean. `@io.micronaut.core.annotation.Order` sets the order.
public interface CouncilPart {
    /// What stands over the links.
    String title(Shell shell);

    /// The links for this member today, the most urgent first; empty for none.
    List<Link> links(Shell shell, Seat seat);

    /// @param note a line under it, such as the deadline; empty for none
    /// @param address starts with `/raad/`
    record Link(String label, String note, String address) {}
}

package dk.samraad.council.web;

import dk.samraad.council.CouncilRoom;
import dk.samraad.party.Parties;
import dk.samraad.platform.error.NotFound;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Leads a guest to a page of the council room. A council the guest never sat in is not there.
@Singleton
class CouncilDesk {
    private final Parties parties;
    private final CouncilRoom room;
    private final Shells shells;
    private final InstantSource clock;

    CouncilDesk(Parties parties, CouncilRoom room, Shells shells, InstantSource clock) {
        this.parties = parties;
        this.room = room;
        this.shells = shells;
        this.clock = clock;
    }

    /// @throws NotFound when it is not this guest's council, or no hearing a council may look at
    /// @throws NotSeated when the guest has left the council
    CouncilPlace place(HttpRequest<?> request, long council, String slug) {
        var shell = shells.of(request);
        var guest = Optional.ofNullable(shell.viewer().guest()).orElseThrow(NotFound::new);
        var seat = parties.seatOf(guest, council);
        if (seat.isEmpty()) {
            throw parties.formerSeatsOf(guest).stream().filter(former -> former.council() == council).findFirst()
                    .<RuntimeException>map(NotSeated::new).orElseGet(NotFound::new);
        }
        return new CouncilPlace(shell, seat.get(), room.hearing(slug), clock.instant());
    }

    /// What was sent; kept beside the request before anything can go wrong, so that every page can give it back.
    static FormFields fields(HttpRequest<?> request, @Nullable String body) {
        return FormFields.of(request, body == null ? "" : body);
    }
}

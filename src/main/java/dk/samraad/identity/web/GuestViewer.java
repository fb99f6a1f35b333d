package dk.samraad.identity.web;

import dk.samraad.web.Viewer;
import java.util.UUID;

/// Somebody who came in by a mailed link, as the other rooms see one. The name is known to the room that gave the seat.
record GuestViewer(UUID guest) implements Viewer {
    @Override
    public boolean isStaff() {
        return false;
    }

    @Override
    public String displayName() {
        return "";
    }
}

package dk.samraad.council;

import dk.samraad.party.MeetingUse;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;

/// A meeting whose agenda an opinion stands on is not removed under it.
@Singleton
class OpinionMeetings implements MeetingUse {
    private final OpinionStore store;

    OpinionMeetings(OpinionStore store) {
        this.store = store;
    }

    @Override
    @Connectable
    public boolean uses(long meeting) {
        return store.isOnAgenda(meeting);
    }
}

package dk.samraad.identity;

import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Deletes every way in that is over, whether anybody comes in again or not: sessions, links, invitations, counted failures, and
/// accounts that were locked a year ago.
@Singleton
class AccessRetention implements RecurringJob {
    static final String NAME = "identity.access-retention";

    private final Sessions sessions;
    private final Guests guests;
    private final Invitations invitations;
    private final FirstLinks firstLinks;
    private final Attempts attempts;
    private final Colleagues colleagues;

    AccessRetention(
            Sessions sessions, Guests guests, Invitations invitations, FirstLinks firstLinks, Attempts attempts, Colleagues colleagues) {
        this.sessions = sessions;
        this.guests = guests;
        this.invitations = invitations;
        this.firstLinks = firstLinks;
        this.attempts = attempts;
        this.colleagues = colleagues;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sessions.forgetEnded();
        guests.forgetEnded();
        invitations.forgetOld();
        firstLinks.forgetExpired();
        attempts.forgetOld();
        colleagues.forgetLocked();
    }
}

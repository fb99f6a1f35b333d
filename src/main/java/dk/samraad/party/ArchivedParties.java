package dk.samraad.party;

import dk.samraad.platform.jobs.RetentionJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Forgets how to reach a party, and whom there, a year after it was archived. Its name stays beside what was sent to it.
@Singleton
class ArchivedParties implements RetentionJob {
    static final String NAME = "party.archived-parties";
    static final Duration KEPT = Duration.ofDays(365);

    private final Parties parties;
    private final InstantSource clock;

    ArchivedParties(Parties parties, InstantSource clock) {
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run() {
        parties.forgetArchivedBefore(clock.instant().minus(KEPT));
    }
}

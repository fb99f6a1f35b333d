package dk.samraad.party;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Forgets the e-mail addresses of members 90 days after they left, or a year after their council was archived. Their names stay
/// beside what they decided.
@Singleton
class FormerMembers implements RecurringJob {
    static final String NAME = "party.former-members";
    static final int DAYS = 90;

    private final Councils councils;
    private final InstantSource clock;

    FormerMembers(Councils councils, InstantSource clock) {
        this.councils = councils;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        councils.forgetLeftBefore(Danish.dateOf(clock.instant()).minusDays(DAYS), clock.instant().minus(ArchivedParties.KEPT));
    }
}

package dk.samraad.party;

import dk.samraad.platform.jobs.RetentionJob;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Forgets the e-mail addresses of members 90 days after they left, or a year after their council was archived. Their names stay
/// beside what they decided.
@Singleton
class FormerMembers implements RetentionJob {
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
    public void run() {
        councils.forgetLeftBefore(Danish.dateOf(clock.instant()).minusDays(DAYS), clock.instant().minus(ArchivedParties.KEPT));
    }
}

package dk.samraad.platform.audit;

import dk.samraad.platform.jobs.RetentionJob;
import dk.samraad.platform.time.Danish;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Deletes what members of staff and councils did five years ago: long enough to answer for a hearing after its decision, and no
/// longer, since every line names a person (decision 0330).
@Singleton
class AuditRetention implements RetentionJob {
    static final String NAME = "platform.audit-retention";
    static final int YEARS = 5;

    private final AuditRepository lines;
    private final InstantSource clock;

    AuditRetention(AuditRepository lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run() {
        lines.removeOlder(Danish.startOf(Danish.dateOf(clock.instant()).minusYears(YEARS)));
    }
}

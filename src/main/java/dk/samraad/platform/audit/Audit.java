package dk.samraad.platform.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes down what was done, in the transaction that does it: no deed without its line, no line without its deed.
///
/// For staff and the system only. What a citizen does is never written here.
@Singleton
public class Audit {
    private final AuditRepository lines;
    private final InstantSource clock;

    Audit(AuditRepository lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /// @param who the person's name as shown on the pages, or `system`
    /// @param account the account of that person, as `Viewer.account()` gives it
    /// @param what `room.deed`, for example `report.released`
    /// @param subject an id or a slug; never what somebody wrote
    @Transactional
    public void record(String who, @Nullable UUID account, String what, String subject) {
        lines.save(new AuditLine(null, clock.instant(), who, account, what, subject));
    }
}

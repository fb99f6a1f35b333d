package dk.samraad.platform.audit;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Writes down what was done, in the transaction that does it: no action without its line, no line without its action.
///
/// For staff, councils, the system, and those who tried to be one of them. What a citizen does is never written here.
@Singleton
public class Audit {
    private final AuditRepository lines;
    private final InstantSource clock;

    Audit(AuditRepository lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /// @param what `room.action`, for example `report.released`
    /// @param subject an id, a slug or a count; never what somebody wrote
    @Transactional
    public void record(Actor by, String what, String subject) {
        lines.save(new AuditLine(null, clock.instant(), by.who(), by.accountId(), what, subject));
    }
}

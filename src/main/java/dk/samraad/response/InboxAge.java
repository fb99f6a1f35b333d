package dk.samraad.response;

import dk.samraad.platform.time.Danish;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long what waits in the inbox has waited, in whole days: of all surveys together, since fewer than ten of one may wait until
/// it closes.
@Singleton
class InboxAge {
    private final JdbcOperations jdbc;
    private final InstantSource clock;

    InboxAge(JdbcOperations jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// 0 when nothing waits.
    @ReadOnly
    long days() {
        return jdbc.prepareStatement("select min(received_on) from response.inbox", statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                var oldest = rows.getObject(1, LocalDate.class);
                return oldest == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(oldest, Danish.dateOf(clock.instant())));
            }
        });
    }
}

package dk.samraad.platform.jobs;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Each note in a transaction of its own: what failed is undone, this stays.
@Singleton
class FailureRows {
    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcOperations jdbc;
    private final InstantSource clock;

    FailureRows(JdbcOperations jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void keep(String reference) {
        var now = clock.instant();
        jdbc.prepareStatement("insert into platform.failure (reference, at) values (?, ?)", statement -> {
            statement.setString(1, reference);
            statement.setTimestamp(2, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    @Transactional
    void keepLast(String job, String reference) {
        jdbc.prepareStatement("insert into platform.job_failure (job, reference, at) values (?, ?, ?) "
                + "on conflict (job) do update set reference = excluded.reference, at = excluded.at", statement -> {
            statement.setString(1, job);
            statement.setString(2, reference);
            statement.setTimestamp(3, Timestamp.from(clock.instant()));
            return statement.executeUpdate();
        });
    }

    @Transactional
    void forgetOld() {
        for (var table : List.of("failure", "job_failure")) {
            jdbc.prepareStatement("delete from platform." + table + " where at < ?", statement -> {
                statement.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
                return statement.executeUpdate();
            });
        }
    }

    @ReadOnly
    Optional<Instant> at(String reference) {
        return jdbc.prepareStatement("select at from platform.failure where reference = ?", statement -> {
            statement.setString(1, reference);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
            }
        });
    }
}

package dk.samraad.response;

import dk.samraad.platform.daykey.DayKeys;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;

/// Destroys the keys of days that are over and have nothing left in the inbox.
@Singleton
class SpentKeys {
    /// Somebody may still be in the midst of sending when the day ends.
    private static final Duration SAFETY = Duration.ofHours(1);
    /// How long a key that is not here is left to an instance that may have it.
    private static final int PATIENCE_DAYS = 7;

    private final DayKeys keys;
    private final JdbcOperations jdbc;
    private final InstantSource clock;

    SpentKeys(DayKeys keys, JdbcOperations jdbc, InstantSource clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void destroy() {
        var now = clock.instant();
        for (var day : keys.days()) {
            if (now.isBefore(Danish.endOf(day).plus(SAFETY)) || isNeeded(day)) continue;
            if (!keys.destroy(day) && day.plusDays(PATIENCE_DAYS).isBefore(Danish.dateOf(now))) keys.forget(day);
        }
    }

    private boolean isNeeded(LocalDate day) {
        return jdbc.prepareStatement("select from response.inbox where received_on = ? limit 1", statement -> {
            statement.setObject(1, day);
            return statement.executeQuery().next();
        });
    }
}

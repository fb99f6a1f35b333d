package dk.samraad.response;

import dk.samraad.platform.daykey.DayKey;
import dk.samraad.platform.daykey.DayKeys;
import dk.samraad.platform.daykey.KeyMissing;
import dk.samraad.platform.health.ReadinessCheck;
import dk.samraad.platform.start.StartupTask;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says at the start and to whoever asks whether this instance can read the day's key, and how many answers wait whose key is
/// gone, as after a database was restored without its keys.
@Singleton
class DayKeyCheck implements ReadinessCheck, StartupTask {
    private static final Logger LOG = LoggerFactory.getLogger(DayKeyCheck.class);
    private static final int AT_ONCE = 200;

    private final DayKeys keys;
    private final SealedInbox inbox;
    private final JdbcOperations jdbc;
    private final InstantSource clock;
    private volatile long underAnother;

    DayKeyCheck(DayKeys keys, SealedInbox inbox, JdbcOperations jdbc, InstantSource clock) {
        this.keys = keys;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "response.day-keys";
    }

    @Override
    public Stage stage() {
        return Stage.CATALOGUE;
    }

    /// Makes the day's key, or meets those that are there.
    @Override
    @Transactional
    public void run() {
        try {
            keys.of(Danish.dateOf(clock.instant()));
        } catch (KeyMissing missing) {
            keys.refresh();
        }
        underAnother = unopened();
        reasons().forEach(LOG::warn);
        notes().forEach(LOG::warn);
    }

    @Override
    @Connectable
    public List<String> reasons() {
        var reasons = new ArrayList<String>();
        if (!keys.canMake()) reasons.add("The key folder (SAMRAAD_KEY_DIR) cannot be written to: no answers are taken on a day whose key "
                + "nobody has made.");
        if (keys.isMissing(Danish.dateOf(clock.instant()))) reasons.add("The key of today is not in this instance's key folder "
                + "(SAMRAAD_KEY_DIR), or cannot be read there: it takes no answers. Give all instances the same folder; if the key is "
                + "lost, start once with SAMRAAD_NEW_DAY_KEY=true.");
        return reasons;
    }

    /// Nothing that is done now fails for it.
    @Override
    @Connectable
    public List<String> notes() {
        var unreadable = withoutKey() + underAnother;
        return unreadable == 0 ? List.of()
                : List.of(unreadable + " answers wait whose key is gone: they are kept and cannot be counted until the key folder "
                        + "(SAMRAAD_KEY_DIR) is back.");
    }

    private long withoutKey() {
        return jdbc.prepareStatement("select count(*) from response.inbox where not received_on = any(?)", statement -> {
            statement.setArray(1, days(statement));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// Of a day whose key was lost and made anew. That is done at a start and before it only, so it is counted then.
    private long unopened() {
        return jdbc.prepareStatement("select inbox_hash, survey_id, received_on, sealed from response.inbox where received_on = any(?)",
                statement -> {
            statement.setArray(1, days(statement));
            statement.setFetchSize(AT_ONCE);
            var rows = statement.executeQuery();
            var unopened = 0L;
            while (rows.next()) {
                if (inbox.open(rows.getBytes(1), rows.getLong(2), rows.getObject(3, LocalDate.class), rows.getBytes(4))
                        .isEmpty()) unopened++;
            }
            return unopened;
        });
    }

    private Array days(PreparedStatement statement) throws SQLException {
        return statement.getConnection().createArrayOf("date", keys.living().stream().map(DayKey::day).toArray());
    }
}

package dk.samraad.platform.recheck;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page at a time, in one transaction with the note of how far it has come.
@Singleton
class RecheckPages {
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final InstantSource clock;

    RecheckPages(JdbcOperations jdbc, Audit audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Stand(String after, boolean finished, long seen, long changed) {}

    /// @return whether there is more
    @Transactional
    public boolean next(Recheck recheck) {
        var stand = lock(recheck);
        if (stand == null) {
            begin(recheck);
            stand = lock(recheck);
        }
        if (stand == null || stand.finished) return false;
        var page = recheck.page(stand.after);
        var finished = page.next().isEmpty();
        jdbc.prepareStatement("""
                update platform.recheck set after = ?, seen = seen + ?, changed = changed + ?, finished_at = ?, reference = null
                where name = ? and version = ?""", statement -> {
            statement.setString(1, page.next());
            statement.setInt(2, page.seen());
            statement.setInt(3, page.changed());
            statement.setTimestamp(4, finished ? Timestamp.from(clock.instant()) : null);
            statement.setString(5, recheck.name());
            statement.setInt(6, recheck.version());
            return statement.executeUpdate();
        });
        if (finished) audit.record(Actor.system(), "platform.looked-again", recheck.name() + "/" + recheck.version() + " "
                + (stand.seen + page.seen()) + " " + (stand.changed + page.changed()));
        return !finished;
    }

    /// Whoever else would do the same page waits until this transaction ends.
    private @Nullable Stand lock(Recheck recheck) {
        return jdbc.prepareStatement("select after, finished_at is not null, seen, changed from platform.recheck where name = ? and "
                + "version = ? for update", statement -> {
            statement.setString(1, recheck.name());
            statement.setInt(2, recheck.version());
            var rows = statement.executeQuery();
            return rows.next() ? new Stand(rows.getString(1), rows.getBoolean(2), rows.getLong(3), rows.getLong(4)) : null;
        });
    }

    private void begin(Recheck recheck) {
        var total = recheck.total();
        jdbc.prepareStatement("insert into platform.recheck (name, version, total, begun_at) values (?, ?, ?, ?) on conflict do nothing",
                statement -> {
            statement.setString(1, recheck.name());
            statement.setInt(2, recheck.version());
            statement.setLong(3, total);
            statement.setTimestamp(4, Timestamp.from(clock.instant()));
            return statement.executeUpdate();
        });
    }

    /// So that staff see it.
    @Transactional
    public void failed(Recheck recheck, String reference) {
        jdbc.prepareStatement("""
                insert into platform.recheck (name, version, total, begun_at, reference) values (?, ?, 0, ?, ?)
                on conflict (name, version) do update set reference = excluded.reference""", statement -> {
            statement.setString(1, recheck.name());
            statement.setInt(2, recheck.version());
            statement.setTimestamp(3, Timestamp.from(clock.instant()));
            statement.setString(4, reference);
            return statement.executeUpdate();
        });
    }

    @Connectable
    public List<Progress> progress() {
        return jdbc.prepareStatement("""
                select distinct on (name) name, version, total, seen, changed, begun_at, finished_at, reference from platform.recheck
                order by name, version desc""", statement -> {
            var rows = statement.executeQuery();
            var found = new ArrayList<Progress>();
            while (rows.next()) {
                found.add(new Progress(rows.getString(1), rows.getInt(2), rows.getLong(3), rows.getLong(4), rows.getLong(5),
                        rows.getTimestamp(6).toInstant(),
                        Optional.ofNullable(rows.getTimestamp(7)).map(Timestamp::toInstant), Optional.ofNullable(rows.getString(8))));
            }
            return found;
        });
    }
}

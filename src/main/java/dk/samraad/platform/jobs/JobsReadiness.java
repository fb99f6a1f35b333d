package dk.samraad.platform.jobs;

import dk.samraad.platform.health.ReadinessCheck;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whether somebody does the jobs, and whether they succeed: on any instance, for they run on one at a time.
@Singleton
class JobsReadiness implements ReadinessCheck {
    private static final int FAILURES = 3;
    /// So many of its pauses after it was due, a job is not late but dead or stuck; never sooner than [#LEAST], since one
    /// that works long is due all the while.
    private static final int PAUSES = 5;
    private static final Duration LEAST = Duration.ofMinutes(15);

    private record Turn(int failures, Instant due, @Nullable Instant succeeded) {}

    private final Jobs jobs;
    private final JdbcOperations jdbc;
    private final InstantSource clock;

    JobsReadiness(Jobs jobs, JdbcOperations jdbc, InstantSource clock) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.jobs";
    }

    @Override
    @ReadOnly
    public List<String> reasons() {
        var turns = turns();
        var reasons = new ArrayList<String>();
        new TreeMap<>(turns).forEach((name, turn) -> {
            if (turn.failures >= FAILURES) reasons.add(name + " failed " + turn.failures + " times in a row; it last succeeded "
                    + at(turn.succeeded) + ".");
        });
        new TreeMap<>(jobs.recurring()).forEach((name, job) -> {
            var turn = turns.get(name);
            if (turn == null) reasons.add(name + " was never begun: no instance takes jobs (SAMRAAD_JOBS).");
            else if (clock.instant().isAfter(turn.due.plus(grace(job)))) reasons.add(name + " was due " + turn.due
                    + " and has not ended since; it last succeeded " + at(turn.succeeded) + ".");
        });
        return reasons;
    }

    private static Duration grace(RecurringJob job) {
        var grace = job.pause().multipliedBy(PAUSES);
        return grace.compareTo(LEAST) < 0 ? LEAST : grace;
    }

    private static String at(@Nullable Instant moment) {
        return moment == null ? "never" : moment.toString();
    }

    /// By job; of one that was asked for many times, the worst.
    private Map<String, Turn> turns() {
        var sql = "select task_name, max(coalesce(consecutive_failures, 0)), min(execution_time), max(last_success) from " + Jobs.TABLE
                + " group by task_name";
        return jdbc.prepareStatement(sql, statement -> {
            var turns = new HashMap<String, Turn>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) turns.put(rows.getString(1), new Turn(rows.getInt(2), rows.getTimestamp(3).toInstant(),
                        moment(rows, 4)));
            }
            return turns;
        });
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
